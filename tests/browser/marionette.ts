import { connect, type Socket } from 'node:net';

const TIMEOUT_MS = 20_000;

interface Waiting {
  name: string;
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/**
 * Firefox's remote protocol over TCP. A frame is `<bytes>:<JSON>`; a command is [0, id, name, params], its answer
 * [1, id, error, result]; the first frame greets.
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  #rest = Buffer.alloc(0);
  #last = 0;
  #greeted: () => void = () => undefined;

  private constructor(port: number) {
    this.#socket = connect(port, '127.0.0.1');
    this.#socket.on('data', (data: Buffer) => this.#take(data));
    this.#socket.on('error', (error) => this.#failAll(error));
    this.#socket.on('close', () => this.#failAll(new Error('Firefox has closed the connection')));
  }

  static async open(port: number): Promise<Marionette> {
    const client = new Marionette(port);
    await new Promise<void>((resolve) => {
      client.#greeted = resolve;
    });
    return client;
  }

  send<T = { value: unknown }>(name: string, params: object = {}): Promise<T> {
    const id = ++this.#last;
    const answer = new Promise<unknown>((resolve, reject) =>
      this.#waiting.set(id, { name, resolve, reject }),
    );
    const late = setTimeout(
      () => this.#settle(id, (it) => it.reject(new Error(`${name}: no answer`))),
      TIMEOUT_MS,
    );
    const frame = JSON.stringify([0, id, name, params]);
    this.#socket.write(`${Buffer.byteLength(frame)}:${frame}`);
    return answer.finally(() => clearTimeout(late)) as Promise<T>;
  }

  close(): void {
    this.#socket.destroy();
  }

  #take(data: Buffer): void {
    this.#rest = Buffer.concat([this.#rest, data]);
    for (;;) {
      const colon = this.#rest.indexOf(':');
      const length = Number(this.#rest.subarray(0, colon));
      if (colon < 0 || this.#rest.length < colon + 1 + length) return;
      const frame: unknown = JSON.parse(this.#rest.subarray(colon + 1, colon + 1 + length).toString());
      this.#rest = this.#rest.subarray(colon + 1 + length);
      if (!Array.isArray(frame)) {
        this.#greeted();
        continue;
      }
      const [, id, error, result] = frame as [1, number, { error: string; message: string } | null, unknown];
      this.#settle(id, (it) =>
        error ? it.reject(new Error(`${it.name}: ${error.error}: ${error.message}`)) : it.resolve(result),
      );
    }
  }

  #settle(id: number, how: (waiting: Waiting) => void): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (waiting) how(waiting);
  }

  #failAll(error: Error): void {
    for (const id of [...this.#waiting.keys()]) this.#settle(id, (it) => it.reject(error));
  }
}
