import type { TableLexicon } from '../../core/figures/numbers/lexicon.ts';

const list = (text: string): string[] => text.split(/\s+/).filter(Boolean);

export const tables: TableLexicon = {
  in: new Set(['in', 'angaben']),
  ratios: list('marge quote rendite zinssatz steuersatz anteil ratio'),
  changes: list('veränd abw ggü delta δ wachstum zuwachs'),
  per: new Set(['je', 'pro']),
  perShare: new Set(['dividende', 'eps', 'kurs', 'aktienkurs', 'schlusskurs', 'kursziel', 'nav']),
};
