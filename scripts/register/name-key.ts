import { nameKeys } from '../../src/core/companies/name-words.ts';

/** The key under which spellings of one name meet: the look-up's folding, and umlauts as two letters. */
export function nameKey(name: string): string {
  return nameKeys(name)
    .filter(Boolean)
    .join(' ')
    .replace(/[äöü]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] ?? letter);
}
