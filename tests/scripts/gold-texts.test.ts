import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { place, places, readGold } from '../../scripts/gold/gold-text.ts';
import { EVENT_KINDS, METRICS } from '../../src/core/summary.ts';

const folder = (name: string) => readGold(join(import.meta.dirname, '../gold', name));

describe.each([...folder('open'), ...folder('held')])('annotations of $id', (gold) => {
  it('stand in the text, in order, none over another', () => {
    let free = 0;
    for (const { text, occ } of gold.figures) {
      const span = place(gold.text, text, occ);
      expect(span?.start ?? -1, `${text} (${occ})`).toBeGreaterThanOrEqual(free);
      free = span?.end ?? free;
    }
    for (const surface of gold.companies.flatMap(({ surfaces }) => surfaces))
      expect(places(gold.text, surface), surface).not.toHaveLength(0);
  });

  it('use the words of the contract', () => {
    for (const { text, metric, tense, measure } of gold.figures)
      expect([METRICS.includes(metric), /^(?:actual|prior|forecast)$/.test(tense), measure], text).toEqual([
        true,
        true,
        measure === 'change' ? 'change' : 'level',
      ]);
    for (const event of gold.events) expect(EVENT_KINDS).toContain(event);
    for (const index of gold.key) expect(gold.figures[index]).toBeDefined();
  });
});
