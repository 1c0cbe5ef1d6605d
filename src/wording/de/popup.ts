import type { PopupPhrases, SharedPhrases, StatePhrases } from '../phrases.ts';
import { counted } from '../plural.ts';

const count = (one: string, other: string) => counted('de', { one, other });

export const shared: SharedPhrases = {
  product: 'Kurszettel',
  format: {
    rich: 'Formatiert, für Mail und Dokumente',
    markdown: 'Markdown',
    text: 'Nur Text',
    csv: 'CSV, für Tabellenprogramme',
    tsv: 'TSV, zum Einfügen in Tabellen',
    json: 'JSON, alle Daten',
  },
  siteRule: { always: 'Immer von selbst', on_click: 'Nur auf Klick', never: 'Nie' },
  highlight: {
    amount: 'Beträge und Mengen',
    rise: 'Anstiege',
    fall: 'Rückgänge',
    forecast: 'Prognosen und Ziele',
    company: 'Unternehmen',
    doubt: 'Passt rechnerisch nicht',
  },
  cancel: 'Abbrechen',
  rise: 'gestiegen',
  fall: 'gefallen',
};

export const popup: PopupPhrases = {
  verbatim: 'wörtlich aus dem Artikel',
  jump: 'Zur Stelle im Artikel',
  ofTotal: (shown, total) => `${shown} von ${total}`,
  moreFigures: count('Noch # Kennzahl', 'Noch # Kennzahlen'),
  lessFigures: 'Weniger zeigen',
  moreCompanies: count('# weiteres', '# weitere'),
  places: count('# Stelle', '# Stellen'),
  mentions: count('# Erwähnung', '# Erwähnungen'),
  previousMention: 'Vorige Erwähnung',
  nextMention: 'Nächste Erwähnung',
  prior: 'zuvor',
  expected: 'erwartet',
  checkHolds: 'Nachgerechnet: passt',
  checkFails: 'Nachgerechnet: passt nicht',
  checksFailing: count('# Angabe passt rechnerisch nicht', '# Angaben passen rechnerisch nicht'),
  checksHolding: count('# Angabe passt', '# Angaben passen'),
  comparisonOf: (metric) => `Vergleich: ${metric}`,
  computed: 'berechnet, steht so nicht im Artikel',
  impliedRate: (rate) => `≈ berechnet mit dem Kurs, den der Artikel selbst ergibt: ${rate}`,
  loss: 'Verlust',
  minus: 'minus',
  noFigures: 'Keine Kennzahlen in diesem Artikel.',
  teaser: 'Nur der Anfang des Artikels ist frei zu lesen. Der Zettel kennt den Rest nicht.',
  advertorial: 'Als Anzeige gekennzeichnet: Die Zahlen stammen vom Auftraggeber.',
  unmapped: count(
    '# Zahl ist auf der Seite nicht markiert: Ihre Stelle war nicht sicher zu finden.',
    '# Zahlen sind auf der Seite nicht markiert: Ihre Stellen waren nicht sicher zu finden.',
  ),
  ratingFrom: (previous) => `zuvor ${previous}`,
  country: 'Land',
  actions: 'Aktionen',
  copy: 'Kopieren',
  copied: 'Kopiert',
  copiedAs: (format) => `Kopiert: ${format}`,
  copyFailed: 'Kopieren ging nicht. Bitte noch einmal versuchen.',
  copyBlock: (block) => `${block} kopieren`,
  copyRow: 'Zeile kopieren',
  chooseFormat: 'Format wählen',
  usual: 'üblich',
  highlights: 'Markieren',
  highlightsOn: 'Markierungen sind an',
  highlightsOff: 'Markierungen sind aus',
  more: 'Website und Einstellungen',
  thisSite: 'Auf dieser Website lesen',
  grantSite: 'Zugriff erlauben',
  grantReason: (host) =>
    `Damit der Zettel auf ${host} ohne Klick bereitliegt, fragt der Browser nach Zugriff.`,
  denied: 'Ohne Zugriff bleibt es beim Klick.',
  openOptions: 'Einstellungen',
  reading: 'Der Artikel wird gelesen',
};

export const states: StatePhrases = {
  noArticle: {
    title: 'Hier steht kein Artikel',
    text: 'Die Seite sieht nach Übersicht, Kursseite oder Forum aus. Auf einem Artikel liegt der Zettel bereit.',
  },
  otherArticle: {
    title: 'Keine Finanznachricht',
    text: 'Das ist ein Artikel, aber wohl nicht über Unternehmen oder Märkte.',
  },
  pdf: {
    title: 'PDF lässt sich nicht lesen',
    text: 'Erweiterungen kommen an den Text eines PDF nicht heran. Oft gibt es die Meldung auch als Webseite.',
  },
  restrictedPage: {
    title: 'Hier darf keine Erweiterung lesen',
    text: 'Seiten des Browsers und der Erweiterungs-Shops sind geschützt.',
  },
  reloadNeeded: {
    title: 'Seite neu laden',
    text: 'Kurszettel wurde aktualisiert, während die Seite offen war. Nach dem Neuladen geht es weiter.',
  },
  needsClick: {
    title: 'Noch nicht gelesen',
    text: 'Auf dieser Website liest Kurszettel nur, wenn es erlaubt ist.',
  },
  error: {
    title: 'Das hat nicht geklappt',
    text: 'Beim Lesen der Seite ist ein Fehler aufgetreten. An der Seite wurde nichts verändert.',
  },
  readAnyway: 'Trotzdem lesen',
  reloadPage: 'Neu laden',
  allowSite: (host) => `${host} erlauben`,
  retry: 'Noch einmal',
  details: 'Für eine Fehlermeldung',
};
