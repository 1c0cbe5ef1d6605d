import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure, Span } from '../../src/core/summary.ts';

/**
 * A text and what careful readers found in it; the rules of annotation are in tests/gold/README.md. `text` and `occ`
 * give a figure's place: the n-th occurrence (from 1) of exactly these words.
 */
export interface GoldText {
  id: string;
  text: string;
  subject: string | null;
  companies: GoldCompany[];
  /** Names that may be read as companies or not. */
  ignore_companies: string[];
  figures: GoldFigure[];
  /** Words that may be read as figures or not. */
  ignore_figures: string[];
  /** Indices of `figures`, the most telling first. */
  key: number[];
  author: string | null;
  people: { name: string; role: string | null; company: string | null }[];
  ratings: { house: string; company: string; rating: string | null; previous: string | null }[];
  events: string[];
}

export interface GoldCompany {
  name: string;
  role: 'subject' | 'other' | 'source';
  /** How the text writes it. */
  surfaces: string[];
}

export type GoldFigure = Pick<
  Figure,
  'kind' | 'value' | 'unit' | 'qualifier' | 'measure' | 'metric' | 'about' | 'tense'
> & { text: string; occ: number; value_max: number | null; per: string | null };

const FIGURE = {
  occ: 1,
  value_max: null,
  unit: null,
  per: null,
  qualifier: 'exact',
  measure: 'level',
  about: null,
  tense: 'actual',
} as const;

/** The annotated texts of a folder, by name; what a file leaves out takes its usual value. */
export function readGold(folder: string): GoldText[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const id = file.replace('.json', '');
      const gold = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      return {
        subject: null,
        ignore_companies: [],
        ignore_figures: [],
        key: [],
        author: null,
        people: [],
        ratings: [],
        events: [],
        ...gold,
        id,
        text: readFileSync(join(folder, `${id}.txt`), 'utf8'),
        figures: gold.figures.map((figure: Partial<GoldFigure>) => ({ ...FIGURE, ...figure })),
      };
    });
}

/** Where the n-th occurrence of some words stands, or null. */
export function place(text: string, words: string, occurrence: number): Span | null {
  let start = -1;
  for (let nth = 0; nth < occurrence; nth++) {
    start = text.indexOf(words, start + 1);
    if (start < 0) return null;
  }
  return { start, end: start + words.length };
}

/** Where some words stand, one after another. */
export function places(text: string, words: string): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length))
    spans.push({ start, end: start + words.length });
  return spans;
}
