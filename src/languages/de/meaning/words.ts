import type { AfterSign, Direction, Phrase } from '../../../core/figures/meaning/lexicon.ts';
import type { Metric } from '../../../core/summary.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const list = (words: string): string[] =>
  words
    .split(',')
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
const phrases = <T>(sense: T, words: string): Phrase<T>[] =>
  list(words).map((part) => ({ words: part.split(' '), sense }));

export const clauses = {
  subordinators:
    set(`dass weil nachdem während obwohl obgleich wenn falls sofern wie als da damit sodass indem ob bevor ehe bis
    seit seitdem solange sobald wonach womit wodurch wobei worauf woraufhin weshalb wohingegen wogegen nachdem zumal soweit wofür
    worin wovon was wer`),
  anteriorSubordinators: set('nachdem als'),
  contentOpeners: set('dass zu wonach wobei damit'),
  relativePronouns: set('der die das dem den deren dessen denen welche welcher welches welchem welchen'),
  coordinators: set('und oder sowie aber doch sondern bzw beziehungsweise respektive jedoch & sowohl'),
  infinitiveMarkers: set('zu'),
  genitiveArticles: set('der des eines einer seiner ihrer dieser'),
  genitiveEndings: ['er', 'en'],
  indefiniteArticles: set('ein eine einen einem einer eines'),
  articles:
    set(`der die das dem den des ein eine einen einem einer eines seine ihre seinen ihren seiner ihrer sein ihr seinem ihrem
    dieser diese dieses kein keine keinen`),
};

export const sides = {
  prepositions:
    set(`um auf von vom bei beim mit nach statt anstatt gegenüber über unter zu zum zur zwischen ab bis für aus in im ins an am
    gegen per seit durch wegen ohne vor trotz dank laut binnen innerhalb oberhalb unterhalb je pro via neben hinter samt inklusive
    einschließlich anstelle angesichts nahe`),
  byPrepositions: set('um'),
  atPrepositions: set('auf bei'),
  targetPrepositions: set('auf'),
  ofPrepositions: set('von'),
  withPrepositions: set('mit'),
  purposePrepositions: set('für'),
  rangePrepositions: set('zwischen bis über unter ab'),
  topicPrepositions: set('bei beim'),
  roleWords: set('als'),
  againstWords: set('gegenüber als wie gegen'),
  partPrepositions: set('vom am von an beim'),
  qualifierPrepositions: set('über unter zwischen bis ab nahe'),
  upToWords: set('bis unter über'),
  qualifierPairs: new Set(['bis zu']),
  transparent:
    set(`rund etwa knapp gut gute fast nahezu ca circa zirka ungefähr mehr weniger als mindestens wenigstens höchstens maximal
    nur noch nunmehr lediglich immerhin sogar insgesamt zuletzt jeweils je bereits deutlich leicht weitere weiteren weiterer zusätzliche zusätzlichen
    der die das den dem nun jetzt derzeit aktuell bisher bislang zuvor durchschnittlich brutto netto exakt genau währungsbereinigt
    organisch bereinigt kräftig satte satten stolze stolzen bescheidene beinahe annähernd schätzungsweise rd . gerade auch allein
    schon wieder erneut damit zunächst jährlich dann ganze glatte runde eine einen ein einem einer mittlerweile inzwischen
    voraussichtlich praktisch gar vorher vormals ursprünglich ehemals nominal real preisbereinigt flächenbereinigt vorbörslich
    nachbörslich schließlich sofort einst moderat prozentual weit klar minimal deren so nochmals abermals überraschend gleich lange
    spürbar merklich stark höher niedriger tiefer weltweit konzernweit bundesweit einmalig vorläufig minus plus kurzzeitig zeitweise ihrerseits solide magere mageren`),
  bridges: set(
    'höhe wert volumen umfang in im einem einer ein von über insgesamt derzeit zuletzt jeweils summe',
  ),
  adjectiveEndings: ['e', 'en', 'em', 'er', 'es', 'isch', 'nd'],
  signWords: new Map<string, Direction>([
    ['plus', 1],
    ['minus', -1],
  ]),
  afterSigns: [
    ...phrases<AfterSign>({ direction: 1, market: true }, 'im plus, ins plus, fester, freundlicher'),
    ...phrases<AfterSign>({ direction: -1, market: true }, 'im minus, ins minus, schwächer*, leichter'),
    ...phrases<AfterSign>(
      { direction: 1 },
      `mehr, höher*, stärker*, teurer*, zugelegt, zulegen, aufschlag, größer*, hinzu, oben, besser,
       schneller, aufwärts, plus, gestiegen*, im gewinn`,
    ),
    ...phrases<AfterSign>(
      { direction: -1 },
      `weniger, niedriger*, tiefer*, billiger*, günstiger*, geringer*, abschlag, kleiner*,
       langsamer, abwärts, minus, schlechter, gesunken*, verloren, eingebüßt, im verlust, darunter`,
    ),
    ...phrases<AfterSign>(
      { direction: 1, position: true },
      'plus eine, plus einer, über dem, über der, über den, oberhalb, über vorjahr*, über vortag*, über plan, über konsens, über marktniveau, darüber, über ihrem, über seinem',
    ),
    ...phrases<AfterSign>(
      { direction: -1, position: true },
      'unter dem, unter der, unter den, unterhalb, unter vorjahr*, unter vortag*, unter plan, unter konsens, unter marktniveau, unter ihrem, unter seinem',
    ),
  ],
  consequences: set('damit somit'),
};

