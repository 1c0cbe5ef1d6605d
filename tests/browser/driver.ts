import type { World } from './world.ts';

/** What a reader can do, said once for both browsers. A test that speaks this vocabulary runs in each. */
export interface Driver {
  readonly world: World;
  goto(url: string): Promise<void>;
  /** Runs a function in the tab's page (the page's own world), or in an extension page that is open there. */
  evaluate: Evaluate;
  /** Opens a page of the extension in the tab. */
  openExtensionPage(path: string): Promise<void>;
  /** A real click on the toolbar button: grants activeTab and opens the popup. */
  openPopup(): Promise<Popup>;
  /** Runs a function in the background, awake or not. */
  background: Evaluate;
  /** Ends the background as the browser does when it is idle; an extension page must be open in the tab. */
  stopBackground(): Promise<void>;
  /** The shortcut of a command of the manifest. */
  command(name: 'copy' | 'toggle' | 'next' | 'previous'): Promise<void>;
  /** An entry of the context menu, after a right click on an element. */
  contextMenu(entry: 'page' | 'selection', selector: string): Promise<void>;
  moveTo(x: number, y: number): Promise<void>;
  press(key: Key): Promise<void>;
  /** Which colours the system prefers, from the next popup or page on. */
  prefer(scheme: 'light' | 'dark'): Promise<void>;
  /** As with a contrast theme of the system: the page's own colours give way. */
  forceColours(): Promise<void>;
  /** Pastes the clipboard into an element of the page, by key. */
  paste(selector: string): Promise<void>;
  clipboard(): Promise<{ text: string; html: string }>;
  screenshot(file: string): Promise<void>;
  /**
   * What scripts of the extension have thrown without catching it, since the browser was started. Chromium does not
   * tell whose script it was: what the page's own scripts throw is among it there.
   */
  errors(): Promise<string[]>;
  /** As an update does: the extension starts anew under the open tabs. */
  updateExtension(): Promise<void>;
  /** Closes the browser and starts it again on the same profile. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** Names of keys as browsers give them. */
export type Key = 'Escape' | 'Tab' | 'Enter' | ' ' | 'c' | 'h';

export interface Popup {
  /** A real key, to whatever holds the focus in the popup. */
  press(key: Key): Promise<void>;
  /** When the click went to the browser, in milliseconds since the epoch; for benchmarks. */
  readonly clickedAt: number;
  evaluate: Evaluate;
  /** A trusted click, as permission requests and the clipboard demand. */
  click(selector: string): Promise<void>;
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

export type Evaluate = <T, A extends unknown[]>(
  run: (...args: A) => T | Promise<T>,
  ...args: A
) => Promise<T>;

export interface DriverOptions {
  /** Folder of the built extension. */
  extension: string;
  /** Sites for which the reader would answer "allow". */
  allowing?: string[];
  language?: 'de' | 'en';
}

/** Waits until something is the case; fails with the last value seen. */
export async function until<T>(
  what: string,
  ask: () => Promise<T>,
  holds: (value: T) => boolean,
  ms = 8000,
): Promise<T> {
  const end = performance.now() + ms;
  let last: unknown;
  while (performance.now() < end) {
    try {
      const value = await ask();
      if (holds(value)) return value;
      last = value;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(
    `waited in vain for ${what}; last: ${last instanceof Error ? last.message : JSON.stringify(last)}`,
  );
}

/** A function and its arguments as one expression for another program. `__name` is what tsx adds to functions. */
export function expression(run: (...args: never[]) => unknown, args: unknown[]): string {
  return `((__name) => (${run})(...${JSON.stringify(args)}))((named) => named)`;
}
