import { describe, expect, it } from 'vitest';
import { plainArticle } from '../../../src/core/article.ts';
import { findCompanies } from '../../../src/core/companies/find-companies.ts';
import { readDocument } from '../../../src/core/text/document.ts';
import { german } from '../../../src/languages/de/index.ts';
import { loadRegister } from '../../../src/register/index.ts';

const register = loadRegister();

/** What the rules mark without the tagger, so that a row fails when its rule is gone. */
function marked(text: string): string[] {
  const { tagger: _, ...rules } = german;
  return findCompanies(readDocument(plainArticle(text), german), rules, register).flatMap(({ mentions }) =>
    mentions.map(({ start, end }) => text.slice(start, end)),
  );
}

interface Rule {
  rule: string;
  names: readonly [text: string, marks: readonly string[]][];
  none: readonly string[];
}

const rules: readonly Rule[] = [
  {
    rule: 'a trade word ends the name of a house',
    names: [
      ['Das zeigen Daten von Farlund Investors.', ['Farlund Investors']],
      [
        'Auch Ostara Therapeutics und Brixwell & Lowe Partners gaben nach.',
        ['Ostara Therapeutics', 'Brixwell & Lowe Partners'],
      ],
      ['Eine Umfrage von Kelmo Research deutet darauf hin.', ['Kelmo Research']],
    ],
    none: [
      'Im Bereich Investment Research und bei Private Equity Partners fehlt Personal.',
      'Venture Capital ist teuer, Working Capital auch.',
      'Das gilt für Big Pharma und die Global Industries.',
      'Das sagte Frank Pharma.',
    ],
  },
  {
    rule: 'goods behind a family name, with a verb',
    names: [
      ['Brenneis Möbel meldete 14 Kündigungen.', ['Brenneis Möbel']],
      ['Im Ort rumort es: Ludwig Leuchten hat Stellen gestrichen.', ['Ludwig Leuchten']],
      ['Die Übernahme der deutschen Anton Velbert Gruppe war teuer.', ['Anton Velbert Gruppe']],
    ],
    none: [
      'Wenn Haushalte Möbel kaufen und Familien Reisen buchen, hilft das.',
      'Die erste Gruppe und die Abteilung Technik wachsen.',
    ],
  },
  {
    rule: 'initials in brackets',
    names: [['Das errechneten Fachleute von Hollmann Reuter Seidl (HRS).', ['Hollmann Reuter Seidl', 'HRS']]],
    none: [
      'Das beschloss der Rat der Internationalen Energieagentur (IEA).',
      'Es geht um Hollmann Reuter Seidl (PDF).',
    ],
  },
  {
    rule: 'a source after "laut" that no noun is written like',
    names: [['Der Wert fiel laut CoinMetra um 3 Prozent.', ['CoinMetra']]],
    none: ['Laut Polizei und laut Gesetz ist das so.'],
  },
  {
    rule: 'houses by their analysts and ratings',
    names: [
      ['Metzler-Analyst Ulf Kranz blieb bei seinem Votum.', ['Metzler']],
      ['Baader-Analystin Jana Quast senkte ihr Votum.', ['Baader']],
      ['Edison taxiert den fairen Wert auf 7 Euro.', ['Edison']],
    ],
    none: ['Der Kurs stieg bei Baader um 2 Prozent.', 'Edison erfand die Glühlampe. Metzler kam aus Jena.'],
  },
  {
    rule: 'everyday words with a share price or what the next sentence calls them',
    names: [
      ['Gefragt waren Verbund (plus 1,2 Prozent) und Lenzing (-3,1).', ['Verbund', 'Lenzing']],
      ['Unter Druck gerät damit auch Strategy. Das Softwareunternehmen schweigt.', ['Strategy']],
    ],
    none: [
      'Der Verbund (gegründet 1990) und die Strategy (neu) bleiben.',
      'Unter Druck gerät auch Verbund. Das ist neu.',
    ],
  },
  {
    rule: "persons and places that bear a company's name",
    names: [
      ['Die Verbandssprecherin SAP gibt es nicht.', ['SAP']],
      ['Bellevue legte zu.', ['Bellevue']],
    ],
    none: [
      'Das sagte Verbandsvertreterin Wiebke Tönnies.',
      'Chefjustiziarin Amalie Siemens erklärte den Vergleich.',
      'Das sagte Quirin Velbert am Abend.',
      'BELLEVUE (Reuters) - Der Ort feiert.',
    ],
  },
];

describe.each(rules)('$rule', ({ names, none }) => {
  it.each(names)('%s', (text, expected) => expect(marked(text)).toEqual(expected));
  it.each(none.map((text) => [text]))('leaves alone: %s', (text) =>
    expect(marked(text).filter((name) => name !== 'Reuters')).toEqual([]),
  );
});
