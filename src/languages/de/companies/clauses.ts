import { words } from './words.ts';

/** Nouns that stand for a company or its shares when an article makes them definite; folded. */
export const anaphors: ReadonlySet<string> = new Set(
  words(`
  unternehmen unternehmens konzern konzerns konzernspitze gesellschaft firma institut instituts geldhaus bank haus gruppe führung management vorstand aufsichtsrat
  aktie papier papiere papieren titel titels anteilsschein anteilsscheine anteilsscheinen anteilscheine wertpapier kurs
  münchner münchener frankfurter wolfsburger stuttgarter walldorfer leverkusener ludwigshafener düsseldorfer essener bonner kölner hamburger berliner hannoveraner wiener linzer grazer zürcher basler berner genfer
  niedersachsen bayern hessen rheinländer schwaben franken österreicher schweizer franzosen niederländer amerikaner us-amerikaner chinesen japaner briten italiener spanier schweden dänen norweger finnen koreaner südkoreaner
  start-up startup startups autobauer versicherer rückversicherer händler hersteller versorger börsenneuling dax-titel mdax-titel branchenprimus marktführer
  `),
);

export const definiteArticles: ReadonlySet<string> = new Set(
  words('der die das den dem des dieser diese dieses diesem diesen im beim vom am zum zur'),
);
export const articles: ReadonlySet<string> = new Set(
  words(
    'der die das den dem des ein eine einer eines einem einen dieser diese dieses sein seine seiner seines seinem seinen ihr ihre ihrer ihres ihrem ihren',
  ),
);

export const prepositions: ReadonlySet<string> = new Set(
  words(
    `an am auf aus bei beim durch für gegen gegenüber hinter im in ins laut mit nach neben ohne seit statt trotz über um unter von vom vor wegen wie als zu zum zur zwischen zufolge per je pro und oder sowie samt inklusive einschließlich`,
  ),
);
export const ownerPrepositions: ReadonlySet<string> = new Set(words('bei beim für und oder sowie je pro'));
export const objectPrepositions: ReadonlySet<string> = new Set(words('an am für von vom je pro bei beim in'));

export const clauseWords: ReadonlySet<string> = new Set(
  words('während wohingegen wogegen sondern wobei womit woraufhin nachdem obwohl weil'),
);

export const buying =
  /(?:übernimmt|übernahm|kauft|kaufte|erwirbt|erwarb|schluckt|schluckte|schnappt sich|Übernahme (?:von|des|der)|Kauf (?:von|des|der)|Erwerb (?:von|des|der)|Verkauf (?:von|des|der)|verkauft|verkaufte|Angebot für|Gebot für|Offerte für)(?:(?:\s+\S+){0,3}|\s(?:den|die|das)\s(?:in|im|aus|an)\s(?:\S+\s){1,4}\p{Ll}+e[nr]?)\s*$/u;
export const bought =
  /^[^.;]{0,80}?(?:übernommen|gekauft|erworben|geschluckt|verkauft|übernehmen|kaufen|erwerben|verkaufen)/;
export const holding =
  /^[^.;]{0,80}?(?:hält|hielt|halten|besitzt|besaß|besitzen|bietet|bot|will|steigt|stieg|stockt|stockte|beteiligt|erhöht|erhöhte|zahlt|zahlte|legt|übernimmt|kauft|erwirbt|sichert|eingestiegen|einsteigt|engagiert)/;

export const ownedNouns =
  /(?:umsatz|umsätze|umsatzes|gewinn|gewinns|gewinne|erlös|erlöse|ergebnis|ergebnisses|wert|werts|verlust|verluste|dividende|marge|schulden|verschuldung|aktie|aktien|papiere?|papieren|titel|titeln|anteile?|anteilsscheine|aktionäre?|aktionären|aktionärin|anteilseigner|kurs|kurses|absatz|auslieferungen|bestellungen|aufträge|zahl|börsenwert|marktkapitalisierung|belegschaft|mitglieder|kernmitglieder|prognose|kursziel|mitarbeiterzahl|schuldenlast)$/;
