import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect, type Server, type Socket } from 'node:net';
import { certificate } from './certificate.ts';

/** What Chromium and Firefox ask for without any extension, their settings notwithstanding. Refused all the same. */
const BROWSERS_OWN = new Set([
  'accounts.google.com',
  'update.googleapis.com',
  'firefox.settings.services.mozilla.com',
]);

/**
 * The whole internet of a test: a proxy on this machine that knows some pages and refuses everything else. Both
 * browsers send all their traffic through it, pages and extension alike, so what it was asked for is what left them.
 */
export class World {
  /** Address without query → HTML. */
  readonly pages = new Map<string, string>();
  /** Headers that every page is sent with beside its type, such as a content policy. */
  readonly headers: Record<string, string> = {};
  /** Hosts that were asked for, are none of the pages' and none that the browsers themselves turn to. */
  readonly strangers: string[] = [];
  readonly #proxy: Server;
  readonly #sites: ReturnType<typeof createTlsServer>;
  readonly #sockets = new Set<Socket>();

  private constructor() {
    const { key, cert } = certificate();
    this.#sites = createTlsServer({ key, cert }, (request, response) => {
      const html = this.pages.get(`https://${request.headers.host}${request.url?.split('?', 1)[0]}`);
      const found = html !== undefined;
      response.writeHead(found ? 200 : 404, {
        'content-type': 'text/html; charset=utf-8',
        ...this.headers,
      });
      response.end(html ?? '<!doctype html><title>404</title>');
    });
    this.#proxy = createServer((request, response) => {
      this.#note(request.headers.host ?? request.url ?? '');
      response.writeHead(502).end();
    });
    this.#proxy.on('connect', (request: { url?: string }, socket: Socket) => {
      const host = request.url?.split(':', 1)[0] ?? '';
      this.#track(socket);
      if (!this.#hosts().has(host)) {
        this.#note(host);
        socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
        return;
      }
      const { port } = this.#sites.address() as AddressInfo;
      const onward = connect(port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
        onward.pipe(socket).pipe(onward);
      });
      this.#track(onward);
    });
  }

  static async open(pages: Record<string, string> = {}): Promise<World> {
    const world = new World();
    for (const [url, html] of Object.entries(pages)) world.pages.set(url, html);
    await Promise.all(
      [world.#proxy, world.#sites].map(
        (server) => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)),
      ),
    );
    return world;
  }

  get port(): number {
    return (this.#proxy.address() as AddressInfo).port;
  }

  close(): void {
    for (const socket of this.#sockets) socket.destroy();
    this.#proxy.close();
    this.#sites.close();
  }

  #hosts(): Set<string> {
    return new Set([...this.pages.keys()].map((url) => new URL(url).hostname));
  }

  #note(host: string): void {
    if (!BROWSERS_OWN.has(host.split(':', 1)[0] ?? '')) this.strangers.push(host);
  }

  #track(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => this.#sockets.delete(socket));
  }
}
