import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, type SiteRule } from '../../src/settings/settings.ts';

vi.mock('../../src/extension/browser.ts', () => ({
  browser: {
    runtime: {
      getManifest: () => ({
        content_scripts: [{ matches: ['https://*.finanzblatt.example/*', 'https://de.markt.example/*'] }],
      }),
    },
  },
}));
const { isKnown, knownSites, mayStartByItself, originOf, siteRule } = await import(
  '../../src/extension/sites.ts'
);
const withSites = (sites: Record<string, SiteRule>) => ({ ...DEFAULT_SETTINGS, sites });

it('reads the known sites from the manifest', () => {
  expect(knownSites()).toEqual(['finanzblatt.example', 'de.markt.example']);
});

it.each([
  ['finanzblatt.example', true],
  ['www.finanzblatt.example', true],
  ['nichtfinanzblatt.example', false],
  ['finanzblatt.example.boese.example', false],
  ['www.markt.example', false],
])('%s is known: %s', (host, known) => expect(isKnown(host)).toBe(known));

describe('what the reader wants on a site', () => {
  it.each<[string, Record<string, SiteRule>, SiteRule]>([
    ['www.finanzblatt.example', {}, 'always'],
    ['www.finanzblatt.example', { 'www.finanzblatt.example': 'never' }, 'never'],
    ['www.anderes.example', {}, 'on_click'],
    ['www.anderes.example', { 'www.anderes.example': 'always' }, 'always'],
    ['constructor', {}, 'on_click'],
  ])('%s with %o: %s', (host, sites, rule) => expect(siteRule(host, withSites(sites))).toBe(rule));

  it('starts nowhere by itself once that is switched off', () => {
    expect(mayStartByItself('https://www.finanzblatt.example/a', DEFAULT_SETTINGS)).toBe(true);
    expect(
      mayStartByItself('https://www.finanzblatt.example/a', { ...DEFAULT_SETTINGS, autoHighlight: false }),
    ).toBe(false);
  });
});

it('asks for one scheme and one host, without the port that patterns do not know', () => {
  expect(originOf('http://www.example.de:8080/a?b#c')).toBe('http://www.example.de/*');
});