export const verbWords = {
  particles:
    set(`zu ein nach ab an auf zurück vor voran hoch hinauf herauf herab herunter runter nieder weg hinzu aus um durch zusammen
    empor fest bei vorher voraus los hin bekannt fort heraus hinein dazu mit weiter über unter teil beiseite bereit frei wert`),
  auxiliaries: set('hat haben hatte hatten habe hätte hätten ist sind war waren sei seien wäre wären'),
  passiveAuxiliaries: set('wurde wurden worden'),
  pluperfectAuxiliaries: set('hatte hatten war waren'),
  futureAuxiliaries: set('wird werden werde würde würden'),
  conditionalAuxiliaries: set('würde würden'),
  modals: set(
    `will wollen wollte wollten wolle soll sollen solle sollte sollten dürfte dürften könnte könnten könne möchte möchten`,
  ),
  reportingModals: set('soll sollen solle'),
  surpassingVerbs: set('übertreffen verfehlen schlagen unterschreiten überschreiten übersteigen toppen'),
  amountingVerbs: set('betragen liegen belaufen erreichen sein ausmachen ausfallen summieren addieren'),
  restatingVerbs: set('entsprechen'),
  restatingPronouns: set('das dies'),
  equatingVerbs: set('sein bedeuten machen ergeben'),
  foreseeingVerbs: set('sehen'),
  takeoverVerbs: set('übernehmen bieten schlucken'),
  topicVerbs: set('gehen handeln drehen'),
  ways: new Map<string, Direction>([
    ['aufwärts', 1],
    ['bergauf', 1],
    ['hinauf', 1],
    ['nach oben', 1],
    ['abwärts', -1],
    ['bergab', -1],
    ['hinab', -1],
    ['hinunter', -1],
    ['nach unten', -1],
    ['talwärts', -1],
    ['südwärts', -1],
    ['gen süden', -1],
    ['die tiefe', -1],
    ['den keller', -1],
    ['die höhe', 1],
    ['in luft', -1],
    ['den boden', -1],
    ['die knie', -1],
  ]),
};

