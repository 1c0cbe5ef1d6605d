import { counted } from '../plural.ts';
import type { ShellWords } from '../shell.ts';

export const shell: ShellWords = {
  badge: {
    keyFigures: counted('de', { one: '# Kennzahl', other: '# Kennzahlen' }),
    checkFails: 'eine Angabe passt rechnerisch nicht',
  },
  card: {
    holds: 'nachgerechnet: passt',
    fails: 'nachgerechnet: passt nicht',
    mentions: counted('de', { one: '# Erwähnung', other: '# Erwähnungen' }),
    figures: counted('de', { one: '# Zahl', other: '# Zahlen' }),
    place: (index, total) => `${index} von ${total}`,
  },
  legend: {
    label: 'Markierungen',
    kinds: {
      amount: 'Betrag',
      rise: 'Anstieg',
      fall: 'Rückgang',
      forecast: 'Ausblick',
      company: 'Unternehmen',
      doubt: 'passt nicht',
    },
  },
  copied: 'Zettel kopiert',
  notCopied: 'Kopieren ging nicht. Bitte im Zettel selbst versuchen.',
};
