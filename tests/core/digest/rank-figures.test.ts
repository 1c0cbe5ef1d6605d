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
});
