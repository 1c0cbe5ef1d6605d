import type { EventLexicon, EventRule } from '../../core/statements/read-events.ts';

const PERIOD =
  /quartal|jahresviertel|halbjahr|geschäftsjahr|jahreszahlen|(?:ersten|vergangenen|abgelaufenen) (?:drei|sechs|neun) monate|(?:januar|april|juli|oktober) bis (?:ende )?(?:märz|juni|september|dezember)|im vorjahr|im gesamtjahr|(?:voriges|vergangenes|im vergangenen|im abgelaufenen) jahr|20\d\d/iu;
const METRIC =
  /umsatz|umsätze|erlös|gewinn|überschuss|ergebnis|ebit|verdien|verlust|prämien|ertrag|erträge|rote zahlen|roten zahlen|unter dem strich/iu;
const MONEY = /(?:mio|mrd|millionen|milliarden|euro|dollar|franken|yen|yuan|pfund|prozent|%)/iu;
const AIM =
  '(?:prognose|prognosen|ausblick|jahresziel|jahresziele|gewinnziel|gewinnziele|margenziel|umsatzziel|ergebnisziel|mittelfristziel|mittelfristziele|ziele|zielspanne|zielvorgaben|gewinnerwartung|gewinnerwartungen|umsatzprognose|gewinnprognose|ergebnisprognose|jahresprognose|umsatzerwartung)';
