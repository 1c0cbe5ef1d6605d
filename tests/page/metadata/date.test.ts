import { describe, expect, it } from 'vitest';
import { isoDate, visibleDate } from '../../../src/page/metadata/date.ts';
import { pageWords } from '../../../src/page/words/index.ts';

const { months } = pageWords;

describe('machine-readable dates', () => {
  it.each([
    ['2026-02-24T09:42:00+01:00', '2026-02-24T09:42:00+01:00'],
    ['2026-07-31T23:04:39+03:00', '2026-07-31T23:04:39+03:00'],
    ['2026-07-31T23:04:39-0500', '2026-07-31T23:04:39-05:00'],
    // No zone: Berlin's, winter and summer.
    ['2026-01-15 10:00:01', '2026-01-15T10:00:01+01:00'],
    ['2026-07-15T10:00', '2026-07-15T10:00:00+02:00'],
    // The nights on which the clocks change.
    ['2026-03-29 01:59', '2026-03-29T01:59:00+01:00'],
    ['2026-03-29 03:00', '2026-03-29T03:00:00+02:00'],
    ['2026-10-25 04:00', '2026-10-25T04:00:00+01:00'],
    // Universal time is told as Berlin's: the reader sees the day that the page shows.
    ['2026-08-02T22:30:00Z', '2026-08-03T00:30:00+02:00'],
    ['2026-01-02T23:30:00.123Z', '2026-01-03T00:30:00+01:00'],
    ['2026-08-02T22:30:00+00:00', '2026-08-03T00:30:00+02:00'],
    ['2026-04-26', '2026-04-26'],
    ['20260426', '2026-04-26'],
    ['Tue, 19 May 2026 10:00:00 +0200', '2026-05-19T10:00:00+02:00'],
  ])('%s', (value, expected) => expect(isoDate(value, months)).toBe(expected));

  it.each(['', 'gestern', '2026-13-01', '0000-00-00', '12', '1234567', 'https://www.facebook.com/blatt'])(
    'not %j',
    (value) => expect(isoDate(value, months)).toBeNull(),
  );
});

describe('visible dates', () => {
  it.each([
    ['19.04.2026, 10:00 Uhr', '2026-04-19T10:00:00+02:00'],
    ['Do 25.04.24 | 14:07 Uhr | Von Erika Beispiel', '2024-04-25T14:07:00+02:00'],
    ['Stand: 3. März 2026 um 7.15 Uhr', '2026-03-03T07:15:00+01:00'],
    ['22. Januar 2026', '2026-01-22'],
    ['Veröffentlicht am 1.2.2026', '2026-02-01'],
    ['Wien, 5. Jänner 2026', '2026-01-05'],
    ['April 9, 2026', '2026-04-09'],
  ])('%s', (line, expected) => expect(visibleDate(line, months)).toBe(expected));

  it.each([
    '3.5 Prozent',
    'Version 1.2.3.4',
    '24.000 Punkte',
    'vor 32 Minuten',
    '99.99.2026',
    'im Januar 2026',
    '12.345.678',
  ])('not in %j', (line) => expect(visibleDate(line, months)).toBeNull());
});
