import { expect, it } from 'vitest';
import { readPage } from '../../src/page/read-page.ts';
import { openPage } from './open-page.ts';

const url = 'https://www.kurier.example/wirtschaft/maschinenbauer-waechst-wieder-12345';
const prose =
  '<p>Der Maschinenbauer steigerte den Umsatz um fünf Prozent auf zwölf Millionen Euro.</p>'.repeat(6);
const textAt = (depth: number, level: string) =>
  readPage(openPage(`<h1>Es geht aufwärts</h1>${level.repeat(depth)}${prose}`, url), url).article.text;

it.each([
  [150, '<div>'],
  [300, '<div>'],
  [200, '<div><span>x</span>'],
])(
  'reads the text below %i levels of %s',
  (depth, level) => {
    expect(textAt(depth, level)).toContain('zwölf Millionen Euro');
  },
  20_000,
);
