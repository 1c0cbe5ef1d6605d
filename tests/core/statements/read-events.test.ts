import { describe, expect, it } from 'vitest';
import { readEvents } from '../../../src/core/statements/read-events.ts';
import { readRatings } from '../../../src/core/statements/read-ratings.ts';
import type { EventKind } from '../../../src/core/summary.ts';
import { german } from '../../../src/languages/de/index.ts';
import { sample } from './sample.ts';

const FILLER =
  'Der Bootsbauer Lenz sitzt in einer kleinen Stadt am See und fertigt dort seit langem Segel.\n\nVor dem Werk liegen an diesem Morgen Kähne in der Sonne, und die Luft riecht nach Lack und Holz.\n\nIm Hafen nebenan flattern Wimpel im Wind, und Möwen schreien über den Masten der alten Schiffe.\n\nDrinnen schleifen Leute in blauen Kitteln an Planken, leise läuft dazu ein altes Radio im Regal.';
const kindsOf = (text: string, names = ['Lenz', 'Falk', 'Nordbank*']) => {
  const { doc, cast } = sample(text, names);
  return readEvents(doc, german, cast, readRatings(doc, german, cast)).map(({ kind }) => kind);
};

describe('events of title and lead', () => {
  it.each<[string, EventKind[]]>([
    ['Lenz steigert Gewinn im zweiten Quartal um ein Fünftel', ['results']],
    ['Lenz: Umsatz bricht im ersten Halbjahr ein', ['results']],
    ['Der Umsatz kletterte 2025 um 8 Prozent auf 3,1 Mrd. Euro.', ['results']],
    ['• Umsatz: 3,1 Mrd. Euro (+8 %)', ['results']],
    ['Lenz hebt Prognose an', ['guidance_raised']],
    ['Lenz schraubt Gewinnziel nach oben', ['guidance_raised']],
    ['Lenz setzt sich höhere Ziele', ['guidance_raised']],
    ['Lenz kappt Umsatzprognose für das laufende Jahr', ['guidance_cut']],
    ['Gewinnwarnung bei Lenz', ['guidance_cut']],
    ['Lenz bestätigt Jahresziele', ['guidance_confirmed']],
    ['Lenz übernimmt den Rivalen Falk für 2 Mrd. Euro', ['takeover']],
    ['Falk legt Übernahmeangebot für Lenz vor', ['takeover']],
    ['Lenz und Falk planen Fusion', ['merger']],
    ['Falk stockt Anteil an Lenz auf 12 Prozent auf', ['stake_change']],
    ['Nordbank stuft Lenz von „Hold“ auf „Buy“ hoch', ['rating_change']],
    ['Lenz will Dividende auf 2 Euro erhöhen', ['dividend']],
    ['Lenz kauft eigene Aktien für 100 Mio. Euro zurück', ['buyback']],
    ['Lenz kündigt Kapitalerhöhung an', ['funding']],
    ['Start-up Lenz sammelt 40 Millionen Euro ein', ['funding']],
    ['Lenz plant Börsengang im Herbst', ['ipo']],
    ['Lenz erhält Großauftrag aus Norwegen', ['order']],
    ['Lenz investiert 300 Millionen Euro in neues Werk', ['investment']],
    ['Lenz liefert 12.000 Fahrzeuge aus', ['deliveries']],
    ['Lenz streicht 900 Stellen', ['job_cuts']],
    ['Lenz: Rücktritt des Vorstandschefs', ['management_change']],
    ['Lenz meldet Insolvenz an', ['insolvency']],
    ['Gläubiger von Lenz stimmen Schuldenschnitt zu', ['debt_restructuring']],
    ['Sammelklage gegen Lenz in den USA', ['legal']],
    ['Umfrage: Jeder Dritte meidet Boote von Lenz', ['study']],
    ['Lenz bringt Elektroboot auf den Markt', ['product']],
    ['Lenz bringt neues Segelboot in den Handel', ['product']],
    ['Falk sichert sich die Mehrheit am Bootsbauer Lenz', ['takeover']],
    ['Lenz und Falk rücken zusammen', ['merger']],
    ['Lenz und Falk legen ihre Werften zusammen', ['merger']],
    ['Lenz holt Aktien für zwei Milliarden Euro vom Markt', ['buyback']],
    ['Lenz erlöst in einer Serie-C-Runde 160 Millionen Euro', ['funding']],
    ['Die Staatsbahn orderte bei Lenz 70 Fähren.', ['order']],
    ['Finanzchefin von Lenz wirft das Handtuch', ['management_change']],
    ['Peter Brenz scheidet zum Jahresende bei Lenz aus', ['management_change']],
    ['Lenz sucht Schutz vor Gläubigern', ['insolvency']],
    ['Inhaber der Schuldscheine von Lenz verlängern die Laufzeit', ['debt_restructuring']],
    ['Jury verurteilt Lenz: Das Urteil kostet, Lenz wird verurteilt', ['legal']],
    ['Eine Befragung der Kammer unter Bootsbauern zeigt Sorgen.', ['study']],
    ['Nordbank: Lenz auf „Sell“ zurückgestuft', ['rating_change']],
    ['Lenz wird beim Gewinn zuversichtlicher', ['guidance_raised']],
    ['Wirkstoff von Lenz überzeugt in Phase-II-Studie', ['study']],
    ['Lenz legt starke Studiendaten vor', ['study']],
  ])('%s', (text, kinds) => expect(kindsOf(text)).toEqual(kinds));

  it.each<[string, EventKind[]]>([
    ['EZB senkt Leitzins um 25 Basispunkte', ['rate_decision']],
    ['Inflation steigt im Mai auf 2,4 Prozent', ['inflation_data']],
    ['Dax schließt im Plus', ['market_report']],
    ['EZB hält Leitzins bei 2,0 Prozent', ['rate_decision']],
    ['Bitcoin rutscht unter 90.000 Dollar', ['market_report']],
    ['Warum Bitcoin kein Geld ist', []],
    ['Sparer haben im Mai 31 Milliarden Euro in Indexfonds gesteckt.', ['fund_flows']],
    ['ETF-Branche meldet Mittelzuflüsse von 12 Mrd. Euro', ['fund_flows']],
  ])('%s, where no company is the subject', (text, kinds) => expect(kindsOf(text, [])).toEqual(kinds));

  it.each([
    'Lenz-Aktie vor dem Ausbruch?',
    'Nordbank hebt Kursziel für Lenz an',
    'Lenz übernimmt Leitung des Branchenverbands',
    'Seit dem Börsengang hat Lenz viel vor',
    'Lenz im Vergleich: Wer baut die besten Boote?',
    'Auftragseingang von Lenz bleibt hoch',
    'Lenz: Lohnt jetzt der Einstieg?',
    'Lenz legt Wert auf Handarbeit und hält die Werften zusammen',
    'Lenz legt zwei Werke im Süden zusammen',
    'Interimistisch übernimmt die Controllerin von Lenz.',
    'Lenz bringt Kinder ans Wasser und Boote in den Hafen',
    'Lenz scheidet Gutes von Schlechtem',
    'Lenz hat die Mehrheit der Kunden im Süden',
    'Die Ökonomen hoben ihre Inflationsprognose an.',
    'Der Hauptrefinanzierungssatz ist für Lenz ohne Belang.',
    'Der Fonds von Lenz sammelt bei Anlegern 40 Millionen Euro ein',
    'Vom laufenden Aktienrückkauf hat Lenz die Hälfte erledigt.',
    'Nordbank belässt Lenz auf „Buy“',
    'Aktionäre von Lenz warten auf Signale',
    'Spekulationen über Übernahme von Falk durch Lenz reißen nicht ab.',
    'Lenz erwartet für 2027 mehr Umsatz.',
  ])('none: %s', (text) => expect(kindsOf(text)).toEqual([]));
});

