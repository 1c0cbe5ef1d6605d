const FIRST_WAIT_MS = 400;
const LONGEST_WAIT_MS = 15_000;

interface Watcher {
  /** Runs before the browser paints the change. Returns how many places it cost. */
  changed(): number;
  /** The page has come to rest after a change that matters. */
  settled(): Promise<void>;
}

/**
 * Watches the live page while a slip is shown. A page that never rests is looked at ever less often, so that a
 * ticker costs nothing noticeable.
 */
export class PageWatch {
  readonly #watcher: Watcher;
  readonly #observer = new MutationObserver((records) => this.#onChange(records));
  #root: Node | null = null;
  #wait = FIRST_WAIT_MS;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(signal: AbortSignal, watcher: Watcher) {
    this.#watcher = watcher;
    signal.addEventListener('abort', () => this.stop());
  }

  start(ranges: readonly Range[]): void {
    this.stop();
    this.#root = commonAncestor(ranges);
    this.#observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  }

  stop(): void {
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #onChange(records: MutationRecord[]): void {
    const root = this.#root;
    const inside = (node: Node) => root === null || root.contains(node);
    const near = records.some(({ target }) => inside(target) || target.contains(root));
    if (!near) return;
    const dropped = this.#watcher.changed();
    if (dropped === 0 && !records.some(({ target }) => inside(target))) return;
    if (this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      requestIdleCallback(() => void this.#watcher.settled().catch(() => undefined), { timeout: 1000 });
    }, this.#wait);
    this.#wait = Math.min(this.#wait * 1.5, LONGEST_WAIT_MS);
  }
}

function commonAncestor(ranges: readonly Range[]): Node | null {
  const first = ranges[0];
  const last = ranges.at(-1);
  if (!first || !last) return null;
  const all = first.cloneRange();
  all.setEnd(last.endContainer, last.endOffset);
  return all.commonAncestorContainer;
}
