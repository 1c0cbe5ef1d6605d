import { describe, expect, it } from 'vitest';
import { plainArticle } from '../../../../src/core/article.ts';
import { readFigures } from '../../../../src/core/figures/read-figures.ts';
import type { Metric } from '../../../../src/core/summary.ts';
import { readDocument } from '../../../../src/core/text/document.ts';
import { packFor } from '../../../../src/languages/index.ts';

const pack = packFor('de');

describe('what a figure of the markets measures', () => {
  const cases: [text: string, ...figures: [value: number, metric: Metric][]][] = [
    ['Die Notenbank nahm den Leitzins um 50 Basispunkte zurück.', [-50, 'interest_rate']],
    ['Fünfjährige Anleihen rentierten mit 2,1 Prozent.', [2.1, 'interest_rate']],
    ['Das Minus seit Januar summiert sich auf 20 Prozent.', [-20, 'other']],
    [
      'Alpmetall rutschten nach einem Verlust von 5 Millionen Euro um 3 Prozent ab.',
      [-5e6, 'net_income'],
      [-3, 'price'],
    ],
    ['Das Minus je Aktie betrug 2,10 Dollar.', [-2.1, 'eps']],
    ['Das Haus beschäftigt 3.100 Menschen.', [3100, 'employees']],
    ['Das Haus betreut 3.100 Menschen.', [3100, 'other']],
    ['Die Firma schuf 900 Stellen.', [900, 'employees']],
    ['Die Firma streicht 900 Stellen.', [900, 'job_cuts']],
    [
      'Die Bestellungen (+9 Prozent) stiegen stärker als der Gewinn (+2 Prozent).',
      [9, 'orders'],
      [2, 'net_income'],
    ],
    ['Der Anteil am Gesamtmarkt beträgt 12 Prozent.', [12, 'market_share']],
    ['Der Anteil am Zulieferer beträgt 12 Prozent.', [12, 'stake']],
    ['Die Durchschnittsmiete lag bei 9 Euro.', [9, 'price']],
    ['Die Mieteinnahmen lagen bei 9 Mio. Euro.', [9e6, 'revenue']],
    ['Das Kraftwerk leistet 400 MW.', [400, 'capacity']],
  ];
  it.each(cases)('%s', (text, ...figures) => {
    const doc = readDocument(plainArticle(text, { title: '–' }), pack);
    expect(readFigures(doc, pack).map(({ value, metric }) => [value, metric])).toEqual(figures);
  });
});