describe('events of the body', () => {
  it.each<[string, EventKind[]]>([
    ['Das bereinigte Ebit schrumpfte im dritten Quartal von 47 auf 31 Millionen Euro.', ['results']],
    ['Falk hob seine Prognose für das laufende Jahr an.', ['guidance_raised']],
    ['Für 3 Mio. Euro übernimmt die Firma die restlichen 30 Prozent am Segelmacher Falk.', ['takeover']],
    ['Der Hauptversammlung wird eine Dividende von 2 Euro vorgeschlagen.', ['dividend']],
    ['Das Unternehmen will 300 Stellen streichen.', ['job_cuts']],
    ['Falk hat angekündigt, 95 der 230 Stellen abzubauen.', ['job_cuts']],
    ['Rund 2.000 Stellen stehen zur Disposition.', ['job_cuts']],
    ['Das Programm sieht den Abbau von bis zu 80 Stellen vor.', ['job_cuts']],
    ['Bis Jahresende sollen 500 Beschäftigte das Unternehmen verlassen.', ['job_cuts']],
    ['An der Prognose hält der Vorstand fest.', ['guidance_confirmed']],
    ['Er bestätigte die Ziele für das Gesamtjahr.', ['guidance_confirmed']],
    ['Die Firma peilt unverändert einen Umsatz von 5 Mrd. Euro an.', ['guidance_confirmed']],
    ['Falk hat den Kauf des Segelmachers Tönnis unter Dach und Fach gebracht.', ['takeover']],
    ['Falk platzierte zwei Anleihen über zusammen 2 Mrd. Euro.', ['funding']],
    ['Zur ordentlichen Dividende von 6 Euro fließt ein Bonus.', ['dividend']],
    ['Die Nordbank stufte die Aktie von „Buy“ auf „Hold“ herunter.', ['rating_change']],
  ])('%s', (text, kinds) => expect(kindsOf(`Lenz am Morgen\n\n${FILLER}\n\n${text}`)).toEqual(kinds));

  it.each([
    'Den Vertrieb dort übernimmt Falk, ein Anbieter aus dem Norden, für 3 Mio. Euro.',
    'Die Tochter Falk, 2019 für 590 Millionen Euro erworben, steuerte 62 Mio. Euro bei.',
    'Die Nordbank hatte ihre Prognose zuvor gesenkt.',
    'Die Nordbank kappte ihre Gewinnprognose für Lenz.',
    'Als Dividende werden 1,25 Euro je Aktie erwartet.',
    'Eine im Februar platzierte Anleihe läuft bis 2031.',
    'Der Leitzins spielt für das Geschäft keine Rolle, der Dax auch nicht.',
    'Die Nordbank bestätigte „Buy“ und hob das Kursziel an.',
    'Der Analyst bestätigte die Prognose, das Kursziel auch.',
    'Die Nordbank hält an ihrer Prognose für Lenz fest.',
    'Die Firma zählt 95 Stellen mehr als vor einem Jahr.',
  ])('none: %s', (text) =>
    expect(kindsOf(`Lenz am Morgen\n\n${FILLER}\n\n${text}\n\nEnde 2025 war das.`)).toEqual([]),
  );

  it('says whose, and where', () => {
    const text = `Lenz am Morgen\n\n${FILLER}\n\nFalk hob seine Prognose an.`;
    const { doc, cast } = sample(text, ['Lenz', 'Falk']);
    const [event] = readEvents(doc, german, cast);
    expect(event).toMatchObject({ kind: 'guidance_raised', about: 'Falk' });
    expect(text.slice(event?.start, event?.end)).toMatch(/Prognose an|hob seine Prognose/);
  });
});
