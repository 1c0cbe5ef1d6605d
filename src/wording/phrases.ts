import type { Reason } from '../core/reasons.ts';
import type { CopyFormat, HighlightKind, SiteRule } from '../settings/settings.ts';
import type { Wording } from './wording.ts';

/** What the popup says, and what all views share, besides the terms of the contract. */
export interface ViewWording extends Wording {
  shared: SharedPhrases;
  popup: PopupPhrases;
  states: StatePhrases;
}

export type Counted = (count: number) => string;

export interface SharedPhrases {
  product: string;
  format: Record<CopyFormat, string>;
  siteRule: Record<SiteRule, string>;
  highlight: Record<HighlightKind, string>;
  cancel: string;
  /** Spoken for ▲ and ▼. */
  rise: string;
  fall: string;
}

export interface PopupPhrases {
  verbatim: string;
  jump: string;
  ofTotal: (shown: number, total: number) => string;
  moreFigures: Counted;
  lessFigures: string;
  moreCompanies: Counted;
  places: Counted;
  mentions: Counted;
  previousMention: string;
  nextMention: string;
  prior: string;
  expected: string;
  checkHolds: string;
  checkFails: string;
  checksFailing: Counted;
  checksHolding: Counted;
  comparisonOf: (metric: string) => string;
  computed: string;
  impliedRate: (rate: string) => string;
  loss: string;
  minus: string;
  noFigures: string;
  teaser: string;
  severalPages: string;
  liveTicker: string;
  framed: string;
  advertorial: string;
  unmapped: Counted;
  ratingFrom: (previous: string) => string;
  country: string;
  actions: string;
  copy: string;
  copied: string;
  copiedAs: (format: string) => string;
  copyFailed: string;
  copyBlock: (block: string) => string;
  copyRow: string;
  chooseFormat: string;
  usual: string;
  highlights: string;
  highlightsOn: string;
  highlightsOff: string;
  more: string;
  thisSite: string;
  grantSite: string;
  grantReason: (host: string) => string;
  denied: string;
  openOptions: string;
  reading: string;
}

export interface StatePhrases {
  noArticle: Message;
  otherArticle: Message;
  pdf: Message;
  restrictedPage: Message;
  ownPage: Message;
  localFile: Message;
  reloadNeeded: Message;
  needsClick: Message;
  error: Message;
  /** Said instead of the general text where the page's first reason is known to mean more to a reader. */
  because: Partial<Record<Reason, string>>;
  readAnyway: string;
  reloadPage: string;
  allowSite: (host: string) => string;
  retry: string;
  details: string;
}

/** What is the case, and what can be done about it. */
export interface Message {
  title: string;
  text: string;
}

export interface OptionsPhrases {
  title: string;
  saved: string;
  saveFailed: string;
  highlighting: string;
  autoHighlight: string;
  autoHighlightHint: string;
  kinds: string;
  kindsHint: string;
  show: (kind: string) => string;
  colour: (kind: string) => string;
  colourReset: (kind: string) => string;
  sample: Record<HighlightKind, string>;
  onLight: string;
  onDark: string;
  contrastGood: string;
  contrastLow: (ratio: string, page: string) => string;
  copying: string;
  copyFormat: string;
  numberStyle: string;
  numberStyleHint: string;
  numberStyleAuto: (example: string) => string;
  interface: string;
  language: string;
  languageAuto: (language: string) => string;
  sites: string;
  sitesHint: string;
  siteSearch: string;
  siteAdd: string;
  siteName: string;
  siteInvalid: string;
  siteRule: (host: string) => string;
  siteRemove: (host: string) => string;
  sitesNone: string;
  sitesNoneFound: string;
  sitesCount: Counted;
  sitesExport: string;
  sitesImport: string;
  sitesImported: Counted;
  sitesImportFailed: string;
  shortcuts: string;
  shortcutOpen: string;
  shortcutCopy: string;
  shortcutToggle: string;
  shortcutNone: string;
  shortcutsChange: string;
  storage: string;
  sync: string;
  syncHint: string;
  reset: string;
  resetQuestion: string;
  resetHint: string;
  resetDo: string;
  resetDone: string;
}

export interface WelcomePhrases {
  title: string;
  lead: string;
  sampleHeading: string;
  sampleHint: string;
  sampleFailed: string;
  howHeading: string;
  how: Message[];
  readsHeading: string;
  reads: string[];
  neverHeading: string;
  never: string[];
  sitesHeading: string;
  sitesText: string;
  sitesList: Counted;
  sitesAllow: string;
  sitesGranted: string;
  sitesDenied: string;
  options: string;
}
