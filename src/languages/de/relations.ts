import type { RelationLexicon } from '../../core/figures/numbers/lexicon.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));
const list = (text: string): string[] => text.split(/\s+/).filter(Boolean);

export const relations: RelationLexicon = {
  connectors: set(
    'und oder bis auf beziehungsweise bzw statt anstatt nach gegenüber von zu sowie ( / - – auf',
  ),
  between: set('zwischen'),
  and: set('und'),
  upTo: set('bis'),
  from: set('von'),
  to: set('auf'),
  by: set('um'),
  asides:
    set(`bisher bislang zuvor zuletzt noch vorher ehemals ursprünglich jetzt nun derzeit aktuell im . mit zuvor damals
    avisierten geplanten erwarteten`),
  beforeYears:
    set(`seit ende anfang mitte jahr jahre jahres jahren bis ab januar februar märz april mai juni juli august september
    oktober november dezember q1 q2 q3 q4 h1 h2 quartal halbjahr sommer herbst winter frühjahr in vor von geschäftsjahr für per`),
  previous: list(
    'vorjahr vj vortag vorquartal vormonat vorwoche vorperiode vorzeitraum vorhalbjahr prognose vorher zuvor erwartet konsens schätzung',
  ),
  valuePrepositions: set('um auf bei von mit'),
  multiples: list('kgv'),
  indexNames: list('dax mdax'),
  rateWords: list('marge quote satz zins rendite'),
};
