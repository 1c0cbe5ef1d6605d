import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGold } from '../../scripts/gold/gold-text.ts';
import { f1, score } from '../../scripts/gold/score.ts';
import { plainArticle } from '../../src/core/article.ts';
import { summarize } from '../../src/core/summarize.ts';
import { packFor } from '../../src/languages/index.ts';
import { loadRegister } from '../../src/register/index.ts';

const knowledge = { pack: packFor('de'), register: loadRegister() };

/** What has been reached, a point for chance taken off: a change that falls below has made the reading worse. */
const FLOORS: Record<string, Record<string, number>> = {
  open: {
    'figures strict': 0.97,
    measure: 0.95,
    metric: 0.885,
    about: 0.89,
    tense: 0.93,
    'key figures': 0.57,
    companies: 0.98,
    events: 0.93,
    people: 0.98,
    ratings: 0.95,
  },
  held: {
    'figures strict': 0.98,
    measure: 0.96,
    metric: 0.785,
    about: 0.86,
    tense: 0.905,
    'key figures': 0.64,
    companies: 0.93,
    events: 0.64,
    people: 0.9,
    ratings: 0.83,
  },
};

describe.each(Object.entries(FLOORS))('our own annotated texts, %s', (folder, floors) => {
  const golds = readGold(join(import.meta.dirname, '../gold', folder));
  const { tallies } = score(golds, ({ text }) => summarize(plainArticle(text), knowledge));

  it.each(Object.entries(floors))('%s at least %d', (what, floor) => {
    const tally = tallies.get(what);
    expect(tally && f1(tally)).toBeGreaterThanOrEqual(floor);
  });
});
