import { describe, expect, it } from 'vitest';
import { plainArticle } from '../../../src/core/article.ts';
import { findCompanies } from '../../../src/core/companies/find-companies.ts';
import { readDocument } from '../../../src/core/text/document.ts';
import { german } from '../../../src/languages/de/index.ts';
import { loadRegister } from '../../../src/register/index.ts';
import { DAX, DOW, type Named, NEGATIVES, UNLISTED } from './coverage-tables.ts';

const register = loadRegister();

function companiesIn(text: string): string[] {
  return findCompanies(readDocument(plainArticle(text), german), german, register).map(({ id }) => id);
}

const INFLECTED = [
  (name: string) => `${owned('Gewinn', name)} stieg im zweiten Quartal um vier Prozent.`,
  (name: string) => `Nach Ansicht der Analysten dürfte ${owned('Umsatz', name)} sinken.`,
  (name: string) => `Zum Wochenschluss drückte ${owned('Ausblick', name)} den Kurs.`,
];
const COMPOUNDS = [
  (name: string) => `Die ${joined(name)}-Aktie gab am Dienstag um zwei Prozent nach.`,
  (name: string) => `Der ${joined(name)}-Chef äußerte sich vorsichtig zum Ausblick.`,
  (name: string) => `Papiere der ${joined(name)}-Tochter waren gefragt.`,
];
const DESCRIBED = [
  (name: string, kind: string) => `Wie der ${kind} ${name} mitteilte, sank das Ergebnis.`,
  (name: string, kind: string) => `Für den ${kind} ${name} wird das Jahr schwierig.`,
  (name: string, kind: string) => `Auch beim ${kind} ${name} liefen die Geschäfte besser.`,
];

/** "Nvidias Gewinn", "der Gewinn der Deutschen Bank", "der Gewinn von Siemens": as one would write it. */
function owned(what: string, name: string): string {
  if (name.startsWith('Deutsche ')) return `der ${what} der ${name.replace('Deutsche', 'Deutschen')}`;
  if (/ (?:Rück|Bank|Group|SE|Co\.)$/.test(name)) return `der ${what} der ${name}`;
  return /[sxz]$/.test(name) ? `der ${what} von ${name}` : `${name}s ${what}`;
}

const joined = (name: string): string => name.replaceAll(' ', '-');

// A ratchet: the aim is 2 misses in 100 (2, 1, 1). What is missed today is the recognizer's, not the register's:
// genitives that open a sentence or are short, long compounds, "&" within hyphens, legal forms that tell two apart.
describe('coverage of the register and the recognizer', () => {
  it.each<{ list: string; table: readonly Named[]; size: number; misses: number }>([
    { list: 'DAX', table: DAX, size: 40, misses: 7 },
    { list: 'Dow Jones Industrial', table: DOW, size: 30, misses: 15 },
    { list: 'unlisted', table: UNLISTED, size: 30, misses: 4 },
  ])('$list: no more than $misses misses', ({ table, size, misses: most }) => {
    expect(table).toHaveLength(size);
    const misses: string[] = [];
    for (const [index, [written, entry, kind]] of table.entries()) {
      const id = register.byName(entry)?.entry.id ?? `${entry} is not in the register`;
      const pick = <T>(list: readonly T[]): T => list[index % list.length] as T;
      for (const sentence of [
        pick(INFLECTED)(written),
        pick(COMPOUNDS)(written),
        pick(DESCRIBED)(written, kind),
      ]) {
        const found = companiesIn(sentence);
        if (!found.includes(id)) misses.push(`${sentence} → ${found.join(', ')}`);
      }
    }
    expect(misses.length, misses.join('\n')).toBeLessThanOrEqual(most);
  });

  it('leaves alone what only looks like a company: at least 98 %', () => {
    expect(NEGATIVES.length).toBeGreaterThanOrEqual(100);
    const wrong = NEGATIVES.flatMap((sentence) => {
      const found = companiesIn(sentence);
      return found.length > 0 ? [`${sentence} → ${found.join(', ')}`] : [];
    });
    expect(wrong.length / NEGATIVES.length, wrong.join('\n')).toBeLessThanOrEqual(0.02);
  });
});
