import { describe, expect, it } from 'vitest';
import { readRatings } from '../../../src/core/statements/read-ratings.ts';
import { german } from '../../../src/languages/de/index.ts';
import { sample } from './sample.ts';

const CAST = ['Lenz', 'Falk', 'Nordbank*', 'Harms & Co*'];
const ratingsOf = (text: string, names = CAST) => {
  const { doc, cast } = sample(`Ein Titel ohne Urteil\n\n${text}`, names);
  return readRatings(doc, german, cast).map(({ house, company, rating, previous }) => [
    house,
    company,
    rating ?? null,
    previous ?? null,
  ]);
};

describe('ratings', () => {
  it.each<[string, (string | null)[][]]>([
    ['Die Nordbank hat Lenz von „Hold“ auf „Buy“ hochgestuft.', [['Nordbank', 'Lenz', 'Buy', 'Hold']]],
    ['Die Nordbank hat Lenz von Hold auf Buy hochgestuft.', [['Nordbank', 'Lenz', 'Buy', 'Hold']]],
    ['Die Nordbank bleibt bei «Übergewichten».', [['Nordbank', 'Lenz', 'Übergewichten', null]]],
    ['Die Nordbank belässt Falk auf "Neutral".', [['Nordbank', 'Falk', 'Neutral', null]]],
    ['Die Nordbank votiert mit „Hold“ statt „Buy“.', [['Nordbank', 'Lenz', 'Hold', 'Buy']]],
    ['Die Nordbank rät weiter zum Kauf.', [['Nordbank', 'Lenz', 'Kauf', null]]],
    ['Die Nordbank bekräftigte ihre Kaufempfehlung.', [['Nordbank', 'Lenz', 'Kaufempfehlung', null]]],
    ['Die Nordbank zog ihre Kaufempfehlung zurück.', [['Nordbank', 'Lenz', null, 'Kaufempfehlung']]],
    ['Lenz wurde von der Nordbank auf „Sell“ gesenkt.', [['Nordbank', 'Lenz', 'Sell', null]]],
    ['Die Nordbank bestätigte „Buy“ für Falk.', [['Nordbank', 'Falk', 'Buy', null]]],
    [
      'Falk litt: Die Nordbank stufte die Aktie von „Buy“ auf „Hold“ ab.',
      [['Nordbank', 'Falk', 'Hold', 'Buy']],
    ],
    [
      'Die Nordbank sieht Chancen. Der Analyst stuft das Papier mit „Buy“ ein.',
      [['Nordbank', 'Lenz', 'Buy', null]],
    ],
    [
      'Die Nordbank rät zum Kauf; Harms & Co bleibt bei „Hold“.',
      [
        ['Nordbank', 'Lenz', 'Kauf', null],
        ['Harms & Co', 'Lenz', 'Hold', null],
      ],
    ],
    ['Die Nordbank hebt auf „Buy“ (zuvor: „Hold“).', [['Nordbank', 'Lenz', 'Buy', 'Hold']]],
    ['Die Nordbank nahm Falk mit „Buy“ in die Bewertung auf.', [['Nordbank', 'Falk', 'Buy', null]]],
    ['Die Nordbank gab ihre Kaufempfehlung auf.', [['Nordbank', 'Lenz', null, 'Kaufempfehlung']]],
    ["Die Nordbank hat Falk auf 'Equal-weight' belassen.", [['Nordbank', 'Falk', 'Equal-weight', null]]],
    ['Die Nordbank senkte die Bonität von Baa1 auf Baa2.', [['Nordbank', 'Lenz', 'Baa2', 'Baa1']]],
    [
      'Die Nordbank zog ihre Kaufempfehlung zurück. Die Nordbank votiert nun mit „Hold“ statt „Buy“.',
      [['Nordbank', 'Lenz', 'Hold', 'Buy']],
    ],
    ['Die Nordbank hat die Einstufung auf Halten belassen.', [['Nordbank', 'Lenz', 'Halten', null]]],
    [
      'Falk verlor ein Zehntel. Die Nordbank stuft das Papier mit „Sell“ ein.',
      [['Nordbank', 'Falk', 'Sell', null]],
    ],
    [
      'In einem festen Markt gewann auch Falk ein Zehntel. Die Nordbank bleibt bei „Buy“.',
      [['Nordbank', 'Lenz', 'Buy', null]],
    ],
    ['Die Nordbank senkt das Votum von Kauf auf Halten.', [['Nordbank', 'Lenz', 'Halten', 'Kauf']]],
    ['Die Nordbank riet nach wie vor zum Verkauf.', [['Nordbank', 'Lenz', 'Verkauf', null]]],
    ['Die Nordbank empfiehlt die Aktie zum Kauf.', [['Nordbank', 'Lenz', 'Kauf', null]]],
    [
      'Die Nordbank führt Lenz auf der „Conviction Buy List“.',
      [['Nordbank', 'Lenz', 'Conviction Buy List', null]],
    ],
    [
      'Körmann-Analyst Uwe Harms strich sein Votum von „Add“ auf „Reduce“ zusammen.',
      [['Körmann', 'Lenz', 'Reduce', 'Add']],
    ],
    ['Die Nordbank stufte Falk hoch auf "Buy" von "Hold".', [['Nordbank', 'Falk', 'Buy', 'Hold']]],
    ['Die Nordbank (Hold) bleibt vorsichtig.', [['Nordbank', 'Lenz', 'Hold', null]]],
    ['Die Nordbank hält an „Market-Perform“ fest.', [['Nordbank', 'Lenz', 'Market-Perform', null]]],
  ])('%s', (text, expected) => expect(ratingsOf(text)).toEqual(expected));

  it.each([
    ['Lenz: Rheinbank Research rät zum Kauf', 'Rheinbank Research', 'Rheinbank Research'],
    ['Lenz: Bank Nordbank rät zum Kauf', 'Bank Nordbank', 'Nordbank'],
    ['Lenz: NBK rät zum Kauf', 'NBK', 'NBK'],
    ['Lenz: NorBa rät zum Kauf', 'NorBa', 'Nordbank'],
  ])('%s: the house is called %s here', (text, mention, expected) => {
    const { doc, cast } = sample(text, ['Lenz', `${mention}*`]);
    const companies = cast.companies.map((company) =>
      company.name === mention ? { ...company, name: 'Nordbank' } : company,
    );
    expect(readRatings(doc, german, { ...cast, companies })[0]?.house).toBe(expected);
  });

  it('takes the house of the title where the text names only its analyst', () => {
    const { doc, cast } = sample('Nordbank stuft Lenz ab\n\nEine Analystin hat Lenz auf „Sell“ gestuft.', [
      'Lenz',
      'Nordbank*',
    ]);
    expect(readRatings(doc, german, cast)[0]).toMatchObject({ house: 'Nordbank', rating: 'Sell' });
  });

  it('lets a house act and rate in one text', () => {
    const { doc, cast } = sample('Die Nordbank geht hart ins Gericht. Der Analyst stuft Lenz auf „Sell“.', [
      'Lenz',
      'Nordbank',
    ]);
    const rated = readRatings(doc, german, { ...cast, houses: new Set(['c2']) });
    expect(rated[0]).toMatchObject({ house: 'Nordbank', company: 'Lenz', rating: 'Sell' });
  });

  it.each([
    'Die Nordbank will ihre Anteile an Lenz halten.',
    'Halten die Kurse, sagt die Nordbank, wäre das positiv.',
    'Positiv wertet die Nordbank den Ausblick.',
    'Die Nordbank hebt das Kursziel auf 50 Euro.',
    'Lenz will Falk kaufen.',
    'Chip-Analysten stufen Lenz im Mittel mit „Hold“ ein.',
    'Beim Kauf von Falk hebt die Nordbank das Kursziel an.',
    'Von 31 Analysten der Nordbank raten noch 14 zum Kauf.',
    'Die Nordbank hebt den Kauf von Falk hervor.',
    'Die Buy-and-Hold-Strategie der Nordbank zahlt sich aus.',
    'Die Add-on-Produkte von Lenz laufen gut, sagt die Nordbank.',
    'Die Nordbank urteilt: „Kaufen die Kunden wieder, steigt der Umsatz.“',
  ])('none: %s', (text) => expect(ratingsOf(text)).toEqual([]));

  it('follows the last company where no company is the subject', () => {
    const { doc, cast } = sample('Markt\n\nSchwach war Falk. Die Nordbank riet mit „Sell“ ab.', [
      'Falk',
      'Nordbank*',
    ]);
    expect(readRatings(doc, german, { ...cast, subject: { name: 'DAX' } })[0]?.company).toBe('Falk');
  });
});
