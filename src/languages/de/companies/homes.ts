import type { Topic } from '../../../core/companies/topic-lexicon.ts';

/** Country codes and the names under which the topics know the countries. */
export const countryNames: Readonly<Record<string, string>> = {
  US: 'USA',
  DE: 'Deutschland',
  AT: 'Österreich',
  CH: 'Schweiz',
  CN: 'China',
  JP: 'Japan',
  FR: 'Frankreich',
  GB: 'Großbritannien',
  IT: 'Italien',
  ES: 'Spanien',
  NL: 'Niederlande',
  SE: 'Schweden',
  DK: 'Dänemark',
  NO: 'Norwegen',
  FI: 'Finnland',
  KR: 'Südkorea',
};

const MARKETS: Readonly<Record<string, readonly string[]>> = {
  USA: [
    'Dow Jones',
    'S&P 500',
    'Nasdaq 100',
    'Nasdaq Composite',
    'Russell 2000',
    'Fed',
    'US-Treasuries',
    'US-Staatsanleihe',
  ],
  Deutschland: ['DAX', 'MDAX', 'SDAX', 'TecDAX', 'ifo-Index', 'ZEW-Index', 'Bundesanleihe'],
  Österreich: ['ATX'],
  Schweiz: ['SMI', 'SPI', 'SNB'],
  Euroraum: ['EZB', 'EuroStoxx 50'],
  Großbritannien: ['FTSE 100', 'Bank of England'],
  Japan: ['Nikkei 225', 'Topix', 'Bank of Japan'],
  China: ['Shanghai Composite', 'CSI 300', 'PBoC'],
};
const homes = new Map(Object.entries(MARKETS).flatMap(([home, names]) => names.map((name) => [name, home])));

/** The topic with the country whose market, central bank or economy it is. */
export function atHome(topic: Topic): Topic {
  const home = topic.kind === 'country' ? topic.name : homes.get(topic.name);
  return home ? { ...topic, home } : topic;
}
