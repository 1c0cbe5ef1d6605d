import type { NumberLexicon } from '../../core/figures/numbers/lexicon.ts';
import type { Qualifier } from '../../core/summary.ts';
import { readNumberWord } from './number-words.ts';

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);
const phrases = (list: string): string[] =>
  list
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean);

const SCALES: Record<string, number> = {
  'tsd. tsd tausend tds. tds': 1e3,
  hundert: 100,
  viertelmillion: 250e3,
  viertelmilliarde: 250e6,
  'mio. mio mill. mill mn. mn millionen million mln. mln': 1e6,
  'mrd. mrd mia. mia mrden milliarden milliarde mrd.. md. mld. mld': 1e9,
  'bio. billionen billion': 1e12,
  'brd. billiarden billiarde': 1e15,
  'trillionen trillion': 1e18,
};

const QUALIFIERS: Record<Qualifier, string> = {
  exact: 'genau, exakt',
  about: `rund, etwa, ca., ca, circa, zirka, knapp, gut, fast, nahezu, ungefähr, annähernd, beinahe, beinah, rd., rd,
    an die, um die, in etwa, schätzungsweise, grob, gegen, etwas mehr als, etwas über, etwas unter, etwas weniger als,
    knapp über, knapp unter, leicht über, leicht unter, kurz vor, kaum mehr als, wenig mehr als, gut und gerne,
    nicht ganz, ~, praktisch, quasi`,
  min: `mindestens, wenigstens, zumindest, ab, mind., min., nicht weniger als, nicht unter, minimal, bis mindestens`,
  max: `bis zu, höchstens, maximal, max., bis maximal, nicht mehr als, nicht über, bis zu maximal, bis zu rund, allerhöchstens,
    bis zu knapp, bis zu etwa`,
  over: `mehr als, über, deutlich mehr als, weit mehr als, weit über, deutlich über, oberhalb von, jenseits von, jenseits der,
    größer als, >, klar über`,
  under: `weniger als, unter, deutlich weniger als, weit unter, deutlich unter, unterhalb von, unterhalb der, kleiner als, <,
    klar unter, nicht einmal`,
};

export const numbers: NumberLexicon = {
  decimal: ',',
  readWord: readNumberWord,
  articles: new Set(words('ein eine einen einem einer eines')),
  subjectArticles: new Set(['ein']),
  parts: new Map([
    ...words('halbe halben halber halbes halb').map((word) => [word, 0.5] as const),
    ['dreiviertel', 0.75],
    ['viertel', 0.25],
  ]),
  scales: Object.entries(SCALES).flatMap(([list, factor]) =>
    words(list).map((word) => [word, factor] as const),
  ),
  foreignScales: new Map([
    ['billion', 1e9],
    ['trillion', 1e12],
    ['bn', 1e9],
    ['Bn', 1e9],
  ]),
  gluedScales: new Map([
    ['B', 1e9],
    ['b', 1e9],
    ['M', 1e6],
    ['m', 1e6],
    ['K', 1e3],
    ['k', 1e3],
    ['T', 1e12],
  ]),
  signs: new Map([
    ['minus', -1],
    ['plus', 1],
  ]),
  decimalWords: new Set(['komma']),
  fractions: new Map(
    Object.entries({
      Hälfte: 1 / 2,
      Drittel: 1 / 3,
      Viertel: 1 / 4,
      Fünftel: 1 / 5,
      Sechstel: 1 / 6,
      Siebtel: 1 / 7,
      Achtel: 1 / 8,
      Neuntel: 1 / 9,
      Zehntel: 1 / 10,
    }),
  ),
  wholeFractions: new Set(['Hälfte']),
  theWords: new Set(['die']),
  every: new Set(words('jeder jede jedes jeden jedem')),
  ordinals: new Map(
    Object.entries({
      zweit: 2,
      dritt: 3,
      viert: 4,
      fünft: 5,
      sechst: 6,
      siebt: 7,
      acht: 8,
      neunt: 9,
      zehnt: 10,
      zwölft: 12,
      zwanzigst: 20,
      hundertst: 100,
    }).flatMap(([stem, value]) =>
      ['e', 'en', 'er', 'es', 'em'].map((ending) => [stem + ending, value] as const),
    ),
  ),
  qualifiers: (Object.keys(QUALIFIERS) as Qualifier[]).flatMap((qualifier) =>
    phrases(QUALIFIERS[qualifier]).map((phrase) => [phrase, qualifier] as const),
  ),
  volumeNouns:
    words(`anleihe anleihen auftrag aufträge kredit kredite kreditlinie vertrag verträge darlehen rechnung scheck finanzierung
    derivate gebot angebot offerte übernahmeangebot summe betrag wette vereinbarung abkommen fonds position paket forderung forderungen bürgschaft garantie vergleich bescheid bußgeld strafe finanzierungsrunde schuldschein
    schuldscheindarlehen runde finanzspritze programm aktienrückkauf aktienrückkaufprogramm investition großauftrag rahmenvertrag orders order
    zahlung bestellung emission kapitalerhöhung wandelanleihe kreditrahmen rettungspaket`),
};