export const times = {
  timeNouns:
    set(`jahr jahres jahren vorjahr vorjahres vorjahreszeitraum vorjahresquartal vorjahresmonat vorquartal vormonat vortag
    quartal quartals quartale quartalen halbjahr halbjahres monat monate monaten monats woche wochen tag tage tagen tages januar februar märz
    april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag
    geschäftsjahr geschäftsjahres vorjahresperiode vergleich vergleichszeitraum ende anfang mitte schnitt spitze mittel handel
    abend nachmittag morgen vormittag mittag jahresvergleich jahresende jahresbeginn stunden jahresfrist uhr abschlag verlauf minus plus
    monatsvergleich jahresverlauf vergleichsquartal frühjahr sommer herbst winter q1 q2 q3 q4 h1 h2 vj vq
    auftaktquartal startquartal schlussquartal sommerquartal vorwoche vorjahreswert vorperiode vortags tagesverlauf handelsverlauf`),
  baseWords: set('nach statt anstatt gegenüber anstelle'),
  basePhrases: phrases<true>(
    true,
    'verglichen mit, im vergleich zu, vergleich zu, vergleich mit, gemessen an, gegenüber',
  ),
  anchorPrepositions: set('seit gegenüber vom zum unter über'),
  ownPlans: list('prognose, ziel, zielspanne, prognosespanne, guidance, zielkorridor, zielmarke'),
  surpassingPhrases: phrases<true>(true, 'hinter sich'),
  insteadWords: set('statt anstatt anstelle'),
  priorMarkers: set(
    'bisher bislang zuvor vorher vormals ursprünglich ehemals bisherige bisherigen bisheriger früheren frühere vorherigen',
  ),
  currentMarkers: set('derzeit aktuell heute momentan gegenwärtig insgesamt'),
  priorTimes: phrases<true>(
    true,
    `vorjahr*, im jahr zuvor, jahr zuvor, im jahr davor, jahr davor, zuvor, vor einem jahr, vor jahresfrist, vorquartal*, vortag*, vormonat*,
     vorwoche, bisher, bislang, ursprünglich, damals, vergleichszeitraum*, vorperiode*, mittel der vergangenen, mittel der letzten, schnitt der vergangenen, schnitt der letzten, zehnjahresschnitt*, zehnjahresmittel*, langjährigen schnitt*, langjährigen mittel*, vj, vj ., i . vj, i . v ., vorwert, ein jahr vorher,
     jahr vorher, letzte mitteilung, vor zwölf monaten, voriges jahr, vorigen jahr*, vergleichsquartal*, vergleichsperiode*, quartal davor, quartal zuvor, monat davor,
     monat zuvor, vormals, ehedem, woche zuvor, am vorabend, vorjahres*`,
  ),
  pastTimes: phrases<true>(
    true,
    `vergangene* woche, vergangene* jahr*, vergangene* monat*, vergangene* quartal*, vorige* woche, vorige* jahr*, letzte* jahr*, letzte* woche,
     vor zwei jahren, vor drei jahren, vor * jahren, vor * monaten, vor * wochen, anfang des jahres, zu jahresbeginn, ende 20*, anfang 20*,
     im frühjahr, im sommer, im herbst, im winter, in den ersten drei monaten, am montag, am dienstag, am mittwoch, am donnerstag, am freitag`,
  ),
  sameDayTimes: set(
    'vormittag mittag nachmittag morgen zeitweise zwischenzeitlich tagesverlauf handelsverlauf vorbörslich zunächst kurzzeitig',
  ),
  comparisonLabels: phrases<true>(true, 'zum vergleich'),
  stillWords: set('noch'),
  resumingPronouns: set('es'),
  restrictives: set('nur immer erst weder stets bloß'),
  comparisonWords: set('gegenüber als wie zum zur zu vergleich verglichen gemessen über unter auf seit zu'),
  forecastPhrases: phrases<true>(
    true,
    `in aussicht, im plan, auf dem plan, in planung, auf der agenda, auf dem zettel, auf der rechnung, auf dem schirm, für machbar, für möglich,
     für erreichbar, für realistisch, entspräche*, ergäbe*, betrüge*, zur disposition, auf der kippe, vor dem aus, auf dem prüfstand, für denkbar, für wahrscheinlich, für angemessen, für gerechtfertigt, erw ., mittelfristig, langfristig`,
  ),
  forecastModifiers: list(
    `erwartet, geplant, prognostiziert, veranschlagt, angepeilt, angestrebt, avisiert, geschätzt, vorgeschlagen, voraussichtlich, anvisiert,
     projiziert, erhofft, befürchtet, künftig, angekündigt, budgetiert, kalkuliert, vorausgesagt, vorhergesagt`,
  ),
};

