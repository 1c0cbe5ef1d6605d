import { describe, expect, it } from 'vitest';
import { draw } from './draw.ts';

const TEXT = `Lenz verdient mehr

Der Bootsbauer Lenz hat seinen Gewinn im ersten Quartal auf 243 Mio. Euro gesteigert.

Lesen Sie auch: Die fünf besten Boote von Lenz für den nächsten Sommer im Test.

Er sagte, dass der Umsatz von 900 Mio. Euro dafür der wichtigste Grund gewesen sei.

„Wir sind zufrieden. Es läuft rund“, sagte der Vorstandschef von Lenz am Montag in Kiel.

Für das Gesamtjahr peilt Lenz nun einen Umsatz von 4 Mrd. Euro an. Das Wetter am See war schön.

Autor: Tilda Brandner, wallstreetONLINE Redaktion

Die Lenz Aktie wird zum Zeitpunkt der Veröffentlichung der Nachricht mit einem Plus von +3,41 % und einem Kurs von 17,25EUR auf Tradegate (05. März 2026, 09:12 Uhr) gehandelt.`;

const { brief } = draw(TEXT, 'Lenz', [
  ['243 Mio. Euro', 'net_income'],
  ['900 Mio. Euro', 'revenue'],
  ['4 Mrd. Euro', 'revenue', { tense: 'forecast' }],
  ['+3,41 %', 'price'],
  ['17,25EUR', 'price'],
]);

describe('in brief', () => {
  it('says what happened and how much, in reading order', () => {
    expect(brief).toEqual([
      'Der Bootsbauer Lenz hat seinen Gewinn im ersten Quartal auf 243 Mio. Euro gesteigert.',
      'Für das Gesamtjahr peilt Lenz nun einen Umsatz von 4 Mrd. Euro an.',
    ]);
  });

  it.each(['Lesen Sie auch', 'Er sagte', '„Wir sind', 'Autor:', 'gehandelt.', 'Lenz verdient mehr'])(
    'leaves out %s',
    (words) => expect(brief.some((sentence) => sentence.includes(words))).toBe(false),
  );

  it('has nothing to say of nothing', () => {
    expect(draw('', 'Lenz', []).brief).toEqual([]);
    expect(draw('Nur ein Titel', 'Lenz', []).brief).toEqual([]);
  });
});
