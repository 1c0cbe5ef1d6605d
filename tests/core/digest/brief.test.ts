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

  it('takes a point of a list only where it tells a key figure and is whole, without its mark', () => {
    const { brief } = draw(
      'Lenz hebt Prognose an\n\n- Umsatzziel der Gruppe für 2026 steigt auf 90 Mio. Euro\n- Der Vorstand ist mit dem Jahr zufrieden und dankt Kiel\n- Gewinn der Lenz-Gruppe steigt auf 9 Mio. Euro und der\n\nLenz hat am Montag in Kiel seine Ziele für das Jahr angehoben.',
      'Lenz',
      [
        ['90 Mio. Euro', 'revenue', { tense: 'forecast' }],
        ['9 Mio. Euro', 'net_income'],
      ],
    );
    expect(brief).toEqual([
      'Umsatzziel der Gruppe für 2026 steigt auf 90 Mio. Euro',
      'Lenz hat am Montag in Kiel seine Ziele für das Jahr angehoben.',
    ]);
  });

  it.each([
    ['Für 2026 erwarten sie einen Umsatz von 90 Mio. Euro.', false],
    ['Von den Mitteln sollen davon 90 Mio. Euro nach Kiel fließen.', false],
    ['Das entspricht einem Zuwachs auf 90 Mio. Euro im ganzen Jahr.', false],
    ['Das Werk in Kiel kommt auf einen Umsatz von 90 Mio. Euro.', true],
    ['Dem Werk in Kiel bringt der Auftrag 90 Mio. Euro im Jahr.', true],
    ['Lenz erwartet, dass sie 2026 einen Umsatz von 90 Mio. Euro erzielt.', true],
  ])('knows what leans on a sentence before: %s', (sentence, stands) => {
    const text = `Lenz wächst\n\nAm Montag schien in Kiel den ganzen Tag lang die Sonne. Lenz ist ein Bootsbauer mit Sitz in Kiel an der Förde. Es war warm.\n\nEs war windig. ${sentence}`;
    expect(draw(text, 'Lenz', [['90 Mio. Euro', 'revenue']]).brief.includes(sentence)).toBe(stands);
  });

  it.each([
    ['KIEL (dpa-AFX) - ', ''],
    ['Kiel/Husum – ', ''],
    ['', 'Kiel – für viele die Stadt am Meer – '],
  ])('leaves out the dateline: %s', (dateline, opening) => {
    const sentence = `${opening}Der Bootsbauer Lenz setzt im Jahr 90 Mio. Euro um.`;
    const { brief } = draw(`Lenz wächst\n\n${dateline}${sentence}`, 'Lenz', [['90 Mio. Euro', 'revenue']]);
    expect(brief).toEqual([sentence]);
  });

  it('has nothing to say of nothing', () => {
    expect(draw('', 'Lenz', []).brief).toEqual([]);
    expect(draw('Nur ein Titel', 'Lenz', []).brief).toEqual([]);
  });
});