export const amounts = {
  plainReturns: set('rendite'),
  operatingAdverbs: set('operativ betrieblich tagesgeschäft'),
  premiums: set('prämie übernahmeprämie aufgeld übernahmeaufschlag'),
  repayments: list(
    'fällig, getilgt, tilgen, zurückgezahlt, zurückzahl, zurückzuzahlen, refinanziert, refinanzier, ausstehend',
  ),
  abstractEndings: list('ung, heit, keit, tät, tion, enz, frage, dauer, tum, schaft, nis, menge, verkehr'),
  regions:
    set(`europa asien china usa nordamerika südamerika lateinamerika deutschland japan indien amerika ausland inland
    heimatmarkt westeuropa osteuropa brasilien großbritannien frankreich italien spanien polen österreich schweiz afrika
    asien-pazifik emea dach-region mexiko kanada südkorea`),
  plainProfits: set(
    'gewinn gewinns gewinne gewinnen verlust verlusts verluste verlusten fehlbetrag fehlbetrags minus plus ergebnis ergebnisses',
  ),
  insidePrepositions: set('im'),
  fundEndings: list('fonds, etf, etfs'),
  negativeWords: set('negativ negative negativen'),
  signedMetrics: new Set<Metric>(['cash_flow', 'net_income', 'operating_income', 'margin']),
  perWords: set('je pro per'),
  unitPrepositions: set('in'),
  changeLabels: ['veränd', 'abw', 'ggü', 'delta', 'wachstum', 'zuwachs'],
  pricedUnits: set('barrel fass feinunze unze tonne megawattstunde kilogramm kilo gramm liter scheffel'),
  perUnits: new Map(
    Object.entries({
      share:
        'aktie aktien anteilsschein anteilschein anteilsscheine titel papier stammaktie vorzugsaktie namensaktie inhaberaktie genussschein partizipationsschein anteil ads adr valor stamm-',
      barrel: 'barrel fass',
      ounce: 'unze feinunze troy-unze',
      gram: 'gramm',
      kilogram: 'kilo kilogramm kg',
      tonne: 'tonne t',
      litre: 'liter',
      year: 'jahr annum',
      month: 'monat',
      quarter: 'quartal',
      week: 'woche',
      day: 'tag handelstag',
      hour: 'stunde',
      MWh: 'megawattstunde mwh',
      kWh: 'kilowattstunde kwh',
      m2: 'quadratmeter',
      watt_peak: 'watt-peak wattpeak wp',
      kilometre: 'kilometer',
      bushel: 'scheffel bushel',
      pound: 'pfund',
      unit: 'stück fahrzeug auto',
      mmBtu: 'mmbtu btu',
      person: 'kopf person mitarbeiter passagier beschäftigten',
      customer: 'kunde kunden',
    }).flatMap(([per, words]) => words.split(' ').map((word) => [word, per] as const)),
  ),
  perPhrases: [
    ...phrases(
      'year',
      'im jahr, pro jahr, jährlich, jährlichen, jährliche, p.a, p . a, per annum, je jahr, p.a.',
    ),
    ...phrases('month', 'im monat, pro monat, monatlich'),
    ...phrases('week', 'pro woche, in der woche, wöchentlich'),
    ...phrases('day', 'am tag, pro tag, täglich'),
    ...phrases('quarter', 'pro quartal, im quartal'),
  ],
  currencySubjects:
    set(`euro gemeinschaftswährung dollar us-dollar greenback franken yen pfund lira rubel yuan renminbi sterling
    eur/usd euro/dollar eur/chf usd/jpy gbp/usd referenzkurs wechselkurs einheitswährung landeswährung eurokurs dollarkurs`),
};
