import type { Span, Summary } from '../core/summary.ts';
import type { CopyPart } from '../formats/part.ts';
import type { CopyFormat, Settings, SiteRule } from '../settings/settings.ts';

/**
 * What the views ask of the shell. The views know no browser API: the extension implements these interfaces
 * with webextension-polyfill, the gallery and the tests with plain objects.
 */

/** A value that changes over time. `subscribe` does not call at once; it returns the way to leave. */
export interface Live<T> {
  get(): T;
  subscribe(listener: (value: T) => void): () => void;
}

export type SlipState =
  /** The page is being read; the popup shows its skeleton. */
  { kind: 'reading' } | SlipShown | Nothing;

export interface SlipShown {
  kind: 'slip';
  summary: Summary;
  highlightsOn: boolean;
  site: SiteState;
  /** Figures of the summary that have no place on the live page and hence no highlight. */
  unmappedFigures: number;
  /** The company that is marked on the page at the moment. */
  markedCompany: string | null;
}

export interface SiteState {
  /** Host name as people read it, or null where there is none (a file, a selection). */
  host: string | null;
  rule: SiteRule;
  /** Whether the browser lets the extension start by itself here. */
  granted: boolean;
}

export type NothingReason =
  /** A list, a home page, a quote page, a forum … */
  | 'no_article'
  /** An article, but no finance news: `readAnyway` gives its slip. */
  | 'other_article'
  | 'pdf'
  /** Browser pages, extension shops: no extension may read them. */
  | 'restricted_page'
  /** A page of Kurszettel itself, such as the first-run page. */
  | 'own_page'
  /** A file of this device, which the browser has not opened to the extension. */
  | 'local_file'
  /** The extension was updated under an open tab: `reloadPage` helps. */
  | 'reload_needed'
  /** No permission for this page yet: `requestSite` asks, or a click on the toolbar button. */
  | 'needs_click'
  | 'error';

export interface Nothing {
  kind: 'nothing';
  reason: NothingReason;
  site: SiteState;
  /** `verdict.reasons` where the page was read. */
  reasons?: string[];
  /** For `error`: the message, shown folded, so that it can be reported. */
  detail?: string;
}

export interface SettingsHost {
  settings: Live<Settings>;
  /** Resolves when stored. */
  setSettings(change: Partial<Settings>): Promise<void>;
  /** Language of the browser, for `auto`. */
  browserLanguage(): string;
}

export interface PopupHost extends SettingsHost {
  slip: Live<SlipState>;
  /** Scrolls the page to the place and flashes it. */
  jumpTo(span: Span): void;
  /** Marks every mention on the page; null takes the mark away. */
  markCompany(id: string | null): void;
  /** False when the clipboard refused. Called inside the reader's click or key. */
  copy(format: CopyFormat, part: CopyPart): Promise<boolean>;
  setHighlights(on: boolean): void;
  setSiteRule(rule: SiteRule): void;
  /** Asks the browser for the permission on this site; true when it was given. Called inside a click. */
  requestSite(): Promise<boolean>;
  /** Reads a page whose verdict was negative. */
  readAnyway(): void;
  reloadPage(): void;
  /** After an error: once more. */
  retry(): void;
  openOptions(): void;
  /** Closes the popup. */
  close(): void;
}

export interface OptionsHost extends SettingsHost {
  /** Sites that the extension knows from the start (its own list). */
  knownSites(): string[];
  resetSettings(): Promise<void>;
  /** Hands the text to the reader as a file. */
  saveFile(name: string, mediaType: string, text: string): void;
  /** Where the browser lets the reader change the shortcuts; null where it cannot be opened. */
  openShortcuts: (() => void) | null;
  /** The commands with their present keys, as the browser words them ("Alt+Shift+K"); empty key = none. */
  shortcuts(): Promise<{ command: 'open' | 'copy' | 'toggle'; key: string }[]>;
}

export interface WelcomeHost extends SettingsHost {
  /** The engine's own slip of a plain text: the sample on the page is read, not painted. */
  summarize(text: string): Promise<Summary>;
  knownSites(): string[];
  /** Which of the known sites are granted. */
  granted: Live<boolean>;
  /** Asks for the known sites, inside a click; true when it was given. */
  requestKnownSites(): Promise<boolean>;
  openOptions(): void;
}
