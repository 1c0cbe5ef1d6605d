import { describe, expect, it } from 'vitest';
import { draw, type Note } from './draw.ts';

/** The first words of the order, given a text with its figures noted by hand. */
const told = (text: string, notes: Note[], count: number, others: string[] = []) =>
  draw(text, 'Lenz', notes, others).keyWords.slice(0, count);

describe('key figures: what one would tell in one breath', () => {
  it('tells the share’s answer to the news early, wherever it stands; not its year', () => {
    const text =
      'Lenz wächst\n\nDer Umsatz stieg um 20 Prozent auf 120 Mio. Euro. Der Auftragsbestand lag bei 80 Mio. Euro, die Investitionen bei 9 Mio. Euro, die Abschreibungen bei 4 Mio. Euro.\n\nDie Aktie verlor 7,2 Prozent. Seit Jahresbeginn liegt sie mit 31 Prozent vorn.';
    const notes: Note[] = [
      ['20 Prozent', 'revenue'],
      ['120 Mio. Euro', 'revenue'],
      ['80 Mio. Euro', 'orders'],
      ['9 Mio. Euro', 'investment'],
      ['4 Mio. Euro', 'cost'],
      ['7,2 Prozent', 'price', { value: -7.2 }],
      ['31 Prozent', 'price', { period: { text: 'x', start: '2026-01-01', end: '2026-11-20' } }],
    ];
    expect(told(text, notes, 2)).toEqual(['120 Mio. Euro', '7,2 Prozent']);
    expect(told(text, notes, 5)).not.toContain('31 Prozent');
  });

  it('tells the new aim and the one that it replaces, but of price targets the new one only', () => {
    const aims: Note[] = [
      ['50 bis 60 Mio. Euro', 'operating_income', { tense: 'forecast', value: 50e6, valueMax: 60e6 }],
      ['70 bis 80 Mio. Euro', 'operating_income', { tense: 'prior', value: 70e6, valueMax: 80e6 }],
      ['4 Mio. Euro', 'cost'],
      ['3 Mio. Euro', 'cash'],
    ];
    const text =
      'Lenz senkt Prognose\n\nDas Ebit soll nur noch 50 bis 60 Mio. Euro erreichen statt 70 bis 80 Mio. Euro. Der Umbau kostete 4 Mio. Euro, in der Kasse liegen 3 Mio. Euro.';
    expect(told(text, aims, 2)).toEqual(['50 bis 60 Mio. Euro', '70 bis 80 Mio. Euro']);
    const targets: Note[] = [
      ['120', 'price_target', { tense: 'prior', unit: 'EUR' }],
      ['135 Euro', 'price_target', { tense: 'forecast' }],
      ['110 Euro', 'price_target', { tense: 'forecast' }],
    ];
    const notes =
      'Häuser über Lenz\n\nFalk hob das Kursziel von 120 auf 135 Euro an. Bei Varo liegt es bei 110 Euro.';
    expect(told(notes, targets, 2)).toEqual(['135 Euro', '110 Euro']);
  });

  it('leads with the exact number where the title rounds', () => {
    const text = 'Lenz verliert 0,8 Prozent\n\nDie Lenz-Aktie gab um 0,83 Prozent auf 45,20 Euro nach.';
    const notes: Note[] = [
      ['0,8 Prozent', 'price', { value: -0.8 }],
      ['0,83 Prozent', 'price', { value: -0.83 }],
      ['45,20 Euro', 'price'],
    ];
    expect(told(text, notes, 3)).toEqual(['0,83 Prozent', '45,20 Euro']);
  });

  it('leaves the affairs of a stranger and amounts of change behind', () => {
    const text =
      'Lenz wächst\n\nDer Umsatz stieg um 20 Mio. Euro auf 120 Mio. Euro. Falk setzte 300 Mio. Euro um. Der Gewinn lag bei 8 Mio. Euro.';
    const notes: Note[] = [
      ['20 Mio. Euro', 'revenue', { measure: 'change' }],
      ['120 Mio. Euro', 'revenue'],
      ['300 Mio. Euro', 'revenue', { about: 'Falk' }],
      ['8 Mio. Euro', 'net_income'],
    ];
    expect(told(text, notes, 2, ['Falk'])).toEqual(['120 Mio. Euro', '8 Mio. Euro']);
  });

  it('tells an amount of the title and of the body once, in the words of the body, whatever was read of the title', () => {
    const text =
      'Lenz: 340 Mio. Euro sind weg\n\nDer Jahresverlust von Lenz erreichte 340 Mio. Euro. Der Umsatz lag bei 900 Mio. Euro, die Schulden bei 70 Mio. Euro.';
    const notes: Note[] = [
      ['340 Mio. Euro', 'cost'],
      ['340 Mio. Euro', 'net_income'],
      ['900 Mio. Euro', 'revenue'],
      ['70 Mio. Euro', 'debt'],
    ];
    const drawn = draw(text, 'Lenz', notes);
    expect(drawn.keyWords.filter((words) => words === '340 Mio. Euro')).toHaveLength(1);
    expect(drawn.keyFigures).toContain('f2');
  });

  it('keeps two things apart that are alike in the body, and percentages that meet by chance', () => {
    const text =
      'Lenz: plus 8 Prozent\n\nDie Marge von Lenz liegt bei 8 Prozent. Der Gewinn lag bei 40 Mio. Euro, die Schulden bei 40 Mio. Euro.';
    const notes: Note[] = [
      ['8 Prozent', 'revenue'],
      ['8 Prozent', 'margin', { measure: 'level' }],
      ['40 Mio. Euro', 'net_income'],
      ['40 Mio. Euro', 'debt'],
    ];
    expect(draw(text, 'Lenz', notes).keyFigures).toHaveLength(4);
  });

  it('takes as the share’s answer the movement that names its price', () => {
    const text =
      'Lenz wächst\n\nIm Handel war Lenz um 9 Prozent gefragt. Umsatz 120 Mio. Euro, Aufträge 80 Mio. Euro, Kasse 9 Mio. Euro.\n\nAm Ende gewann die Aktie 4,1 Prozent auf 45,20 Euro.';
    const notes: Note[] = [
      ['9 Prozent', 'price'],
      ['120 Mio. Euro', 'revenue'],
      ['80 Mio. Euro', 'orders'],
      ['9 Mio. Euro', 'cash'],
      ['4,1 Prozent', 'price'],
      ['45,20 Euro', 'price'],
    ];
    const order = told(text, notes, 6);
    expect(order.indexOf('4,1 Prozent')).toBeLessThan(order.indexOf('9 Prozent'));
  });

  it('tells the mean of the targets before one more house', () => {
    const text =
      'Häuser über Lenz\n\nFalk sieht Lenz bei 120 Euro. Varo nennt 110 Euro, Brehm 115 Euro. Das durchschnittliche Kursziel beträgt 117 Euro.';
    const target = (words: string): Note => [words, 'price_target', { tense: 'forecast' }];
    const notes = ['120 Euro', '110 Euro', '115 Euro', '117 Euro'].map(target);
    expect(told(text, notes, 2)).toContain('117 Euro');
  });

  it('tells the aim for growth before the growth of a segment', () => {
    const text =
      'Lenz hebt Prognose\n\nDer Umsatz stieg um 6 Prozent auf 120 Mio. Euro. In Asien waren es 9 Prozent. Für das Jahr erwartet Lenz ein Plus von 5 bis 7 Prozent.';
    const notes: Note[] = [
      ['6 Prozent', 'revenue'],
      ['120 Mio. Euro', 'revenue'],
      ['9 Prozent', 'revenue'],
      ['5 bis 7 Prozent', 'revenue', { tense: 'forecast', valueMax: 7 }],
    ];
    const order = told(text, notes, 4);
    expect(order.indexOf('5 bis 7 Prozent')).toBeLessThan(order.indexOf('9 Prozent'));
  });
});

