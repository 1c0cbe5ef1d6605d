import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/core/text/sentences.ts';
import { sentences as lexicon } from '../../../src/languages/de/sentences.ts';

const split = (text: string) =>
  splitSentences(text, { start: 0, end: text.length }, lexicon).map(({ start, end }) =>
    text.slice(start, end),
  );

/** Sentences are parted by a bar in the table; the text itself has a space there. */
describe('sentence ends', () => {
  it.each([
    'Der Umsatz stieg auf 3,4 Mio. Euro.|Das Ergebnis fiel.',
    'Der Umsatz stieg auf 3,4 Mrd.|Die Marge fiel auf 3,2 Prozent.',
    'Am 22. Februar 2025 legt der Konzern vor.|Am 7. März folgt der Bericht.',
    'Im 3. Quartal lief es gut.|Im 1. Halbjahr 2025 nicht.',
    'Bis zum 22.|Danach ist Schluss.',
    'Es gibt z. B. Anleihen, d. h. Schulden, u. a. in Yen.|Mehr nicht.',
    'Es gibt z.B. Anleihen.|Mehr nicht.',
    'Nach § 15 Abs. 1 Satz 2 Nr. 3 WpHG gilt das.|Und sonst nichts.',
    'Nach Art. 5 ist das erlaubt.|Punkt.',
    'Es war ein Deal dieser Art.|Analysten staunten.',
    'Fed-Chef Jerome H. Powell sprach.|Der Dollar stieg.',
    'Das sagte J. P. Harmsen am Montag.|Mehr sagte er nicht.',
    'Der Kurs (22. Februar 2025, 02:04 Uhr) lag bei 12 Euro.|Er fiel.',
    '„Wir wachsen.“|Der Chef lachte.',
    '„Wir wachsen“, sagte er.|Der Chef lachte.',
    '„Wachsen wir?“ fragte er.|Niemand antwortete.',
    'Stimmt das?|Ja!|Es stimmt.',
    'Die Harbeck & Co. KG wuchs.|Die Lenz Inc. auch.',
    'Es kauft die Harbeck S.A.|Der Preis ist geheim.',
    'Die Harbeck S.p.A. mit Sitz in Turin wuchs.',
    'Ende 2025.|Dann kam 2026.',
    'Der S&P 500 stieg.|Der Dax fiel auf 24.018 Punkte.',
    'Der Dax fiel auf 24.018.|Auch der MDax gab nach.',
    '1. Umsatz und Gewinn steigen.|2. Die Schulden sinken.',
    'Das II. Quartal war gut.|Danach nicht.',
    'Mehr auf boersenblick.example.de im Netz.|Dort steht alles.',
    'Der Gewinn ist gestiegen.Die Aktie fiel.',
    'Rund 1.200 Stellen fallen weg, ca. 300 in Kiel.|Das kostet.',
    'Im Vergleich zum Vj. 2024 ein Plus.|Gut so.',
    'St. Gallen und Dr. Lenz grüßen Prof. Harms.|Sie feiern.',
    'Die Dividende steigt auf 1,20 Euro …|Mehr folgt.',
    'Die Rede ist von 5 Prozent p.\u00a0a. Zinsen.|Viel ist das nicht.',
    'Gesucht waren Yara (+3 %), K+S (+2,1 %) u. a. Werte.|Das half.',
    'Die Kosten liegen bei 4 Tsd. Euro je Stück, max. 5 Tsd. Euro.|Mehr nicht.',
  ])('%s', (marked) => {
    const expected =
      marked === 'Der Gewinn ist gestiegen.Die Aktie fiel.'
        ? ['Der Gewinn ist gestiegen.', 'Die Aktie fiel.']
        : marked.split('|');
    expect(split(expected.join(marked.includes('.Die') ? '' : ' '))).toEqual(expected);
  });

  it('stays inside its block', () => {
    const text = 'Eins. Zwei. Drei.';
    expect(splitSentences(text, { start: 6, end: 11 }, lexicon)).toEqual([{ start: 6, end: 11 }]);
  });

  it('keeps every letter, in order, on any input', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '1', '„', '“', '\n', 'Mio', '?') }),
        (text) => {
          expect(split(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        },
      ),
    );
  });
});
