import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../src/extension/settings-schema.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/settings.ts';

describe('settings of any age and state', () => {
  it('takes nothing for the defaults', () => {
    expect(parseSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS, rejected: {} });
  });

  it('takes valid settings as they are', () => {
    const settings = {
      ...DEFAULT_SETTINGS,
      autoHighlight: false,
      copyFormat: 'csv' as const,
      sites: { 'www.example.de': 'never' as const, 'börse.example': 'always' as const },
    };
    expect(parseSettings(settings)).toEqual({ settings, rejected: {} });
  });

  it.each([
    ['a wrong type', { autoHighlight: 'ja' }, { autoHighlight: 'ja' }],
    ['an unknown choice', { copyFormat: 'pdf' }, { copyFormat: 'pdf' }],
    ['one bad kind', { kinds: { rise: false, fall: 0 } }, { 'kinds.fall': 0 }],
    ['an unknown kind', { kinds: { constructor: true } }, { 'kinds.constructor': true }],
    ['a colour that is none', { colours: { rise: 'red;}' } }, { 'colours.rise': 'red;}' }],
    ['a host that is none', { sites: { 'a b': 'never' } }, { 'sites.a b': 'never' }],
    ['a rule that is none', { sites: { 'example.de': 'sometimes' } }, { 'sites.example.de': 'sometimes' }],
    ['a list for a record', { sites: ['example.de'] }, { sites: ['example.de'] }],
    ['no object at all', 'broken', { settings: 'broken' }],
  ])('keeps %s apart', (_, raw, rejected) => {
    const parsed = parseSettings(raw);
    expect(parsed.rejected).toEqual(rejected);
    expect(parseSettings(parsed.settings).rejected).toEqual({});
  });

  it('keeps the valid neighbours of what is broken', () => {
    const { settings } = parseSettings({
      kinds: { rise: false, fall: 'x' },
      sites: { 'example.de': 'never', 'b c': 'never' },
    });
    expect(settings.kinds).toEqual({ ...DEFAULT_SETTINGS.kinds, rise: false });
    expect(settings.sites).toEqual({ 'example.de': 'never' });
  });

  it('brings old shapes to the present one, step by step', () => {
    const migrations = {
      [-1]: (old: Record<string, unknown>) => ({ ...old, auto: old.on }),
      0: (old: Record<string, unknown>) => ({ ...old, autoHighlight: old.auto }),
    };
    expect(parseSettings({ version: -1, on: false }, migrations).settings.autoHighlight).toBe(false);
  });

  it('leaves the defaults untouched', () => {
    const before = structuredClone(DEFAULT_SETTINGS);
    parseSettings({ kinds: { rise: false }, sites: { 'example.de': 'never' } });
    expect(DEFAULT_SETTINGS).toEqual(before);
  });

  it('never throws, and what it gives is always valid', () => {
    const value = fc.oneof(
      fc.jsonValue(),
      fc.record({ kinds: fc.jsonValue(), sites: fc.jsonValue(), version: fc.jsonValue() }),
    );
    fc.assert(
      fc.property(value, (raw) => {
        const { settings } = parseSettings(raw);
        expect(parseSettings(settings)).toEqual({ settings, rejected: {} });
      }),
    );
  });
});
