import { describe, expect, it } from 'vitest';
import { figuresOf } from './reading.ts';

describe('period', () => {
  const dated = ' (14. August 2025, 10:12 Uhr)';
  const cases: [string, ...([string, string, string] | null)[]][] = [
    ['Im zweiten Quartal stieg der Umsatz um 5 Prozent.', ['Im zweiten Quartal', '2025-04-01', '2025-06-30']],
    ['Im vierten Quartal stieg der Umsatz um 5 Prozent.', ['Im vierten Quartal', '2024-10-01', '2024-12-31']],
    [
      'Im vierten Quartal soll der Umsatz um 5 Prozent steigen.',
      ['Im vierten Quartal', '2025-10-01', '2025-12-31'],
    ],
    ['Umsatz 58 Mio. Euro (Q2 2024: 51 Mio. Euro)', null, ['Q2 2024', '2024-04-01', '2024-06-30']],
    ['Seit Jahresbeginn gewann die Aktie 18 Prozent.', ['Seit Jahresbeginn', '2025-01-01', '2025-08-14']],
    ['Per Ende Juni lagen 12 Mio. Euro in der Kasse.', ['Per Ende Juni', '2025-06-30', '2025-06-30']],
    [
      'In den nächsten drei Jahren will Falk 5 Mrd. Euro investieren.',
      ['In den nächsten drei Jahren', '2025-08-14', '2028-08-14'],
    ],
    ['Bis 2030 will Falk 5 Mrd. Euro investieren.', ['Bis 2030', '2025-08-14', '2030-12-31']],
    // A broken business year has months that nobody told.
    ['Im Geschäftsjahr 2024/25 verdiente Falk 20 Mio. Euro.', ['Im Geschäftsjahr 2024/25', '', '']],
    // What is only compared with dates nothing.
    ['Der Umsatz stieg gegenüber dem Vorjahr um 4 Prozent.', null],
    ['Der Umsatz stieg um 4 Prozent.', null],
  ];
  it.each(cases)('%s', (text, ...periods) => {
    const found = figuresOf(text + dated).map(({ period }) => period ?? null);
    expect(found.map((period) => period && [period.text, period.start, period.end])).toEqual(periods);
  });

  it('leaves dates open where nothing says when the text was written', () => {
    expect(figuresOf('Im zweiten Quartal stieg der Umsatz um 5 Prozent.')[0]?.period).toEqual({
      text: 'Im zweiten Quartal',
      start: '',
      end: '',
    });
  });
});