const near = (one: string, other: string, reach = 70): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${one})(?!\\p{L})[^;]{0,${reach}}?(?<!\\p{L})(?:${other})(?!\\p{L})`, 'iu');
const word = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu');

const COMPOUND_AIM = `(?:\\p{L}*[-\\u2011]?(?:und \\p{L}+)?)${AIM}`;
const RAISES =
  'hebt|hob|hoben|heben|erhöht|erhöhte|erhöhten|erhöhen|heraufgesetzt|angehoben|anheben|hochgeschraubt|nach oben|schraubt|schraubte|höher|hinauf|herauf|optimistischer';
const CUTS =
  'senkt|senkte|senkten|senken|gesenkt|kappt|kappte|gekappt|kassiert|kassierte|kürzt|kürzte|gekürzt|streicht|zurückgenommen|zurückgeschraubt|nach unten|zurück|herab|herabgesetzt|reduziert|reduzierte|schraubt|eingedampft|verfehlt|verfehlen';
const KEEPS =
  'bestätigt|bestätigte|bestätigen|bekräftigt|bekräftigte|bekräftigen|hält an|halten an|hielt an|beibehalten|unverändert|festgehalten|hält fest|hält [^;.]{0,40} fest|halten [^;.]{0,40} fest';

const rules: EventRule[] = [
  {
    kind: 'results',
    where: 'lead',
    tells: /^[-•*–]\s*[^:]{0,40}(?:umsatz|erlös|ebit|gewinn|ergebnis|überschuss|erträge|ertrag|prämien)/iu,
    also: /\d[^;]{0,8}(?:mio|mrd|millionen|milliarden|prozent|%|euro|franken|dollar)/iu,
    unless: /(?<!\p{L})(?:soll|dürfte|will|erwartet für|prognose|ausblick|jahresziel|nun)(?!\p{L})/iu,
  },
  {
    kind: 'results',
    where: 'lead',
    tells: word(
      'quartalszahlen|jahreszahlen|halbjahreszahlen|geschäftszahlen|quartalsbericht|zwischenbericht|jahresbilanz|quartalsbilanz|jahresergebnis|quartalsergebnis|halbjahresergebnis|ganzjahresfinanzergebnisse|quartalsgewinn|jahresgewinn|quartalsverlust|jahresverlust|rekordjahr|rekordgewinn|rekordquartal|vorläufige zahlen|vorläufigen zahlen|vorläufiger zahlen|eckdaten|konzernbericht|geschäftsbericht',
    ),
    unless: /(?:vor|auf|am) [^;]{0,30}(?:anstehend|erwartet|bevorstehend)/iu,
  },
  {
    kind: 'results',
    where: 'lead',
    tells: near(
      'steigert|steigerte|verdient|verdiente|verdienten|gewinn|umsatz|ergebnis|überschuss|ebit|ebitda|erlöse|konzernumsatz|konzernergebnis|verlust|jahresüberschuss|nettoergebnis|nettogewinn|betriebsgewinn|vorsteuergewinn|gewinneinbruch|betriebsergebnis|reingewinn',
      'steigert|steigerte|steigern|gesteigert|stieg|stiegen|steigt|wuchs|wächst|legte|legt|kletterte|klettern|kletterten|sprang|zog|fiel|sank|sinkt|schrumpfte|brach|bricht|einbruch|halbiert|verdoppelt|gewachsen|gesunken|gestiegen|gefallen|mehr|weniger|plus|minus|umsatzplus|erzielt|erzielte|erwirtschaftet|erwirtschaftete|gewinn|umsatz|hinnehmen|hängen|nahm|verbesserte|verringerte|vergrösserte|vergrößerte|rückgang|zuwachs|erreichte|auf|von|von rund',
      80,
    ),
    also: PERIOD,
    unless:
      /(?<!\p{L})(?:soll|sollen|dürfte|dürften|will|wollen|peilt|erwartet|werde|bis 20\d\d|kursziel|rechnet|plant|zielt)(?!\p{L})/iu,
  },
  {
    kind: 'results',
    where: 'anywhere',
    tells: word(
      'auftaktquartal|schlussquartal|(?:ersten|zweiten|dritten|vierten|abgelaufenen|vergangenen) (?:\\p{L}*quartal|jahresviertel|halbjahr|geschäftsjahr)|(?:erste|zweite|dritte|vierte) (?:quartal|jahresviertel|halbjahr)|quartalszahlen|quartalsbericht|q[1-4]|ersten (?:drei|sechs|neun) monate[n]?|drei monaten bis ende \\p{L}+|ende \\p{L}+ abgeschlossenen jahr|drittes fiskalquartal|fiskalquartal|geschäftsquartal',
    ),
    also: new RegExp(`${METRIC.source}|kennzahlen|zahlen`, 'iu'),
    unless:
      /(?<!\p{L})(?:soll|sollen|dürfte|dürften|will|wollen|werde|rechnet|plant|bip|bruttoinlandsprodukt|wirtschaftsleistung)(?!\p{L})/iu,
  },
  {
    kind: 'guidance_raised',
    where: 'anywhere',
    ownWords: true,
    tells: near(COMPOUND_AIM, RAISES),
    unless: /kursziel|senkt|gesenkt|nach unten|bestätigt/iu,
  },
  {
    kind: 'guidance_raised',
    where: 'anywhere',
    ownWords: true,
    tells: near(RAISES, COMPOUND_AIM),
    unless: /kursziel|erhöhte[nrs]? \p{L}*(?:- und \p{L}+)?prognose|nach unten/iu,
  },
  {
    kind: 'guidance_raised',
    where: 'lead',
    ownWords: true,
    tells:
      /höhere (?:\p{L}+ )?ziele|ziele? (?:höher|herauf)|optimistischer für|traut sich mehr zu|wird zuversichtlicher|prognoseerhöhung|prognoseanhebung/iu,
  },
  {
    kind: 'guidance_cut',
    where: 'anywhere',
    ownWords: true,
    tells: near(COMPOUND_AIM, CUTS),
    unless: /kursziel|nach oben|angehoben|hatte|(?<!\p{L})(?:hoch|herauf|hinauf)(?!\p{L})/iu,
  },
  {
    kind: 'guidance_cut',
    where: 'anywhere',
    ownWords: true,
    tells: near(CUTS, COMPOUND_AIM),
    unless:
      /kursziel|nach oben|angehoben|gekappten|gesenkten|hatte|(?<!\p{L})(?:hoch|herauf|hinauf)(?!\p{L})/iu,
  },
  {
    kind: 'guidance_cut',
    where: 'lead',
    ownWords: true,
    tells: word('gewinnwarnung|umsatzwarnung|prognosesenkung|warnt vor gewinnrückgang'),
  },
  {
    kind: 'guidance_confirmed',
    where: 'anywhere',
    ownWords: true,
    tells: near(COMPOUND_AIM, KEEPS, 50),
    unless: /kursziel|einstufung/iu,
  },
  {
    kind: 'guidance_confirmed',
    where: 'anywhere',
    ownWords: true,
    tells: near(KEEPS, COMPOUND_AIM, 50),
    unless: /kursziel|einstufung/iu,
  },
  {
    kind: 'takeover',
    where: 'lead',
    tells: word(
      'übernimmt|übernahm|übernehmen|übernommen|\\p{L}*übernahme|übernahmeangebot|übernahmeofferte|kaufofferte|kaufangebot|schluckt|aufkauf|zukauf|zukäufe|akquiriert|akquisition|erwirbt|kauft (?:den|die|das) \\p{L}+',
    ),
    unless:
      /(?:vertrieb|leitung|führung|vorsitz|amt|posten|aufgabe|geschäfte|verantwortung|kosten|rolle|spitze|ruder|staffelstab|chefsessel|eigene aktien)[^;]{0,30}übern|übern\p{L}+ [^;]{0,40}(?:leitung|führung|vorsitz|amt|posten|aufgabe|verantwortung|kosten|rolle|spitze|chefsessel)|übernahmephantasie|eigene aktien|aufwendungen für übernahmen/iu,
  },
  {
    kind: 'takeover',
    where: 'anywhere',
    tells:
      /(?<!\p{L})(?:übernimmt|übernehmen|kauft|erwirbt|schluckt)(?!\p{L})[^;]{0,90}(?:prozent (?:am|an)|anteile|mehrheit|konkurrent|rivale|wettbewerber|hersteller|tochter|anbieter|spezialist|firma)/iu,
    also: MONEY,
    unless: /vertrieb|leitung|führung|vorsitz|aufgabe|eigene (?:aktien|anteile)|rolle/iu,
  },
  {
    kind: 'takeover',
    where: 'anywhere',
    tells:
      /(?<!\p{L})wird von [^;]{2,50} übernommen|(?<!\p{L})übernahme (?:soll|ist|wurde|von [^;]{2,40} (?:abgeschlossen|vereinbart))|bietet[^;]{0,60}je (?:aktie|anteilsschein)/iu,
  },
  {
    kind: 'merger',
    where: 'lead',
    tells: word(
      'fusion|fusioniert|fusionieren|zusammenschluss|verschmelzung|schließen sich zusammen|\\p{L}*[-\\u2011]?fusion',
    ),
    unless: /fusionskontrolle|kernfusion/iu,
  },
  {
    kind: 'stake_change',
    where: 'lead',
    tells:
      /(?:stockt|aufgestockt|erhöht|baut)[^;]{0,50}(?:anteil|beteiligung)(?!\p{L}*s(?:chein))|(?:anteil|beteiligung|stimmrechtsanteil|paket)[^;]{0,150}(?:aufgestockt|aufstocken|aufgebaut|ausgebaut|reduziert|verkauft|überschritten|unterschritten|erhöht|erhöhen)(?!\p{L})|steigt (?:bei|als)[^;]{0,50} ein|(?:prozent|anteile|anteil) (?:an|am|der)[^;]{0,50}(?:verkauft|abgegeben|losgeschlagen|ausbauen|aufstocken)|stimmrechte[^;]{0,40}(?:schwelle|überschritten)|teilangebot/iu,
    unless: /marktanteil|umsatzanteil/iu,
  },
  {
    kind: 'rating_change',
    where: 'anywhere',
    tells: word(
      'hochgestuft|heraufgestuft|herabgestuft|abgestuft|hochstufung|herabstufung|abstufung|stuft[^;]{0,60} (?:hoch|herunter|herab|ab|herauf)|stufte[^;]{0,90} (?:hoch|herunter|herab|ab|herauf)',
    ),
  },
  {
    kind: 'dividend',
    where: 'anywhere',
    tells: /(?<!\p{L})(?:\p{L}*dividende|ausschüttung)(?!\p{L})/iu,
    also: /(?<!\p{L})(?:vorgeschlagen|vorschlagen|schlagen|schlägt|beschliessen|beschließen|steigt|soll|sollen|zahlt|zahlen|gezahlt|ausgeschüttet|erhöht|erhöhen|kürzt|kürzen|gekürzt|streicht|gestrichen|sinkt|angehoben|anheben|hebt|erhalten|bekommen|winkt|fällt aus)(?!\p{L})/iu,
    unless: /dividendenrendite|dividendentitel|dividendenabschlag/iu,
  },
  {
    kind: 'buyback',
    where: 'anywhere',
    tells:
      /aktienrückk[aä]uf\p{L}*|rückkauf(?:programm\p{L}*)?(?: eigener| von aktien)|rückkaufprogramm|eigene (?:aktien|anteile)[^;]{0,60}(?:zurückkaufen|zurückkauft|zurückgekauft|kaufen|erwerben)|kauft[^;]{0,50}eigene (?:aktien|anteile)|rückkauf eigener/iu,
  },
  {
    kind: 'funding',
    where: 'lead',
    tells:
      /kapitalerhöhung|finanzierungsrunde|(?:wandel|unternehmens|mittelstands|umtausch)?anleihe[^;]{0,60}(?:begeben|platziert(?!e)|begibt|emittiert(?!e)|aufgelegt)|(?:begibt|platziert|emittiert)[^;]{0,40}anleihe|sammelt[^;]{0,60} ein(?!\p{L})|frisches (?:kapital|geld)|wagniskapital|risikokapital|eigenkapital bei investoren eingeworben|wandelanleihe/iu,
  },
  {
    kind: 'funding',
    where: 'anywhere',
    tells:
      /(?:beschließt|beschloss|kündigt|startet|führt|hat)[^;]{0,50}kapitalerhöhung|finanzierungsrunde[^;]{0,40}(?:eingesammelt|abgeschlossen)/iu,
  },
  {
    kind: 'ipo',
    where: 'lead',
    tells:
      /börsengang|börsendebüt|erstnotiz|erstnotierung|(?<!\p{L})ipo(?!\p{L})|(?:geht|gehen|ging|drängt|strebt|will) an die börse/iu,
    unless: /(?:seit|nach) (?:dem|ihrem|seinem) börsengang/iu,
  },
  {
    kind: 'order',
    where: 'lead',
    tells:
      /großauftrag|milliardenauftrag|(?:erhält|ergattert|gewinnt|sichert|bekommt|erhalten|gewonnen|meldet|zieht)[^;]{0,60}(?:auftrag|aufträge|zuschlag|bestellung)(?!\p{L})|(?:auftrag|aufträge|zuschlag)(?!\p{L})[^;]{0,60}(?:erhalten|gewonnen|an land|ergattert|über|von|aus)|bestellt(?!\p{L})[^;]{0,50}\d/iu,
    unless: /auftragseingang|im auftrag|auftragseingänge/iu,
  },
  {
    kind: 'order',
    where: 'anywhere',
    tells:
      /großauftrag|milliardenauftrag|(?:erhielt|erhält|ergatterte|ergattert|gewann|sicherte)[^;]{0,50}auftrag(?!\p{L})/iu,
    unless: /auftragseingang|im auftrag/iu,
  },
  {
    kind: 'investment',
    where: 'lead',
    tells:
      /(?<!\p{L})(?:investiert|investierte|investieren|pumpt|(?:milliarden|millionen)\p{L}*investition\p{L}*|investition(?:en)? (?:von|in|über))(?!\p{L})|(?:steckt|stecken)[^;]{0,60} in /iu,
    also: MONEY,
    unless: /investoren investieren|anleger/iu,
  },
  {
    kind: 'deliveries',
    where: 'lead',
    tells:
      /auslieferung\p{L}*|ausgeliefert|(?:liefert|lieferte)[^;]{0,60}(?:fahrzeuge|autos|flugzeuge|wagen|jets|maschinen) aus|(?:fahrzeuge|autos|flugzeuge|wagen|jets)[^;]{0,60}(?:übergeben|abgesetzt|verkauft|ausgeliefert)|absatz(?:zahlen)?(?!\p{L})|verkaufszahlen|verkehrszahlen|neuzulassungen|passagierzahlen|(?:mehr|weniger) passagiere/iu,
    unless: /absatzmarkt|absatzmärkte|absatzmärkten|rückkauf|rückruf|zurück/iu,
  },
  {
    kind: 'job_cuts',
    where: 'anywhere',
    tells:
      /stellenabbau|stellenstreichung\p{L}*|arbeitsplatzabbau|massenentlassung\p{L}*|jobabbau|(?:streicht|streichen|gestrichen|baut|abbauen|abgebaut|kürzt|wegfallen|fallen)[^;]{0,60}(?:stellen|jobs|arbeitsplätze)(?!\p{L})|(?:stellen|jobs|arbeitsplätze|mitarbeiter|mitarbeitern|beschäftigte)(?!\p{L})[^;]{0,70}(?:streichen|gestrichen|abgebaut|abbauen|entlassen|wegfallen|entfallen|kündigung|trennen|gehen müssen)|entlässt|kündigung von [^;]{0,20}mitarbeitern/iu,
    unless: /noch kosten für einen stellenabbau/iu,
  },
  {
    kind: 'management_change',
    where: 'lead',
    tells:
      /(?:rücktritt|tritt zurück|abgelöst|abberufen|abberufung|chefwechsel|führungswechsel|vorstandswechsel|nachfolger\p{L}* (?:von|des|der)|wird neuer? |neuer? (?:\p{L}*chef|vorstands\p{L}*|ceo|cfo|finanzvorstand|finanzchef)|(?:ernennt|beruft|holt)[^;]{0,60}(?:vorstand|chef|ceo|cfo)|verlässt (?:das|den|die) (?:unternehmen|konzern|vorstand|bank))/iu,
  },
  {
    kind: 'management_change',
    where: 'anywhere',
    tells:
      /(?:tritt|trat)[^;]{0,40} zurück(?!\p{L})|(?:vorstand|aufsichtsrat|chef)\p{L}*[^;]{0,50}(?:abberufen|zum nachfolger|zur nachfolgerin)/iu,
    also: /vorstand|chef|ceo|cfo|aufsichtsrat|präsident/iu,
  },
  {
    kind: 'insolvency',
    where: 'lead',
    tells:
      /insolven[zt]\p{L}*|zahlungsunfähig\p{L}*|\p{L}*[-\u2011]?pleite(?!\p{L})|sanierungsverfahren|gläubigerschutz|chapter 11|liquidiert|konkurs\p{L}*|eigenverwaltung/iu,
  },
  {
    kind: 'debt_restructuring',
    where: 'lead',
    tells:
      /umschuldung|schuldenschnitt|schuldenrestrukturierung|restrukturierung der (?:schulden|finanz\p{L}+)|refinanzierung|stillhalteabkommen|gläubiger[^;]{0,40}(?:verzichten|einig\p{L}*|stimm\p{L}+)|starug/iu,
  },
  {
    kind: 'legal',
    where: 'lead',
    tells:
      /(?<!\p{L})(?:\p{L}*klage|klagt|verklagt|verklagen|sammelklage|gericht|gerichts|gerichtsurteil|landgericht|bundesgerichtshof|bgh|eugh|\p{L}*strafe|bußgeld|busse|schadenersatz|schadensersatz|ermittlungen|ermittelt|razzia|staatsanwaltschaft|kartellamt|kartellverfahren|kartellstrafe|prozess)(?!\p{L})/iu,
    unless: /(?:produktions|herstellungs|verkaufs|bieter)prozess|im prozess|strafzins|strafzölle/iu,
  },
  {
    kind: 'study',
    where: 'lead',
    tells:
      /^(?:umfrage|studie):|(?:laut|nach|einer|eine|neue|der) (?:\p{L}+ )?(?:studie|umfrage|untersuchung|erhebung)(?!\p{L})|(?:studie|umfrage|untersuchung|erhebung) (?:der|des|von|zeigt|ergab|unter|zufolge)/iu,
    unless: /analyst|kursziel|phase[- ][123i]|klinisch/iu,
  },
  {
    kind: 'product',
    where: 'lead',
    tells:
      /(?:stellt|stellte)[^;]{0,60}(?:neue[snr]?|modell|smartphone|generation)[^;]{0,40} vor(?!\p{L})|auf den markt|markteinführung|marktzulassung|zulassung (?:für|von|erhalten|durch)|produktstart|marktstart|lanciert|verkaufsstart|phase[- ](?:3|iii)[- ]/iu,
  },
  {
    kind: 'rate_decision',
    where: 'lead',
    tells:
      /zinsentscheid\p{L}*|leitzins(?:en|es|sätze)?(?!\p{L})[^;]{0,80}(?:senkt|senkte|gesenkt|erhöht|erhöhte|angehoben|hebt|hob|belässt|beließ|unverändert|stabil|konstant)|(?:senkt|senkte|erhöht|erhöhte|hebt|hob|belässt|beließ|lässt)[^;]{0,60}leitzins\p{L}*|(?:ezb|fed|notenbank|zentralbank)[^;]{0,60}(?:senkt|erhöht|hebt|belässt|lässt)[^;]{0,40}zins/iu,
    unless: /zinsentscheid[^;]{0,30}(?:am|nächste|kommende)/iu,
  },
  {
    kind: 'inflation_data',
    where: 'lead',
    tells:
      /inflation(?:srate)?(?!\p{L})|teuerung(?:srate)?(?!\p{L})|verbraucherpreise?(?!\p{L})|erzeugerpreise?(?!\p{L})|preisauftrieb/iu,
    also: /\d[^;]{0,6}(?:prozent|%)|inflationsdaten|steig|sink|fiel|fällt/iu,
    unless: /inflationsängste|anleger/iu,
  },
  {
    kind: 'market_report',
    where: 'lead',
    noCompany: true,
    tells:
      /(?<!\p{L})(?:e-?dax|dax|mdax|sdax|tecdax|dow jones|dow|s&p 500|nasdaq|eurostoxx|euro stoxx|stoxx|atx|smi|nikkei|hang seng|ftse|leitindex|wall street|aktienmarkt|aktienmärkte|börsen?|new yorker börse|us-börsen|deutsche aktien|europas börsen|ppvx|anleger)(?!\p{L})/iu,
    also: /schloss|schließ|geschlossen|gewann|gewinn|verlor|verlust|stieg|steig|fiel|fäll|gab|geben|leg|notier|stabil|dreh|punkt|zähler|handel|plus|minus|rettet|setzen|klett|rutsch|start|schwäch|stark|prozent/iu,
  },
  {
    kind: 'fund_flows',
    where: 'lead',
    tells:
      /mittelzuflüsse?n?|mittelabflüsse?n?|nettozuflüsse?n?|nettoabflüsse?n?|nettomittel\p{L}*|(?:zuflüsse|abflüsse) (?:in|aus|bei|von)|fondsabsatz/iu,
  },
];

export const events: EventLexicon = {
  rules,
  guess:
    /(?<!\p{L})(?:spekulation\p{L}*|spekulier\p{L}*|gerüchte?n?|erwartet \(|werden [^;]{0,40} erwartet|analysten (?:zufolge|erwarten|rechnen)|dementiert\p{L}*)(?!\p{L})/iu,
  background:
    /(?<!\p{L})(?:seinerzeit|damals|einst|früher|vor (?:\p{L}+ )?jahren|bereits im (?:vergangenen|vorigen|letzten)|im vergangenen jahr hatte|im vorjahr hatte)(?!\p{L})|(?<!\p{L})(?:hatte|hatten|habe|war|waren)(?!\p{L})[^;]*\p{L}+(?:t|en)(?=[,.]|$)/iu,
};
