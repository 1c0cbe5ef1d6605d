import type { RelationLexicon } from '../../core/figures/numbers/lexicon.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));
const list = (text: string): string[] => text.split(/\s+/).filter(Boolean);

export const relations: RelationLexicon = {
  connectors: set(
    'und oder bis auf beziehungsweise respektive bzw statt anstatt nach gegenüber von zu sowie ( /',
  ),
  between: set('zwischen'),
  and: set('und'),
  upTo: set('bis'),
  from: set('von vom'),
  placePrepositions: set('in im bei an auf'),
  comparatives: set('mehr weniger'),
  resuming: set('es'),
  to: set('auf'),
  by: set('um'),
  asides:
    set(`bisher bislang zuvor zuletzt noch vorher ehemals ursprünglich jetzt nun derzeit aktuell im . mit zuvor damals
    avisierten geplanten erwarteten angepeilten angestrebten prognostizierten anvisierten der den dem die das nunmehr mittlerweile inzwischen künftig`),
  beforeYears:
    set(`seit ende anfang mitte jahr jahre jahres jahren bis ab januar februar märz april mai juni juli august september
    oktober november dezember q1 q2 q3 q4 h1 h2 quartal halbjahr sommer herbst winter frühjahr in vor von geschäftsjahr für per`),
  previous: list(
    'vorjahr vj vortag vorquartal vormonat vorwoche vorperiode vorzeitraum vorhalbjahr vorher zuvor bisher bislang ursprünglich',
  ),
  expected: list('prognose erwart erw konsens schätzung analystenschätzung'),
  valuePrepositions: set('um auf bei von mit nach zu gegenüber statt'),
  pricingVerbs: set('kostet kosten kostete kosteten notiert notieren notierte notierten'),
  wholeWords: set('der von seiner ihrer aller'),
  partWords: set('davon darunter hiervon wovon weitere'),
  plusMinus: set('plus/minus +/- ± +- plusoderminus'),
  ratios: list(
    `kgv kurs-gewinn-verhältnis kbv kuv kcv kurs-buchwert-verhältnis kurs-umsatz-verhältnis book-to-bill book-to-bill-ratio
    book-to-bill-verhältnis ratio multiple multiples faktor hebel peg-ratio peg ev/ebitda verschuldungsgrad put-call-ratio put-call-verhältnis rsi`,
  ),
  numberNouns: list('zahl anzahl zahlen'),
  indexNames: list(
    `dax mdax sdax tecdax eurostoxx stoxx smi smim spi sli atx dow nasdaq s&p nikkei hang ftse cac ibex kospi topix russell
    sensex bovespa euro-stoxx leitindex us-leitindex`,
  ),
  indexWords: list('dax stoxx smi index indikator barometer'),
  rateWords: list(
    `marge quote satz zins zinsen rendite renditen inflation teuerung inflationsrate rate anteil marktanteil spread spreads
    risikoaufschlag aufschlag coupon kupon zustimmung auslastung umlaufrendite`,
  ),
  beforeCodes: set(
    `§ §§ nr nummer art artikel abs absatz satz ziffer isin wkn tel telefon fax plz postfach seite kapitel platz rang hrb © boeing
    iphone galaxy windows playstation airbus pixel version generation formel agenda industrie halle gate tor haus saal raum
    zimmer straße str weg allee`,
  ),
  numberedNames: new Map(
    Object.entries({
      's&p': [500, 100, 400, 600],
      dax: [30, 40],
      mdax: [50, 60],
      tecdax: [30],
      sdax: [50, 70],
      stoxx: [50, 600],
      eurostoxx: [50],
      'euro-stoxx': [50],
      'eurostoxx-50': [50],
      nikkei: [225],
      russell: [1000, 2000, 3000],
      nasdaq: [100],
      ftse: [100, 250],
      cac: [40],
      ibex: [35],
      csi: [300],
      asx: [200],
      hdax: [100],
      topix: [100],
      kospi: [200],
      fortune: [500, 100, 50],
      forbes: [500, 400, 100],
      top: [3, 5, 10, 20, 30, 50, 100],
    }).map(([name, sizes]) => [name, new Set(sizes)]),
  ),
  boilerplateStarts: [
    'lesen sie auch',
    'lesen sie mehr',
    'lesen sie hier',
    'lesetipp',
    'mehr zum thema',
    'auch interessant',
    'auch lesenswert',
    'das könnte sie auch',
    'passend dazu',
    'zum thema :',
    'anzeige :',
    'umfrage :',
  ],
  boilerplateWords: [
    ['(', 'anzeige', ')'],
    ['(', 'werbung', ')'],
    ['(', 'seitenleiste', ')'],
    ['jetzt', 'testen'],
    ['jetzt', 'abonnieren'],
    ['newsletter', 'anmelden'],
    ['stimmten', 'mit', 'ja'],
  ],
};
