import type { StatementLexicon } from '../../core/statements/lexicon.ts';
import type { BylineLexicon } from '../../core/statements/read-authors.ts';
import type { QuoteLexicon } from '../../core/statements/read-quote.ts';
import { events } from './events/index.ts';
import { people } from './people.ts';
import { ratings } from './ratings.ts';

const list = (text: string): string[] => text.split('|').map((entry) => entry.trim());

const months: ReadonlyMap<string, number> = new Map(
  [
    'januar|jänner|jan.|jan',
    'februar|feber|feb.|feb',
    'märz|mrz.|mrz|mär.',
    'april|apr.|apr',
    'mai',
    'juni|jun.|jun',
    'juli|jul.|jul',
    'august|aug.|aug',
    'september|sept.|sept|sep.|sep',
    'oktober|okt.|okt',
    'november|nov.|nov',
    'dezember|dez.|dez',
  ].flatMap((names, index) => list(names).map((name): [string, number] => [name, index + 1])),
);

const units: QuoteLexicon['units'] = new Map([
  ...list('eur|euro|€').map((word) => [word, { currency: 'EUR' }] as const),
  ...list('usd|us-dollar|dollar|us$|$').map((word) => [word, { currency: 'USD' }] as const),
  ...list('chf|franken|sfr').map((word) => [word, { currency: 'CHF' }] as const),
  ...list('gbp|pfund|£').map((word) => [word, { currency: 'GBP' }] as const),
  ...list('gbx|gbp.|pence|penny').map((word) => [word, { currency: 'GBP', scale: 0.01 }] as const),
  ...list('pkt|pkt.|pkte|punkt|punkte|punkten|zähler|zählern|points').map(
    (word) => [word, { currency: 'points' }] as const,
  ),
  ...list('jpy|yen|¥').map((word) => [word, { currency: 'JPY' }] as const),
  ...list('cny|yuan|rmb').map((word) => [word, { currency: 'CNY' }] as const),
  ...list('hkd|hongkong-dollar|hk$').map((word) => [word, { currency: 'HKD' }] as const),
  ...'sek nok dkk pln czk huf cad aud nzd sgd zar inr krw try brl mxn ils rub thb'
    .split(' ')
    .map((code) => [code, { currency: code.toUpperCase() }] as const),
]);

const quote: QuoteLexicon = {
  rise: list('plus|gewinn|kursgewinn|kursplus|aufschlag|zuwachs|anstieg|kursanstieg|zugewinn|wertzuwachs'),
  fall: list('minus|verlust|kursverlust|kursminus|abschlag|rückgang|kursrückgang|einbuße|wertverlust|abgabe'),
  move: list('veränderung|kursveränderung|änderung|bewegung|differenz'),
  unchanged: list('unverändert|ohne veränderung|kaum verändert'),
  level: list('kurs|kursstand|stand|preis|wert|niveau|kursniveau|indexstand|kurswert'),
  of: list('von|in höhe von|bei|mit|zu|über'),
  percent: list('prozent|pct'),
  units,
  moments: list(
    `zum zeitpunkt der veröffentlichung der nachricht|zum zeitpunkt der veröffentlichung des artikels
    |zum zeitpunkt der veröffentlichung dieser nachricht|zum zeitpunkt der veröffentlichung dieses artikels
    |zum zeitpunkt der veröffentlichung der meldung|zum zeitpunkt der veröffentlichung des beitrags
    |zum zeitpunkt der veröffentlichung|zum zeitpunkt der meldung|zum zeitpunkt der nachricht
    |zum zeitpunkt der publikation|zum zeitpunkt der artikelveröffentlichung|zum zeitpunkt des verfassens
    |zum zeitpunkt der erstellung|bei veröffentlichung der nachricht|bei veröffentlichung des artikels
    |bei veröffentlichung|bei redaktionsschluss|zum redaktionsschluss|zur veröffentlichung der nachricht`,
  ),
  venueLead: list(
    'auf der plattform|auf der|auf|an der börse in|an der|am|an|bei der|bei|über|via|im handel auf|im',
  ),
  frame: list(
    `wird|werden|wurde|wurden|gehandelt|notiert|notieren|notierte|notierten|steht|stehen|stand|liegt|liegen
    |tendiert|tendieren|handelt|handeln|kostet|kosten|ist|sind|es|geht|bewertet|gestellt|verzeichnet`,
  ),
  aroundName: list(
    `die|der|das|den|dem|des|ein|eine|einem|einer|mit|bei|für|von|zu|auf|in|aktie|aktien|papier|papiere|anteilsschein
    |anteilsscheine|titel|stammaktie|stammaktien|vorzugsaktie|vorzugsaktien|vorzüge|etf|index|kurs|preis|aktuell
    |derzeit|zuletzt|momentan|gegenwärtig|damit|dabei|hierbei|dann|und|sowie`,
  ),
  months,
  decimal: ',',
};

const byline: BylineLexicon = {
  labels: list(
    `autor|autorin|autoren|autorinnen|autor/in|autor:in|redakteur|redakteurin|redaktion|text|verfasser|verfasserin
    |geschrieben von|verfasst von|ein beitrag von|ein gastbeitrag von|gastbeitrag von|ein kommentar von|kommentar von
    |kolumne von|eine kolumne von|eine analyse von|analyse von|interview von|ein artikel von|artikel von|aus der feder von`,
  ),
  by: list('von|by'),
  and: list('und|sowie|&|,|;'),
  particles: list('von|van|de|der|den|zu|zur|vom|di|da|del|della|du|la|le|ten|ter|bin|al|el|y'),
  titles: list('dr.|prof.|dipl.-ing.|dr|prof|mag.|ing.'),
  notNames: list(
    `redaktion|redakteur|redakteurin|team|agentur|gmbh|ag|se|online|wallstreetonline|wallstreet|news|media|medien|verlag
    |nachrichten|research|gast|gastautor|gastautorin|autor|autorin|chefredakteur|chefredakteurin|börse|börsen|zeitung
    |aktien|aktie|markt|finanzen|ressort|desk|korrespondent|korrespondentin|dpa|dpa-afx|reuters|afp|apa|bloomberg
    |quelle|foto|bild|uhr|gruppe|group|deutschland|deutsche|capital|bank`,
  ),
};

export const statements: StatementLexicon = { quote, byline, people, ratings, events };
