import type { Runtime } from 'webextension-polyfill';
import type { Article } from '../core/article.ts';
import type { Span, Summary } from '../core/summary.ts';
import type { CopyPart } from '../formats/index.ts';
import type { CopyFormat } from '../settings/settings.ts';
import { browser } from './browser.ts';
import type { Copied } from './copy.ts';

/**
 * The whole conversation between the parts of the extension. Each call is asked for and answered once; a failure
 * comes back as an error with its message. Popup, menus and shortcuts talk to the page; the page talks to the
 * background, which alone holds the engine.
 */
export interface BackgroundCalls {
  /** Bootstrap: this page looks like an article. Answers whether the page script is coming. */
  articleFound(): boolean;
  /** Page script: read this text. */
  summarize(ask: { article: Article }): Summary;
  /** Popup: print this slip for the clipboard; the formats' code stays out of the popup, so that it opens at once. */
  print(ask: { summary: Summary; format: CopyFormat; part: CopyPart }): Copied;
  /** Page script: bring the styles of the highlights, in the reader's colours. */
  insertStyles(): undefined;
  /** Page script: what the toolbar button shows on this tab; null clears it. */
  showBadge(ask: { badge: Badge | null }): undefined;
}

export interface PageCalls {
  /** Reads the page unless its slip is there already. `anyway`: whatever the page looks like. */
  read(ask: { occasion: 'by_itself' | 'click' | 'anyway' }): PageState;
  /** Reads the selected text and shows that slip until the page itself is read again. */
  readSelection(ask: { fallback: string }): PageState;
  /** Scrolls to a span of the text and flashes it; false where it has no place on the live page. */
  jumpTo(ask: { span: Span }): boolean;
  /** Marks every mention of a company; null takes the mark away. */
  markCompany(ask: { id: string | null }): undefined;
  setHighlights(ask: { on: boolean | 'toggle' }): boolean;
  /** To the next (1) or previous (-1) figure. */
  step(ask: { by: 1 | -1 }): undefined;
  /** Puts text on the clipboard; false when the browser refused. */
  copy(ask: { html?: string; text: string }): boolean;
}

/** What the page script knows of its page. */
export type PageState =
  | {
      kind: 'slip';
      scope: 'page' | 'selection';
      summary: Summary;
      highlightsOn: boolean;
      unmappedFigures: number;
      markedCompany: string | null;
    }
  | { kind: 'nothing'; reason: 'no_article' | 'other_article' | 'pdf'; reasons: string[] };

export interface Badge {
  keyFigures: number;
  checkFails: boolean;
}

type Ask<T> = T extends (ask: infer A) => unknown ? A : never;
type Answer<T> = T extends (...ask: never[]) => infer R ? R : never;
/** Success or failure as data: error objects do not survive the way between processes in every browser. */
type Reply = { ok: true; value: unknown } | { ok: false; error: string };

export type Handlers<C> = {
  [K in keyof C]: (ask: Ask<C[K]>, sender: Runtime.MessageSender) => Answer<C[K]> | Promise<Answer<C[K]>>;
};

/** Answers calls; messages of other kinds are left to others. */
export function answer<C>(handlers: Handlers<C>): void {
  // Answering by callback is what every browser understands; a returned promise is not.
  const listener = (message: unknown, sender: Runtime.MessageSender, reply: (reply: Reply) => void) => {
    const { call, ask } = (message ?? {}) as { call?: keyof C; ask?: unknown };
    if (sender.id !== browser.runtime.id || call === undefined || !Object.hasOwn(handlers, call)) return;
    (async () => handlers[call](ask as never, sender))().then(
      (value) => reply({ ok: true, value }),
      (error) => reply({ ok: false, error: error instanceof Error ? error.message : String(error) }),
    );
    return true as const;
  };
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerCallback);
}

export async function askBackground<K extends keyof BackgroundCalls>(
  call: K,
  ...[ask]: Parameters<BackgroundCalls[K]>
): Promise<Answer<BackgroundCalls[K]>> {
  return opened(await browser.runtime.sendMessage({ call, ask }));
}

/** Asks the page script in a tab's main frame; rejects with `NobodyThere` where none is running. */
export async function askPage<K extends keyof PageCalls>(
  tabId: number,
  call: K,
  ask: Ask<PageCalls[K]>,
): Promise<Answer<PageCalls[K]>> {
  let reply: unknown;
  try {
    reply = await browser.tabs.sendMessage(tabId, { call, ask }, { frameId: 0 });
  } catch {
    reply = undefined;
  }
  if (!reply) throw new NobodyThere();
  return opened(reply);
}

/** No page script answers in the tab: not injected yet, or left behind by an update. */
export class NobodyThere extends Error {
  override name = 'NobodyThere';
}

function opened<T>(reply: unknown): T {
  const { ok, value, error } = (reply ?? {}) as { ok?: boolean; value?: T; error?: string };
  if (!ok) throw new Error(error ?? 'no answer');
  return value as T;
}