describe('key figures of a market report', () => {
  const text =
    'Dax schwächer: Falk stürzt ab\n\nDer Dax fiel um 0,6 Prozent auf 23.604 Punkte; am Morgen stand er bei 23.912 Punkten. Der MDax verlor 0,2 Prozent, der SMI 0,1 Prozent. Am Ende der Liste büßten Falk 5,4 Prozent ein.';
  const notes: Note[] = [
    ['0,6 Prozent', 'price', { value: -0.6, about: 'Dax' }],
    ['23.604 Punkte', 'price', { kind: 'index', unit: 'points', value: 23604, about: 'Dax' }],
    ['23.912 Punkten', 'price', { kind: 'index', unit: 'points', value: 23912, about: 'Dax' }],
    ['0,2 Prozent', 'price', { value: -0.2, about: 'MDax' }],
    ['0,1 Prozent', 'price', { value: -0.1, about: 'SMI' }],
    ['5,4 Prozent', 'price', { value: -5.4, about: 'Falk' }],
  ];

  it('begins with the index and the party of the title; a level that it only touched stays behind', () => {
    const order = draw(text, 'Dax', notes, [], { company: false }).keyWords;
    expect(order.slice(0, 3).toSorted()).toEqual(['0,6 Prozent', '23.604 Punkte', '5,4 Prozent']);
    expect(order.indexOf('23.912 Punkten')).toBeGreaterThan(order.indexOf('0,2 Prozent'));
  });
});
