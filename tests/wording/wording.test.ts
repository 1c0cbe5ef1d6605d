import { describe, expect, it } from 'vitest';
import { EVENT_KINDS, METRICS } from '../../src/core/summary.ts';
import { wordingFor } from '../../src/wording/index.ts';
import { MANIFEST_WORDINGS } from '../../src/wording/manifest.ts';
import { optionsPhrasesFor, welcomePhrasesFor } from '../../src/wording/pages.ts';
import { viewWordingFor } from '../../src/wording/views.ts';

/** Counts for a phrase that counts, and is a name for one that names. */
const SAMPLE = Object.assign(new String('2'), { valueOf: () => 2 });

/** Every string of a wording with its path; counted phrases and templates are called with samples. */
function strings(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value(SAMPLE, SAMPLE))]];
  return Object.entries(value as object).flatMap(([key, inner]) => strings(inner, `${path}.${key}`));
}

/** All that is said in a language. */
const all = (tag: string) =>
  strings({ ...viewWordingFor(tag), options: optionsPhrasesFor(tag), welcome: welcomePhrasesFor(tag) });

/** Words that are the same in both languages, or empty by intent. */
const ALIKE =
  /exact|\.(isin|wkn|product|markdown|locale|ticker|name|metric\.(investment|inflation|cash_flow))$/;

describe.each(['de', 'en'])('%s', (language) => {
  it('has no empty string but the exact qualifier', () => {
    const empty = all(language).filter(([, text]) => !text.trim());
    expect(empty.map(([path]) => path)).toEqual(['.terms.qualifier.exact']);
  });

  it('words every metric and every event differently from the others of its kind', () => {
    const { terms } = wordingFor(language);
    expect(new Set(METRICS.map((metric) => terms.metric[metric])).size).toBe(METRICS.length);
    expect(new Set(EVENT_KINDS.map((kind) => terms.event[kind])).size).toBe(EVENT_KINDS.length);
  });

  it('counts one apart from many, with the digits of the language', () => {
    const { popup } = viewWordingFor(language);
    expect(popup.mentions(1)).not.toContain('2');
    expect(popup.mentions(1).replace('1', '2')).not.toBe(popup.mentions(2));
    expect(popup.mentions(1234)).toContain(language === 'de' ? '1.234' : '1,234');
  });
});

it('leaves nothing untranslated', () => {
  const english = new Map(all('en'));
  const same = all('de').filter(
    ([path, text]) => text.length > 12 && /\s/.test(text) && english.get(path) === text && !ALIKE.test(path),
  );
  expect(same).toEqual([]);
});

it('keeps to what the extension shops allow', () => {
  for (const wording of Object.values(MANIFEST_WORDINGS)) {
    expect(wording.extensionDescription.length).toBeLessThanOrEqual(132);
    expect(wording.extensionName.length).toBeLessThanOrEqual(45);
  }
});

it.each([
  ['de', 'de'],
  ['de-AT', 'de'],
  ['DE-ch', 'de'],
  ['en-GB', 'en'],
  ['fr', 'en'],
  ['', 'en'],
  ['constructor', 'en'],
])('%j is worded in %s', (tag, locale) => expect(viewWordingFor(tag).locale).toBe(locale));
