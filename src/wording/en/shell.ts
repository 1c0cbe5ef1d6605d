import { counted } from '../plural.ts';
import type { ShellWords } from '../shell.ts';

export const shell: ShellWords = {
  badge: {
    keyFigures: counted('en', { one: '# key figure', other: '# key figures' }),
    checkFails: 'one statement does not add up',
  },
  card: {
    holds: 'checked: adds up',
    fails: 'checked: does not add up',
    mentions: counted('en', { one: '# mention', other: '# mentions' }),
    figures: counted('en', { one: '# figure', other: '# figures' }),
    place: (index, total) => `${index} of ${total}`,
  },
  legend: {
    label: 'Highlights',
    kinds: {
      amount: 'Amount',
      rise: 'Rise',
      fall: 'Fall',
      forecast: 'Outlook',
      company: 'Company',
      doubt: 'does not add up',
    },
  },
  copied: 'Slip copied',
  notCopied: 'Could not copy. Please try from the slip itself.',
};
