import type { EventRule } from '../../../core/statements/event-rules.ts';
import { near, stems, word } from './patterns.ts';

const REPORTED =
  'quartal|jahresviertel|halbjahr|geschäftsjahr|jahreszahlen|(?:ersten|vergangenen|abgelaufenen) (?:drei|sechs|neun) monate|(?:januar|april|juli|oktober) bis (?:ende )?(?:märz|juni|september|dezember)|(?<!\\p{L})q[1-4](?!\\p{L})';
export const PERIOD = new RegExp(REPORTED, 'iu');
const TIME = new RegExp(
  `${REPORTED}|im vorjahr|im gesamtjahr|(?:voriges|vergangenes|im vergangenen|im abgelaufenen) jahr|20\\d\\d`,
  'iu',
);
const METRIC =
  /umsatz|umsätze|erlös|gewinn|überschuss|ergebnis|ebit|verdien|verlust|prämien|ertrag|erträge|rote zahlen|roten zahlen|unter dem strich/iu;
const AHEAD =
  'kalkuliert|schätzt|prognostiziert|soll|sollen|dürfte|dürften|will|wollen|peilt|werde|rechnet|plant|zielt';

/** Numbers that are still to come: "legt am Donnerstag Quartalszahlen vor". */
const ANNOUNCED =
  '(?<!\\p{L})(?:legt|legen|veröffentlicht|veröffentlichen|präsentiert|präsentieren)(?!\\p{L})[^;]{0,60}\\p{L}*(?:zahlen|bilanz|bericht)(?!\\p{L})';

const AIM =
  '(?:prognose|prognosen|ausblick|jahresziel|jahresziele|gewinnziel|gewinnziele|margenziel|umsatzziel|ergebnisziel|mittelfristziel|mittelfristziele|ziele|zielspanne|zielkorridor|zielvorgaben|gewinnerwartung|gewinnerwartungen|umsatzprognose|gewinnprognose|ergebnisprognose|jahresprognose|umsatzerwartung|guidance|messlatte|zielmarke|zielmarken)';
const COMPOUND_AIM = `(?:\\p{L}*[-\\u2011]?(?:und \\p{L}+)?)${AIM}`;
const RAISES =
  'hebt|hob|hoben|heben|erhöht|erhöhte|erhöhten|erhöhen|heraufgesetzt|angehoben|anhebt|anheben|hochgeschraubt|nach oben|schraubt|schraubte|höher|hinauf|herauf|hoch|optimistischer';
const CUTS =
  'senkt|senkte|senkten|senken|gesenkt|kappt|kappte|kappen|gekappt|kassiert|kassierte|kassieren|kürzt|kürzte|gekürzt|streicht|stutzt|zurückgenommen|zurückgeschraubt|nach unten|zurück|herab|herunter|herabgesetzt|reduziert|reduzierte|schraubt|eingedampft|dampft|verfehlt|verfehlen|niedriger';
const KEEPS =
  'bestätigt|bestätigte|bestätigten|bestätigen|bekräftigt|bekräftigte|bekräftigten|bekräftigen|hält an|halten an|hielt an|beibehalten|unverändert|festgehalten|hält fest|hält [^;.]{0,40} fest|halten [^;.]{0,40} fest';
const AIM_STEMS = stems('prognose|ausblick|ziel|erwartung|guidance|messlatte');
const UP_INSTEAD = /kursziel|(?<!\p{L})(?:hoch|herauf|hinauf)(?!\p{L})|nach oben|angehoben/iu;

