import type { Check, Figure } from '../../summary.ts';
import type { Sentence, TextDocument } from '../../text/document.ts';

/** Words that tell a check what it may hold against what. All entries are lower case. */
export interface CheckLexicon {
  /** Before an amount in another currency: "umgerechnet". */
  converted: readonly string[];
  /** Words of a change that is measured otherwise than by the printed amounts: "währungsbereinigt". */
  adjusted: readonly string[];
  /** What a change or a base is measured against: "vorjahr", "vormonat". */
  bases: readonly string[];
  /** Before parts of the amount just named: "davon". */
  partOf: readonly string[];
  /** Phrases that announce all parts: "setzt sich zusammen aus". */
  allParts: readonly string[];
  /** Between a part and its share of the whole: "das sind". */
  thatIs: readonly string[];
  /** Short words for powers of a thousand, behind amounts: 9 → "Mrd.". Not lowered: they are printed. */
  magnitudes: Readonly<Record<number, string>>;
  /** Before the whole of a share: "von", "von insgesamt". */
  ofWhole: readonly string[];
}

/** One sentence with its figures in text order: what every check looks at. */
export interface Scene {
  doc: TextDocument;
  sentence: Sentence;
  text: string;
  figures: readonly Figure[];
  decimal: ',' | '.';
}

export type Finding = Check;

/** The text between two figures. */
export const between = ({ doc }: Scene, a: Figure, b: Figure): string => doc.text.slice(a.end, b.start);
