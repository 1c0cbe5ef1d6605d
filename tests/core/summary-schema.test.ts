import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { plainArticle } from '../../src/core/article.ts';
import { summarize } from '../../src/core/summarize.ts';
import { EVENT_KINDS, METRICS } from '../../src/core/summary.ts';
import { packFor } from '../../src/languages/index.ts';
import { loadRegister } from '../../src/register/index.ts';
import { slip } from '../formats/summary-fixture.ts';

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/summary.schema.json'), 'utf8'));
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
const errorsOf = (value: unknown) => (validate(value) ? [] : validate.errors);
// What JSON drops, the schema does not see.
const asJson = (value: unknown) => JSON.parse(JSON.stringify(value));

describe('docs/summary.schema.json', () => {
  it('accepts a summary with one of everything', () => expect(errorsOf(asJson(slip))).toEqual([]));

  it.each([
    ['an article of our own', slip.article.text],
    ['no text', ''],
    ['signs only', '… – 5 % (– „'],
  ])('accepts what the engine makes of %s', (_, text) => {
    const summary = summarize(plainArticle(text), { pack: packFor('de'), register: loadRegister() });
    expect(errorsOf(asJson(summary))).toEqual([]);
  });

  it.each([
    ['an unknown metric', { figures: [{ ...slip.figures[0], metric: 'turnover' }] }],
    ['an offset that is no whole number', { figures: [{ ...slip.figures[0], start: 1.5 }] }],
    ['a wrong ISIN', { companies: [{ ...slip.companies[0], isin: '123' }] }],
    ['a field that the contract lacks', { extra: 1 }],
    ['a missing field', { checks: undefined }],
  ])('refuses %s', (_, change) => expect(errorsOf(asJson({ ...slip, ...change }))).not.toEqual([]));

  it('lists the metrics and events of the contract', () => {
    expect(schema.definitions.metric.enum).toEqual(METRICS);
    expect(schema.properties.events.items.properties.kind.enum).toEqual(EVENT_KINDS);
  });
});
