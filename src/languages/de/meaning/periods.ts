import type { PeriodLexicon } from '../../../core/figures/meaning/period-lexicon.ts';

const YEAR = '(?<year>(?:19|20)\\d\\d)';
const IN_YEAR = `(?:(?: des Jahres| von| im Jahr)? ${YEAR}(?:\\/(?<to>\\d\\d))?)?`;
const ORDINAL = '(?<ord>ersten?|zweiten?|dritten?|vierten?|[1-4]\\.)';
const COUNT = '(?<n>zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\\d{1,2})';
const MONTHS = 'januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember';
const MONTH = `(?<month>${MONTHS})`;
const FISCAL = '(?:geschäfts|fiskal)';

/** More telling patterns first: what an earlier one covers, a later one leaves alone. */
export const periods: PeriodLexicon = {
  periodCue: `(?:19|20)\\d|jahr|quartal|monat|woche|tage|stunde|[qh][1-4]|[369]m|heuer|${MONTHS}`,
  periodPatterns: [
    {
      kind: 'business_year',
      source: `(?:im |für das |das )?(?:${ORDINAL} )?${FISCAL}(?:quartal|halbjahr)s?${IN_YEAR}`,
    },
    {
      kind: 'business_year',
      source: `(?:${ORDINAL} quartal des )?(?:im |für das )?(?:laufenden |abgelaufenen |vergangenen |aktuellen )?geschäftsjahre?s?(?: ${YEAR}(?:\\/(?<to>\\d{2,4}))?)?`,
    },
    {
      kind: 'quarter',
      source: `(?:(?:im|für das|das|des) )?${ORDINAL} (?:jahres)?(?:quartal|jahresviertel)s?${IN_YEAR}`,
    },
    {
      kind: 'quarter',
      source: `(?:im )?(?<ord>auftakt|start|schluss|end|herbst|sommer)(?:quartal)s?${IN_YEAR}`,
    },
    { kind: 'quarter', source: `q(?<ord>[1-4])(?:[ \\/-]${YEAR})?` },
    {
      kind: 'half',
      source: `(?:(?:im|in der|für das) )?${ORDINAL} (?:halbjahr|jahreshälfte)(?:e?s)?${IN_YEAR}`,
    },
    { kind: 'half', source: `h(?<ord>[12])(?:[ \\/-]${YEAR})?` },
    { kind: 'first_months', source: `(?:in den )?ersten ${COUNT} monaten?${IN_YEAR}` },
    { kind: 'first_months', source: `(?<n>[369])m(?: ${YEAR})?` },
    {
      kind: 'last_months',
      source: `in den (?:vergangenen|letzten) ${COUNT} (?:monaten|wochen|jahren|tagen)`,
    },
    { kind: 'last_months', source: `binnen ${COUNT} (?:monaten|wochen|tagen|stunden)` },
    { kind: 'next_years', source: `(?:in den )?(?:nächsten|kommenden) ${COUNT} jahren` },
    { kind: 'month_end', source: `(?:per |zum |bis )?ende ${MONTH}(?: ${YEAR})?` },
    { kind: 'month', source: `(?:im |für den |für )(?:monat )?${MONTH}(?: ${YEAR})?` },
    { kind: 'year_end', source: `(?:per |zum |bis )?(?:jahresende|ende(?: des jahres)?) ${YEAR}` },
    {
      kind: 'year_to_date',
      source: 'seit (?:jahresbeginn|jahresanfang|januar|anfang des jahres|beginn des jahres)',
    },
    { kind: 'until_year', source: `(?:bis|bis zum jahr|bis ende) ${YEAR}` },
    { kind: 'from_year', source: `(?:ab|ab dem jahr|seit|seit anfang) ${YEAR}` },
    {
      kind: 'this_year',
      source:
        '(?:im |für das |in diesem |dieses )?(?:laufenden? |diesem |gesamten )(?:kalender)?jahr|im gesamtjahr|für das gesamtjahr|in diesem jahr|heuer',
    },
    { kind: 'next_year', source: '(?:im |für das )?(?:kommenden?|nächsten?) jahr' },
    {
      kind: 'last_year',
      source: '(?:im |für das )?(?:vergangenen?|vorigen?|abgelaufenen?|letzten?) jahr|voriges jahr',
    },
    {
      kind: 'year_before',
      source:
        'im vorjahr|vorjahr|im vorjahres(?:quartal|zeitraum|monat)|vorjahres(?:quartal|zeitraum|monat)|ein jahr zuvor|im jahr zuvor|im jahr davor|vor einem jahr|vor jahresfrist',
    },
    {
      kind: 'year',
      source: `(?:im jahr |für das jahr |im gesamtjahr |für |in |jahr )?${YEAR}(?:\\/(?<to>\\d\\d))?`,
    },
  ],
  ordinals: new Map([
    ['erste', 1],
    ['ersten', 1],
    ['auftakt', 1],
    ['start', 1],
    ['zweite', 2],
    ['zweiten', 2],
    ['dritte', 3],
    ['dritten', 3],
    ['vierte', 4],
    ['vierten', 4],
    ['schluss', -1],
    ['end', -1],
  ]),
  smallNumbers: new Map(
    'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'
      .split(' ')
      .map((word, at) => [word, at] as const),
  ),
  months: new Map(
    'januar februar märz april mai juni juli august september oktober november dezember'
      .split(' ')
      .map((word, at) => [word, at + 1] as [string, number])
      .concat([['jänner', 1]]),
  ),
};