export const topicTails: ReadonlySet<string> = new Set(
  words('preis preises preise kurs kurses index stand future futures notierung rate quote rendite renditen'),
);
export const relative = /^[^.;:,(]{0,12},\s(?:der|die|das|dessen|deren|wo)\s/;

export const placePrepositions: ReadonlySet<string> = new Set(words('im in am'));
export const kin =
  /(?:tochter|töchter|tochterfirma|tochtergesellschaft|mutter|rivale|rivalin|rivalen|konkurrent|konkurrentin|konkurrenten|wettbewerber|wettbewerberin|wettbewerbers|mitbewerber|partner|zulieferer|lieferant|kunde|gläubiger|gläubigerin|großaktionär|großaktionärin)$/;
export const aside = /gläubiger|,\s(?:dessen|deren)\s/i;
export const creditors = /gläubiger[^.;,]*$/i;
export const macro =
  /bruttoinlandsprodukt|(?<!\p{L})BIP(?!\p{L})|wirtschaft(?:swachstum|sleistung)?(?!\p{L})|inflation|teuerung|verbraucherpreis|konjunktur|arbeitslos|rezession|leitzins|staatsschuld|haushaltsdefizit|industrieproduktion/iu;
export const market =
  /Wall Street|Börse(?:n|nschluss|ntag)?(?!\p{L})|Aktienm[aä]rkt|Parkett|(?:Aktien|Börse) (?:Frankfurt|New York|Wien|Schweiz|Europa|Asien|Tokio|London)/u;
export const acting =
  /(?:hält|hielt|besitzt|besaß|bietet|bot|zahlt|zahlte|kontrolliert)\s(?:der\s|die\s|das\s)?$/;
export const boughtBy = /^[^.;,]{0,60}?(?:übernommen|gekauft|erworben|geschluckt|aufgekauft)/;

export const indexNouns: ReadonlySet<string> = new Set(
  words('index leitindex auswahlindex börsenbarometer kursbarometer barometer börsenindex'),
);
const PEOPLES: Readonly<Record<string, string>> = {
  US: 'us amerikanisch us-amerikanisch amerikaner amerikanern us-amerikaner',
  DE: 'deutsch',
  AT: 'österreichisch österreicher österreichern',
  CH: 'schweizer schweizern schweizerisch',
  CN: 'chinesisch chinesen china',
  JP: 'japanisch japaner japanern',
  FR: 'französisch franzosen',
  GB: 'britisch briten',
  IT: 'italienisch italiener italienern',
  ES: 'spanisch spanier spaniern',
  NL: 'niederländisch niederländer niederländern',
  SE: 'schwedisch schweden',
  DK: 'dänisch dänen',
  NO: 'norwegisch norweger norwegern',
  FI: 'finnisch finnen',
  KR: 'südkoreanisch koreanisch koreaner südkoreaner',
};
export const nationalities: ReadonlyMap<string, string> = new Map(
  Object.entries(PEOPLES).flatMap(([country, list]) =>
    words(list).map((word): [string, string] => [word, country]),
  ),
);

export const stakeNouns = /^[-\u2011](?:Beteiligung|Anteil|Paket|Aktienpaket|Übernahme)/u;
export const dealNouns =
  /(?:(?:Übernahme|Kauf|Zukauf|Erwerb|Verkauf|Einstieg|Werben|Ringen|Poker|Griff|Aktionären?|Anteilseignern?|Anteile?|Anteils|Beteiligung|Mehrheit|Zusammenschluss)\s(?:von|des|der|bei|beim|für|um|nach|mit)|(?:Angebots?|Übernahmeangebot|Offerte|Gebots?)\s(?:für|um|an)|(?:Anteile?|Anteils|Beteiligung|Mehrheit|Interesse|Stimmrechte|Prozent)\s(?:an|am)|(?:greift|griff|greifen)\snach|(?:buhlt|buhlen|wirbt|bietet|bieten)\sum)(?:\s(?:der|die|das|dem|den))?(?:\s\p{Ll}+)?(?:\s\p{Lu}[\p{L}-]+)?\s$/u;

export const wanting =
  /(?:will|wollen|wollte|möchte|darf|kann|soll|dürfte)(?:\s(?:den|die|das))?(?:\s\p{L}[\p{L}-]*){0,3}\s$/u;
export const ratedPrepositions: ReadonlySet<string> = new Set(words('für'));
