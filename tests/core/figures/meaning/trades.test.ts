import { describe, expect, it } from 'vitest';
import { plainArticle } from '../../../../src/core/article.ts';
import { readFigures } from '../../../../src/core/figures/read-figures.ts';
import type { Metric } from '../../../../src/core/summary.ts';
import { readDocument } from '../../../../src/core/text/document.ts';
import { packFor } from '../../../../src/languages/index.ts';

const pack = packFor('de');

describe('what a figure measures in the words of its trade', () => {
  const cases: [text: string, ...figures: [value: number, metric: Metric][]][] = [
    // Banks and insurers.
    ['Der Zinsüberschuss legte auf 612 Millionen Euro zu.', [612e6, 'revenue']],
    ['Das Handelsergebnis erreichte 84 Millionen Euro.', [84e6, 'revenue']],
    ['Die CET1-Quote sank auf 13,2 Prozent.', [13.2, 'other']],
    ['Das Verhältnis von Kosten zu Erträgen lag bei 51 Prozent.', [51, 'other']],
    ['Die Schadenquote kletterte auf 71 Prozent.', [71, 'other']],
    ['Die gebuchten Prämien stiegen um 6 Prozent.', [6, 'revenue']],
    ['Das versicherungstechnische Ergebnis betrug 45 Millionen Euro.', [45e6, 'operating_income']],
    // Funds.
    ['Anlegern vertraute man: Es gab Zuflüsse von 3,1 Milliarden Euro.', [3.1e9, 'assets']],
    ['Die Fonds meldeten Nettoabflüsse von 2 Milliarden Dollar.', [-2e9, 'assets']],
    ['Der Mittelzufluss aus dem Geschäft betrug 40 Millionen Euro.', [40e6, 'cash_flow']],
    // Landlords.
    ['Der LTV sank auf 44 Prozent.', [44, 'debt']],
    ['Die Leerstandsquote beträgt 4 Prozent.', [4, 'other']],
    ['Der Bewertungsverlust summierte sich auf 130 Millionen Euro.', [130e6, 'cost']],
    // Deals, plans, owners.
    ['Aus dem Zusammenschluss sollen Synergien von 90 Millionen Euro kommen.', [-90e6, 'cost']],
    ['Großaktionär ist die Familie Brenner mit 22 Prozent.', [22, 'stake']],
    ['Die Aktionäre bekommen 3 Euro Dividende.', [3, 'dividend']],
    ['Falk kauft Aktien für 300 Millionen Euro zurück.', [300e6, 'other']],
    ['Falk kauft Brenner für 300 Millionen Euro.', [300e6, 'deal_value']],
    ['Derzeit sind 6 Prozent der Titel leerverkauft.', [6, 'other']],
    ['Die Werft war zu 80 Prozent ausgelastet.', [80, 'capacity']],
    ['Das Programm entlastet das Ergebnis um 25 Millionen Euro.', [-25e6, 'cost']],
    ['Die Zölle belasten das Ergebnis mit 25 Millionen Euro.', [25e6, 'cost']],
    ['Damit lösten sich 2 Milliarden Euro Börsenwert in Luft auf.', [-2e9, 'market_cap']],
    ['Zum Rekordhoch fehlen 4 Prozent.', [4, 'price']],
    // Not by the end of another word.
    ['Im Berichtszeitraum wurden 70 Millionen Euro umgesetzt.', [70e6, 'revenue']],
    ['Der Haushaltsüberschuss stieg auf 3 Milliarden Euro.', [3e9, 'other']],
    ['Der Jahresüberschuss stieg auf 3 Milliarden Euro.', [3e9, 'net_income']],
    ['Die Kündigungsquote lag bei 2 Prozent.', [2, 'other']],
  ];
  it.each(cases)('%s', (text, ...figures) => {
    const doc = readDocument(plainArticle(text, { title: '–' }), pack);
    expect(readFigures(doc, pack).map(({ value, metric }) => [value, metric])).toEqual(figures);
  });
});
