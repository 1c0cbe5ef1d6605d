import { expect, it, vi } from 'vitest';

vi.mock('../../src/extension/browser.ts', () => ({
  browser: { runtime: { getURL: (path: string) => `moz-extension://kurszettel/${path}` } },
}));
const { whyUnreadable } = await import('../../src/extension/page-access.ts');

const FIREFOX = 'Missing host permission for the tab';
const CHROMIUM =
  'Cannot access contents of the page. Extension manifest must request permission to access the respective host.';

it.each([
  ['https://example.de/bericht.pdf', true, CHROMIUM, 'pdf'],
  ['https://example.de/bericht.PDF?x=1#s', false, FIREFOX, 'pdf'],
  ['file:///home/a/bericht.pdf', false, CHROMIUM, 'pdf'],
  ['file:///home/a/artikel.html', false, CHROMIUM, 'local_file'],
  ['https://example.de/pdf-artikel', true, CHROMIUM, 'reload_needed'],
  ['https://example.de/artikel', false, CHROMIUM, 'needs_click'],
  ['about:config', false, FIREFOX, 'restricted_page'],
  ['moz-extension://kurszettel/welcome.html', true, FIREFOX, 'own_page'],
  ['moz-extension://another/options.html', false, FIREFOX, 'restricted_page'],
  ['https://addons.mozilla.org/de/firefox/', true, FIREFOX, 'restricted_page'],
  [
    'https://chromewebstore.google.com/detail/x',
    true,
    'The extensions gallery cannot be scripted.',
    'restricted_page',
  ],
  [undefined, false, 'Cannot access a chrome:// URL', 'restricted_page'],
  [undefined, false, CHROMIUM, 'needs_click'],
  [undefined, false, FIREFOX, 'needs_click'],
])('%s (granted: %s), "%s": %s', (url, granted, refusal, reason) => {
  expect(whyUnreadable(url, granted, refusal)).toBe(reason);
});
