import { describe, expect, it } from 'vitest';
import { cardText } from '../../src/page/highlight-card-text.ts';
import { wordingFor } from '../../src/wording/index.ts';
import { figureOf, summaryOf } from './summary-of.ts';

const de = wordingFor('de');
const span = { start: 0, end: 1 };

describe('the card of a figure', () => {
  const figure = figureOf({
    id: 'f1',
    metric: 'investment',
    about: 'Alibaba',
    value: 380e9,
    unit: 'CNY',
    qualifier: 'min',
    tense: 'forecast',
    period: { text: 'drei Jahre', start: '', end: '' },
  });

  it('says metric, owner, period and the value that is reckoned with', () => {
    const text = cardText({ span, kind: 'forecast', figure }, summaryOf({ figures: [figure] }), de);
    expect(text.title).toBe('Investition · Alibaba');
    expect(text.aside).toBe('Ausblick, drei Jahre');
    expect(text.lines).toEqual(['mindestens 380.000.000.000 CNY']);
    expect(text.check).toBeUndefined();
  });

  it('tells a check that fails before one that holds', () => {
    const checks = [
      { kind: 'sum' as const, figures: ['f1'], holds: true, detail: 'a' },
      { kind: 'conversion' as const, figures: ['f1'], holds: false, detail: 'b' },
    ];
    const text = cardText({ span, kind: 'doubt', figure }, summaryOf({ figures: [figure], checks }), de);
    expect(text.check).toEqual({ holds: false, text: `${de.shell.card.fails} (b)` });
  });

  it.each([
    [{ value: 5.5, unit: 'percent', measure: 'change' as const }, '+5,5 %'],
    [{ value: -2, unit: 'percent', measure: 'change' as const }, '-2 %'],
    [{ value: 7, valueMax: 9, unit: 'percent' }, '7 – 9 %'],
    [{ value: 12, unit: 'constructor' }, '12 constructor'],
    [{ value: 1.2, unit: 'EUR', per: 'share' }, '1,2 EUR je Aktie'],
    [{ value: 3, unit: null }, '3'],
  ])('writes %o as %s', (part, line) => {
    const shown = figureOf({ id: 'f1', ...part });
    expect(cardText({ span, kind: 'amount', figure: shown }, summaryOf({}), de).lines).toEqual([line]);
  });
});

it('is the entry of a company', () => {
  const company = {
    id: 'c1',
    name: 'Krones',
    role: 'subject' as const,
    wkn: '633500',
    mentions: [span, span],
  };
  const text = cardText(
    { span, kind: 'company', company },
    summaryOf({ figures: [figureOf({ id: 'f1', about: 'Krones' })] }),
    de,
  );
  expect(text).toMatchObject({
    title: 'Krones',
    aside: 'Thema',
    lines: ['633500', '2 Erwähnungen · 1 Zahl'],
  });
});
