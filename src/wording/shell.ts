import type { HighlightKind } from '../settings/settings.ts';

/** What the extension says on the article's page and on its toolbar button. */
export interface ShellWords {
  /** Title of the toolbar button on an article: "7 Kennzahlen · eine Angabe passt nicht". */
  badge: { keyFigures: (count: number) => string; checkFails: string };
  /** The card beside a highlighted figure or company. */
  card: {
    holds: string;
    fails: string;
    mentions: (count: number) => string;
    figures: (count: number) => string;
    /** Place among the figures when stepping from one to the next. */
    place: (index: number, total: number) => string;
  };
  legend: { label: string; kinds: Record<HighlightKind, string> };
  copied: string;
  notCopied: string;
}
