import { describe, expect, it, vi } from 'vitest';
import { copyOf } from '../../src/extension/copy.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/settings.ts';
import { slip } from '../formats/summary-fixture.ts';

// Outside a browser there is no extension API; settings that name a language never ask it.
vi.mock('../../src/extension/browser.ts', () => ({ browser: {} }));

describe('the reader says how numbers are written in copied tables', () => {
  it.each([
    ['de', 'auto', ';'],
    ['de', 'en', ','],
    ['en', 'auto', ','],
    ['en', 'de', ';'],
  ] as const)('interface %s, numbers %s: cells parted by %s', (language, numberStyle, separator) => {
    const { text } = copyOf(slip, 'csv', { kind: 'all' }, { ...DEFAULT_SETTINGS, language, numberStyle });
    expect(text.split('\r\n')[0]?.split(separator)).toHaveLength(10);
  });
});