/** A company's figures of a period, and what it now expects of the next one. */
export const results: EventRule[] = [
  {
    kind: 'results',
    where: 'lead',
    stems: stems('•|-|*|–'),
    tells: /^[-•*–]\s*[^:]{0,40}(?:umsatz|erlös|ebit|gewinn|ergebnis|überschuss|erträge|ertrag|prämien)/iu,
    also: /\d[^;]{0,8}(?:mio|mrd|millionen|milliarden|prozent|%|euro|franken|dollar)/iu,
    unless: /(?<!\p{L})(?:soll|dürfte|will|erwartet für|prognose|ausblick|jahresziel|nun)(?!\p{L})/iu,
  },
  {
    kind: 'results',
    where: 'lead',
    ofCompany: true,
    stems: stems('zahlen|bericht|bilanz|ergebnis|gewinn|verlust|rekord|eckdaten|earnings'),
    tells: word(
      'quartalszahlen|jahreszahlen|halbjahreszahlen|geschäftszahlen|quartalsbericht|zwischenbericht|jahresbilanz|quartalsbilanz|jahresergebnis|quartalsergebnis|halbjahresergebnis|ganzjahresfinanzergebnisse|quartalsgewinn|jahresgewinn|quartalsverlust|jahresverlust|rekordjahr|rekordgewinn|rekordquartal|vorläufige[nr]? zahlen|eckdaten|konzernbericht|geschäftsbericht|earnings|quartalsüberschuss|gewinnsprung|gewinneinbruch|umsatzsprung|umsatzeinbruch',
    ),
    unless: new RegExp(
      `(?:vor|auf|am) [^;]{0,30}(?:anstehend|erwartet|bevorstehend)|(?<!\\p{L})(?:börsengang|emission|angebot\\p{L}*|drohend\\p{L}*|vor (?:den )?\\p{L}*zahlen)(?!\\p{L})|${ANNOUNCED}`,
      'iu',
    ),
  },
  {
    kind: 'results',
    where: 'lead',
    ofCompany: true,
    stems: stems('steiger|verdien|gewinn|umsatz|ergebnis|überschuss|ebit|erlös|verlust'),
    tells: near(
      'steigert|steigerte|verdient|verdiente|verdienten|gewinn|umsatz|ergebnis|überschuss|ebit|ebitda|erlöse|konzernumsatz|konzernergebnis|verlust|jahresüberschuss|nettoergebnis|nettogewinn|betriebsgewinn|vorsteuergewinn|gewinneinbruch|betriebsergebnis|reingewinn',
      'steigert|steigerte|steigern|gesteigert|stieg|stiegen|steigt|wuchs|wächst|legte|legt|kletterte|klettern|kletterten|sprang|zog|fiel|sank|sinkt|schrumpfte|schrumpften|brach|bricht|einbruch|halbiert|verdoppelt|gewachsen|gesunken|gestiegen|gefallen|mehr|weniger|plus|minus|umsatzplus|erzielt|erzielte|erwirtschaftet|erwirtschaftete|gewinn|umsatz|hinnehmen|hängen|nahm|verbesserte|verringerte|vergrösserte|vergrößerte|rückgang|zuwachs|erreichte|auf|von|von rund',
      80,
    ),
    also: TIME,
    unless: new RegExp(
      `(?<!\\p{L})(?:${AHEAD}|erwartet|bis 20\\d\\d|kursziel|punkte|zähler|bip|bruttoinlandsprodukt)(?!\\p{L})`,
      'iu',
    ),
  },
  {
    kind: 'results',
    where: 'title',
    ofCompany: true,
    stems: stems('verdien|gewinn|umsatz|erlös|ergebnis|zahlen|verlust|quartal|q1|q2|q3|q4|überschuss'),
    tells:
      /(?<!\p{L})verdien(?:t|te|en|ten)(?!\p{L})|(?:gewinn|umsatz|erlöse|ergebnis|überschuss)(?!\p{L})[^;]{0,40}(?:stieg|steig|wächst|wuchs|klett|springt|sinkt|sank|fällt|fiel|bricht|schrumpf|halbiert|verdoppelt|verdreifacht)|(?:steigert|erhöht|vervielfacht|verdoppelt|halbiert)[^;]{0,40}(?:gewinn|umsatz|erlöse|ergebnis|überschuss)(?!\p{L})|(?:rote|roten|schwarze|schwarzen) zahlen|(?:rutscht|kehrt|schafft|bleibt)[^;]{0,40}(?:verlustzone|gewinnzone)|nach zahlen(?!\p{L})|(?:starke|schwache|überraschend\p{L}*|gute|solide|durchwachsene) (?:\p{L}*zahlen|\p{L}*quartal)|(?<!\p{L})q[1-4](?!\p{L}|-)/iu,
    unless: new RegExp(
      `(?<!\\p{L})(?:${AHEAD}|erwartet|erwarten|kursgewinn|vor (?:den )?\\p{L}*zahlen|kann|könnte|anleger|aktionäre|prognose|ziel|ziele|ausblick)(?!\\p{L})`,
      'iu',
    ),
  },
  {
    kind: 'results',
    where: 'anywhere',
    ofCompany: true,
    stems: stems('quartal|jahr|monate|q1|q2|q3|q4'),
    tells: word(
      'auftaktquartal|schlussquartal|(?:ersten|zweiten|dritten|vierten|abgelaufenen|vergangenen) (?:\\p{L}*quartal|jahresviertel|halbjahr|geschäftsjahr)|(?:erste|zweite|dritte|vierte) (?:quartal|jahresviertel|halbjahr)|quartalszahlen|quartalsbericht|q[1-4]|ersten (?:drei|sechs|neun) monate[n]?|drei monaten bis ende \\p{L}+|ende \\p{L}+ abgeschlossenen jahr|drittes fiskalquartal|fiskalquartal|geschäftsquartal',
    ),
    also: new RegExp(`${METRIC.source}|kennzahlen|zahlen`, 'iu'),
    unless: new RegExp(
      `(?<!\\p{L})(?:${AHEAD}|bip|bruttoinlandsprodukt|wirtschaftsleistung)(?!\\p{L})|${ANNOUNCED}`,
      'iu',
    ),
  },
  {
    kind: 'guidance_raised',
    where: 'anywhere',
    ownWords: true,
    stems: AIM_STEMS,
    tells: near(COMPOUND_AIM, RAISES),
    unless: /kursziel|senkt|gesenkt|nach unten|bestätigt|hohe[nrs]? \p{L}*ziel/iu,
  },
  {
    kind: 'guidance_raised',
    where: 'anywhere',
    ownWords: true,
    stems: AIM_STEMS,
    tells: near(RAISES, COMPOUND_AIM),
    unless: /kursziel|erhöhte[nrs]? \p{L}*(?:- und \p{L}+)?prognose|angehobene|nach unten/iu,
  },
  {
    kind: 'guidance_raised',
    where: 'lead',
    ownWords: true,
    stems: stems('ziel|optimistisch|traut|zuversicht|prognose'),
    tells:
      /höhere (?:\p{L}+ )?ziele|ziele? (?:höher|herauf)|optimistischer für|traut sich mehr zu|wird (?:[^;]{0,30} )?(?:zuversichtlicher|optimistischer)|prognoseerhöhung|prognoseanhebung/iu,
  },
  {
    kind: 'guidance_cut',
    where: 'anywhere',
    ownWords: true,
    stems: AIM_STEMS,
    tells: near(COMPOUND_AIM, CUTS),
    unless: new RegExp(`${UP_INSTEAD.source}|(?<!\\p{L})hatte(?!\\p{L})`, 'iu'),
  },
  {
    kind: 'guidance_cut',
    where: 'anywhere',
    ownWords: true,
    stems: AIM_STEMS,
    tells: near(CUTS, COMPOUND_AIM),
    unless: new RegExp(`${UP_INSTEAD.source}|gekappten|gesenkten|(?<!\\p{L})hatte(?!\\p{L})`, 'iu'),
  },
  {
    kind: 'guidance_cut',
    where: 'lead',
    ownWords: true,
    stems: stems('warn|prognosesenkung|pessimistisch|vorsichtig'),
    tells: word(
      'gewinnwarnung|umsatzwarnung|prognosesenkung|warnt vor (?:gewinnrückgang|umsatzrückgang)|wird (?:pessimistischer|vorsichtiger)|pessimistischer für',
    ),
  },
  {
    kind: 'guidance_cut',
    where: 'anywhere',
    ownWords: true,
    stems: stems('nur noch'),
    tells:
      /nur noch[^;]{0,80}?(?:(?:statt|anstelle)(?!\p{L})|(?:bisher|bislang|zuvor|ursprünglich)(?:[ :]|\p{L})[^;]{0,40}\d)/iu,
    also: METRIC,
    unless: /kursziel|dividende|analyst|(?<!\p{L})(?:kostet|kosteten|hatte|hatten)(?!\p{L})/iu,
  },
  {
    // That nothing changes is news only where title or lead say it.
    kind: 'guidance_confirmed',
    where: 'lead',
    ownWords: true,
    stems: AIM_STEMS,
    tells: near(COMPOUND_AIM, KEEPS, 50),
    unless: /kursziel|einstufung/iu,
  },
  {
    kind: 'guidance_confirmed',
    where: 'lead',
    ownWords: true,
    stems: AIM_STEMS,
    tells: near(KEEPS, COMPOUND_AIM, 50),
    unless: /kursziel|einstufung/iu,
  },
  {
    // In the body only the plainest words: whose aim stands, and that they hold on to it.
    kind: 'guidance_confirmed',
    where: 'anywhere',
    ownWords: true,
    stems: AIM_STEMS,
    tells: new RegExp(
      `(?<!\\p{L})an (?:de[rnm]|seine[rnm]|ihre[rnm]) (?:\\p{L}+ )?${COMPOUND_AIM}(?!\\p{L})[^;]{0,80}(?<!\\p{L})(?:hält|halten|hielt|hielten|festgehalten)(?!\\p{L})|(?<!\\p{L})(?:bestätigt|bestätigte|bestätigten|bekräftigt|bekräftigte|bekräftigten)(?!\\p{L}) (?:\\p{L}+ ){0,4}${COMPOUND_AIM}(?!\\p{L})`,
      'iu',
    ),
    unless: /kursziel|einstufung|analyst|votum/iu,
  },
  {
    // "peilt unverändert 5 Milliarden Euro an": an aim that needs no noun.
    kind: 'guidance_confirmed',
    where: 'anywhere',
    ownWords: true,
    stems: stems('unverändert|nach wie vor'),
    tells:
      /(?<!\p{L})(?:peilt|peilen|erwartet|erwarten|rechnet|rechnen|prognostiziert|strebt|streben)(?!\p{L})[^;]{0,60}(?<!\p{L})(?:unverändert|nach wie vor)(?!\p{L})[^;]{0,60}\d/iu,
    also: new RegExp(`${METRIC.source}|marge`, 'iu'),
    unless: /kursziel|analyst|konsens|ökonom|institut|verband|(?<!\p{L})dividende(?!\p{L})/iu,
  },
];
