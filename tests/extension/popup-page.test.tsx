// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { render } from 'preact';
import { expect, it } from 'vitest';
import { Skeleton } from '../../src/ui/popup/skeleton.tsx';

/** Tags and classes, without what is only told. */
function shape(element: Element): string {
  const children = [...element.children].filter((child) => !child.matches('.unseen')).map(shape);
  return `${element.localName}.${element.className}(${children.join(' ')})`;
}

it('brings the very skeleton that the popup renders, so that nothing jumps when the script takes over', () => {
  const page = new DOMParser().parseFromString(readFileSync('src/extension/popup.html', 'utf8'), 'text/html');
  const rendered = document.createElement('body');
  render(<Skeleton />, rendered);
  expect(shape(page.body)).toBe(shape(rendered));
});
