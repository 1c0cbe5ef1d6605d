import { describe, expect, it } from 'vitest';
import { plainArticle } from '../../../src/core/article.ts';
import { summarize } from '../../../src/core/summarize.ts';
import type { EventKind } from '../../../src/core/summary.ts';
import { german } from '../../../src/languages/de/index.ts';
import { loadRegister } from '../../../src/register/index.ts';

const knowledge = { pack: german, register: loadRegister() };
const kindsOf = (text: string) => summarize(plainArticle(text), knowledge).events.map(({ kind }) => kind);

/** Own writing; numbers and persons are made up. What the whole text is news of, figures included. */
describe('events of whole articles', () => {
  it.each<[string, EventKind[]]>([
    [
      'Fielmann verdient im Sommer mehr\n\nDer Umsatz legte um 6,1 Prozent auf 641 Millionen Euro zu, teilten die Hamburger mit. Das bereinigte Ebitda stieg auf 158 (Vorjahr: 142) Millionen Euro.',
      ['results'],
    ],
    [
      'Fielmann enttäuscht Anleger\n\nDie Optikerkette Fielmann setzte 641 (Vorjahr: 660) Millionen Euro um. Der Überschuss schrumpfte auf 41 Millionen Euro, Analysten hatten 48 Millionen erwartet.',
      ['results'],
    ],
    [
      'Fraport zählt im Oktober 6,1 Millionen Fluggäste\n\nDas waren 4,2 Prozent mehr als vor einem Jahr, wie der Betreiber Fraport mitteilte.',
      ['deliveries'],
    ],
    [
      'Aurubis blickt vorsichtiger nach vorn\n\nFür 2027 erwartet der Vorstand von Aurubis jetzt einen Gewinn vor Steuern von 300 bis 350 Millionen Euro. Bislang hatte das Unternehmen 350 bis 400 Millionen Euro in Aussicht gestellt.',
      ['guidance_cut'],
    ],
    [
      'Aurubis wird mutiger\n\nFür 2027 erwartet der Vorstand von Aurubis nun einen Umsatz von 19 Milliarden Euro statt bisher 18 Milliarden Euro.',
      ['guidance_raised'],
    ],
    [
      'Wall Street schließt fester - Nvidia gefragt\n\nDer Dow Jones stieg um 0,44 Prozent auf 46.912,30 Punkte. Der S&P 500 gewann 0,61 Prozent auf 6.796,29 Zähler.\n\nNvidia legten um 3 Prozent zu. Für Nvidia sprach ein neuer Chip.',
      ['market_report'],
    ],
    [
      'Fielmann im Gespräch\n\nDer Ausbau geht voran, wie die Optikerkette Fielmann am 5. November 2026 sagte. Neue Läden öffnen bald im Süden des Landes, heißt es weiter. Die Kundschaft kommt gern und bleibt lange, berichtet man dort. Auch im Norden läuft es rund, sagen Mitarbeiter am Tresen. Bis 2032 soll die Kette doppelt so viele Läden haben.\n\nAn der Prognose für 2026 hält Fielmann fest.',
      ['guidance_confirmed'],
    ],
    [
      'Fielmann im Wandel\n\nDie Optikerkette Fielmann baut um, sagte der Vorstand am Montag vor der Presse. Neue Läden öffnen bald im Süden des Landes, heißt es weiter. Die Kundschaft kommt gern und bleibt lange, berichtet man dort. Auch im Norden läuft es rund, sagen Mitarbeiter am Tresen.\n\nIm abgelaufenen Geschäftsjahr war das Wetter schlecht. Der Umsatz von Fielmann stieg um 6 Prozent auf 2,4 Milliarden Euro.',
      ['results'],
    ],
    [
      'Gold und Silber im Aufwind\n\nGold verteuerte sich um 1,3 Prozent auf 4.081 Dollar je Feinunze. Silber kletterte auf 50,12 Dollar, Platin auf 1.552 Dollar.',
      ['market_report'],
    ],
    [
      'Fed senkt Zinsen um einen Viertelpunkt\n\nDie US-Notenbank hat ihren Leitzins um 25 Basispunkte gesenkt. Der Dow Jones gab 0,2 Prozent auf 47.632 Punkte nach, der Euro fiel auf 1,1590 Dollar, der S&P 500 auf 6.801 Punkte.',
      ['rate_decision'],
    ],
    [
      'Wienerberger kauft Dachspezialisten in Italien\n\nWienerberger übernimmt den Hersteller Tettoia für 560 Millionen Euro. Die Firma erlöste im vergangenen Geschäftsjahr 350 (Vorjahr: 320) Millionen Euro.',
      ['takeover'],
    ],
    [
      'Helsing sammelt 600 Millionen Euro ein\n\nDas Start-up Helsing hat sich frisches Kapital gesichert. Im vergangenen Geschäftsjahr stieg der Umsatz auf 60 Millionen Euro nach 40 Millionen.',
      ['funding'],
    ],
    [
      'BASF verkauft Lackgeschäft an Carlyle\n\nDer Finanzinvestor Carlyle zahlt 7,7 Milliarden Euro. Der Bereich erlöste im vergangenen Geschäftsjahr 3,8 (Vorjahr: 3,9) Milliarden Euro.',
      ['takeover'],
    ],
    [
      'Lufthansa kauft zehn Airbus A350\n\nDie Lufthansa hat zehn Langstreckenjets bei Airbus bestellt. Die Auslieferung soll 2028 beginnen.',
      ['order'],
    ],
    [
      'Wechsel bei Adidas: Finanzvorstand Harm Brenz geht\n\nHarm Brenz wird seinen Vertrag nicht verlängern. Nachfolgerin wird Silke Ranft.',
      ['management_change'],
    ],
  ])('%s', (text, kinds) => expect(kindsOf(text)).toEqual(kinds));

  it.each([
    'Fielmann überrascht\n\nJe Aktie verdiente Fielmann 0,21 Euro statt der erwarteten 0,17 Euro, sagen Leute aus dem Haus.',
    'Hypoport im Chartcheck\n\nDie Aktie von Hypoport notiert seit Wochen seitwärts. Bei 195 Euro wartet der nächste Widerstand, das KGV liegt bei 32.',
    'Bundesbank-Präsident warnt vor Eile\n\nDie Zinsen lägen mit 2,0 Prozent richtig, sagte er. Der Euro notierte bei 1,1620 Dollar.',
    'Rheinmetall vor Zahlen: Das erwarten Experten\n\nDer Rüstungskonzern Rheinmetall legt am Donnerstag Quartalszahlen vor. Die Dividende könnte auf zehn Euro steigen.',
    'Was Analysten von Aurubis erwarten\n\nAnalysten rechnen für Aurubis nun mit 350 Millionen Euro Gewinn statt bisher 300 Millionen Euro.',
    'Aurubis: Warum jetzt alle auf Kupfer schauen\n\nEine Tonne Kupfer kostet 10.900 Dollar. Aurubis beschäftigt 6.900 Menschen und hat einen Börsenwert von 5 Milliarden Euro.',
  ])('none: %s', (text) => expect(kindsOf(text)).toEqual([]));
});
