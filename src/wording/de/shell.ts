import { counted } from '../plural.ts';
import type { ShellWords } from '../shell.ts';

export const shell: ShellWords = {
  badge: {
    keyFigures: counted('de', { one: '# Kennzahl', other: '# Kennzahlen' }),
    checkFails: 'eine Rechnung geht nicht auf',
  },
  card: {
    holds: 'nachgerechnet: geht auf',
    fails: 'nachgerechnet: geht nicht auf',
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
      doubt: 'geht nicht auf',
    },
  },
  copied: 'Zettel kopiert',
  notCopied: 'Kopieren hat nicht geklappt. Bitte im Zettel selbst versuchen.',
};
