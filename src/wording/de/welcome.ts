import type { WelcomePhrases } from '../phrases.ts';
import { counted } from '../plural.ts';

export const welcome: WelcomePhrases = {
  title: 'Der Zettel zum Artikel',
  lead: 'Kurszettel findet Zahlen und Unternehmen in deutschsprachigen Finanznachrichten, rechnet nach und legt alles auf einen Zettel.',
  sampleHeading: 'So sieht es aus',
  sampleHint: 'Ein erfundener Artikel. Ein Klick auf einen Eintrag des Zettels führt zur Stelle im Text.',
  sampleFailed: 'Das Beispiel ließ sich nicht lesen.',
  howHeading: 'So geht es',
  how: [
    { title: 'Artikel öffnen', text: 'Auf erlaubten Nachrichtenseiten markiert Kurszettel automatisch.' },
    {
      title: 'Symbol anklicken',
      text: 'Der Zettel öffnet sich, auf jeder Website. Fehlt das Symbol in der Leiste, steckt es hinter dem Puzzleteil und lässt sich dort anheften.',
    },
    { title: 'Kopieren', text: 'Für Mail, Notizen oder Tabelle, mit den Worten des Artikels.' },
  ],
  readsHeading: 'Was Kurszettel liest',
  reads: [
    'Den Text des Artikels, der gerade offen ist: auf erlaubten Nachrichtenseiten oder nach einem Klick.',
    'Nichts sonst: keine anderen Tabs, keinen Verlauf, keine Formulare.',
  ],
  neverHeading: 'Was nie geschieht',
  never: [
    'Nichts verlässt dieses Gerät. Es gibt keinen Server und kein Konto.',
    'Aus Artikeln wird nichts gespeichert.',
    'Keine Zahl wird erfunden: Jede ist ein Zitat mit ihrer Stelle im Text.',
  ],
  sitesHeading: 'Automatisch auf Nachrichtenseiten',
  sitesText:
    'Mit dieser Erlaubnis liegt der Zettel bereit, ohne dass ein Klick nötig ist. Sie gilt nur für diese Seiten:',
  sitesList: counted('de', { one: '# Website', other: '# Websites' }),
  sitesAllow: 'Nachrichtenseiten erlauben',
  sitesGranted: 'Erlaubt. Für einzelne Websites lässt es sich im Zettel und in den Einstellungen ändern.',
  sitesDenied: 'Nicht erlaubt. Ein Klick auf das Symbol genügt weiterhin auf jeder Website.',
  options: 'Einstellungen öffnen',
};
