// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { Welcome } from '../../src/ui/welcome/welcome.tsx';
import { fixtureHost } from './fixtures/host.ts';
import { nordwerk } from './fixtures/nordwerk.ts';
import { click, doing, find, said, show } from './screen.ts';

async function open(change: (shell: ReturnType<typeof fixtureHost>) => void = () => {}) {
  const shell = fixtureHost();
  change(shell);
  await show(<Welcome host={shell.host} />);
  await doing(() => {});
  return shell;
}

it('shows the whole sample, with its figures and companies marked', async () => {
  await open();
  const shown = find('.sample-text').textContent?.replace(/\s/g, '');
  expect(shown).toBe(nordwerk.article.text.replace(/\s/g, ''));
  const marks = [...document.querySelectorAll('.sample-text mark')].map((mark) => mark.textContent);
  expect(marks).toContain('13,2 bis 13,6 Milliarden Euro');
  expect(marks).toHaveLength(nordwerk.figures.length + 8);
});

it('leads from an entry of the slip to its place', async () => {
  await open();
  await click('.row-value .main');
  expect([...document.querySelectorAll('mark.hit')].map((mark) => mark.textContent)).toEqual([
    '3,4 Milliarden Euro',
  ]);
});

it('offers the permission, names the sites, and takes a no', async () => {
  const shell = await open(({ host }) => {
    host.requestKnownSites = async () => false;
  });
  expect(find('.site-names').textContent).toContain('www.wallstreet-online.de');
  await click('.permission .primary');
  expect(said()).toContain('Nicht erlaubt.');
  await doing(() => shell.granted.set(true));
  expect(find('.granted').textContent).toContain('Erlaubt.');
  expect(document.querySelector('.permission .primary')).toBeNull();
});

it('survives an engine that fails', async () => {
  await open(({ host }) => {
    host.summarize = async () => Promise.reject(new Error('no engine'));
  });
  expect(document.body.textContent).toContain('Das Beispiel ließ sich nicht lesen.');
});
