import { expect, it } from 'vitest';
import { writeNoHtml } from '../../scripts/build/no-html-writing.ts';

const change = { assignment: /(\w+)\.innerHTML = (\w+);/g, times: 1, instead: 'fill($1, $2);' };

it('says an assignment otherwise', () => {
  expect(writeNoHtml('a(); box.innerHTML = text; b();', change)).toBe('a(); fill(box, text); b();');
});

it.each(['nothing here', 'a.innerHTML = b; c.innerHTML = d;'])('refuses a changed library: %s', (source) => {
  expect(() => writeNoHtml(source, change)).toThrow(/instead of 1/);
});
