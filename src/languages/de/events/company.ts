import type { EventRule } from '../../../core/statements/event-rules.ts';
import { MONEY, stems, word } from './patterns.ts';

const OWN = /eigene[nr]? (?:aktien|anteile|papiere|titel)/iu;

/** What a company does: deals, capital, business. */
export const company: EventRule[] = [
  {
    kind: 'takeover',
    where: 'lead',
    stems: stems('überna|überneh|übernimm|übernomm|offerte|kaufangebot|schluck|kauf|akqui|erwirbt|erwerb'),
    tells: word(
      'übernimmt|übernahm|übernehmen|übernommen|\\p{L}*übernahme|übernahmeangebot|übernahmeofferte|übernahmeschlacht|kaufofferte|kaufangebot|schluckt|aufkauf|zukauf|zukäufe|akquiriert|akquisition|erwirbt|kauft (?:den|die|das) \\p{L}+|greift nach',
    ),
    unless:
      /(?:vertrieb|leitung|führung|vorsitz|amt|posten|aufgabe|geschäfte|verantwortung|kosten|rolle|spitze|ruder|staffelstab|chefsessel|eigene aktien)[^;]{0,30}übern|übern\p{L}+ [^;]{0,40}(?:leitung|führung|vorsitz|amt|posten|aufgabe|verantwortung|kosten|rolle|spitze|chefsessel)|interim\p{L}*|kommissarisch\p{L}*|übernahmephantasie|übernahmefantasie|aufwendungen für übernahmen|eigene aktien|(?<!\p{L})müssten?(?!\p{L})/iu,
  },
  {
    kind: 'takeover',
    where: 'anywhere',
    stems: stems('übernimmt|übernehmen|kauft|erwirbt|schluckt'),
    tells:
      /(?<!\p{L})(?:übernimmt|übernehmen|kauft|erwirbt|schluckt)(?!\p{L})[^;]{0,90}(?:prozent (?:am|an)|anteile|mehrheit|konkurrent|rivale|wettbewerber|hersteller|tochter|anbieter|spezialist|firma)/iu,
    also: MONEY,
    unless: new RegExp(`vertrieb|leitung|führung|vorsitz|aufgabe|rolle|${OWN.source}`, 'iu'),
  },
  {
    kind: 'takeover',
    where: 'title',
    stems: stems('kauft|kaufen|holt sich'),
    tells:
      /(?<!\p{L})(?:kauft|kaufen|holt sich)(?!\p{L})[^;]{0,60}(?:spezialist|hersteller|anbieter|konkurrent|rivale|tochter|firma|start-up|kette|unternehmen|mehrheit|dienstleister)|(?<!\p{L})verkauft(?!\p{L})[^;]{0,60}(?:\p{L}*geschäft|\p{L}*sparte|tochter|\p{L}*bereich|werk)(?!\p{L})[^;]{0,30} an(?!\p{L})/iu,
    unless: /anleger|kunden|investoren|insider|fonds|warum|jetzt kaufen/iu,
  },
  {
    kind: 'takeover',
    where: 'anywhere',
    stems: stems('übernommen|übernahme|bietet|kauf|mehrheit|geboten'),
    tells:
      /(?<!\p{L})wird von [^;]{2,50} übernommen|(?<!\p{L})übernahme (?:soll|ist|wurde|von [^;]{2,40} (?:abgeschlossen|vereinbart))|(?:bietet|bieten|geboten)(?!\p{L})[^;]{0,60}je (?:aktie|anteilss?chein|papier|titel)|(?:sichert|sichern|holt) sich[^;]{0,40}(?<!\p{L})mehrheit (?:an|am|der|des)(?!\p{L})|(?:kauf|übernahme|erwerb) (?:des|der|von) [^;]{2,130}(?:unter dach und fach|abgeschlossen|besiegelt|vollzogen|in trockenen tüchern)(?!\p{L})/iu,
  },
  {
    kind: 'merger',
    where: 'lead',
    stems: stems('fusion|zusammenschluss|verschmelzung|zusammen'),
    tells: word(
      'fusion|fusioniert|fusionieren|zusammenschluss|verschmelzung|schließen sich zusammen|zusammengehen|(?:gehen|rücken) zusammen|leg(?:en|ten) (?:ihre|die) \\p{L}+ zusammen|\\p{L}*[-\\u2011]?fusion',
    ),
    unless:
      /fusionskontrolle|kernfusion|(?:lehnt|lehnen|gegen)[^;]{0,40}(?:fusion|zusammenschluss|verschmelzung)/iu,
  },
  {
    kind: 'stake_change',
    where: 'lead',
    stems: stems('anteil|beteiligung|paket|stimmrecht|teilangebot|aktienpaket| ein'),
    tells:
      /(?:stockt|aufgestockt|erhöht|baut)[^;]{0,50}(?:anteil|beteiligung)(?!\p{L}*s(?:chein))|(?:anteil|beteiligung|stimmrechtsanteil|paket)(?!\p{L}*schein)[^;]{0,150}(?:aufgestockt|aufstocken|aufgebaut|ausgebaut|reduziert|verkauft|überschritten|unterschritten|erhöht|erhöhen)(?!\p{L})|steigt (?:bei|als)[^;]{0,50} ein|(?:prozent|anteile|anteil) (?:an|am|der)[^;]{0,50}(?:verkauft|abgegeben|losgeschlagen|ausbauen|aufstocken)|stimmrechte[^;]{0,40}(?:schwelle|überschritten)|teilangebot|trennt sich von[^;]{0,40}(?:beteiligung|anteil)(?!\p{L}*schein)/iu,
    unless: /marktanteil|umsatzanteil/iu,
  },
  {
    kind: 'dividend',
    where: 'anywhere',
    stems: stems('dividende|ausschüttung|ausschütten|ausgeschüttet'),
    tells: /(?<!\p{L})(?:\p{L}*dividende|\p{L}*ausschüttung|ausgeschüttet)(?!\p{L})/iu,
    also: /(?<!\p{L})(?:vorgeschlagen|vorschlagen|schlagen|schlägt|vorschlag|beschliessen|beschließen|beschlossen|steigt|steigen|soll|sollen|zahlt|zahlen|gezahlt|ausgeschüttet|ausschütten|schüttet|erhöht|erhöhte|erhöhen|kürzt|kürzte|kürzen|gekürzt|streicht|strich|streichen|gestrichen|sinkt|halbiert|verdoppelt|angehoben|anheben|anhebe|anhebt|anhob|hebt|hob|erhalten|bekommen|winkt|winken|fällt aus|fallen aus|erstmals|unverändert|stabil|fließt|zusätzlich|obendrein|nach zuletzt|nach|statt)(?!\p{L})/iu,
    unless:
      /dividendenrendite|dividendentitel|dividendenabschlag|ließ[^;]{0,30}offen|lässt[^;]{0,30}offen|(?<!\p{L})(?:ob|könnte|könnten|dürfte|dürften)(?!\p{L})|abzüglich|nach (?:der )?dividende|bereinigt/iu,
  },
  {
    kind: 'buyback',
    where: 'anywhere',
    stems: stems('rückkauf|rückkäuf|eigene|buyback|vom markt'),
    tells:
      /aktienrückk[aä]uf\p{L}*|rückkauf(?:programm\p{L}*)?(?: eigener| von aktien)|rückkaufprogramm|eigene[nr]? (?:aktien|anteile|papiere|titel)[^;]{0,60}(?:zurückkaufen|zurückkauft|zurückgekauft|kaufen|erwerben)|kauft[^;]{0,50}eigene (?:aktien|anteile|papiere)|rückkauf eigener|(?:aktien|papiere|anteile|titel)(?!\p{L})[^;]{0,50} vom markt (?:genommen|nehmen)|(?<!\p{L})(?:holt|nimmt)(?!\p{L})[^;]{0,30}(?:aktien|papiere|anteile|titel)(?!\p{L})[^;]{0,50} vom markt|(?<!\p{L})(?:share )?buybacks?(?!\p{L})/iu,
    unless: /laufende[nrs]? (?:\p{L}+)?rückk[aä]uf/iu,
  },
  {
    kind: 'funding',
    where: 'lead',
    stems: stems('kapital|finanzierung|anleihe|sammel|geld|funding|serie'),
    tells:
      /kapitalerhöhung|finanzierungsrunde|(?<!\p{L})serie[ns]?[- \u2011][a-h][- \u2011](?:finanzierungs)?runde|(?:wandel|unternehmens|mittelstands|umtausch)?anleihe[^;]{0,60}(?:begeben|platziert(?!e)|begibt|emittiert(?!e)|aufgelegt)|(?:begibt|platziert|emittiert)[^;]{0,40}anleihe|sammelt[^;]{0,60} ein(?!\p{L})|frisches (?:kapital|geld)|wagniskapital|risikokapital|eigenkapital bei investoren eingeworben|wandelanleihe/iu,
    unless: /zuflüss|anlegergeld|fonds(?!\p{L})/iu,
  },
  {
    kind: 'funding',
    where: 'anywhere',
    stems: stems('kapitalerhöhung|finanzierung|kredit|darlehen|anleihe'),
    tells:
      /(?:beschließt|beschloss|kündigt|startet|führt|hat)[^;]{0,50}kapitalerhöhung|kapitalerhöhung,?(?: \p{L}+){0,2} (?:über|um|von|im volumen von|in höhe von)? ?\d|(?<!\p{L})(?:platzierte|platzierten|begab|begaben|emittierte)(?! \p{L}*anleihe|\p{L})[^;]{0,70}anleihen?(?!\p{L})|finanzierungsrunde[^;]{0,40}(?:eingesammelt|abgeschlossen)|(?:brücken|anschluss|projekt|gesamt|akquisitions)finanzierung (?:über|von|in höhe)|(?:konsortial|brücken|überbrückungs)kredit (?:über|von|in höhe)|kreditlinie (?:über|von|in höhe)[^;]{0,60}(?:vereinbart|erhalten|gesichert|abgeschlossen)/iu,
    also: MONEY,
  },
  {
    kind: 'ipo',
    where: 'lead',
    stems: stems('börsengang|börsendebüt|erstno|ipo|an die börse|parkett|börsenneuling'),
    tells:
      /börsengang|börsendebüt|börsenneuling|erstnotiz|erstnotierung|(?<!\p{L})ipo(?!\p{L})|(?:geht|gehen|ging|drängt|strebt|will) an die börse|aufs (?:börsen)?parkett/iu,
    unless: /(?:seit|nach) (?:dem|ihrem|seinem) börsengang/iu,
  },
  {
    kind: 'order',
    where: 'lead',
    stems: stems('auftrag|aufträge|zuschlag|bestell|ordert|liefer|rahmenvertrag'),
    tells:
      /großauftrag|milliardenauftrag|(?:erhält|ergattert|gewinnt|sichert|bekommt|erhalten|gewonnen|meldet|zieht)[^;]{0,60}(?:auftrag|aufträge|zuschlag|bestellung)(?!\p{L})|(?:auftrag|aufträge|zuschlag)(?!\p{L})[^;]{0,60}(?:erhalten|gewonnen|an land|ergattert|über|von|aus)|(?<!\p{L})(?:bestellt|bestellte|ordert|orderte|orderten)(?!\p{L})[^;]{0,50}\d|(?:jets|flugzeuge|maschinen|züge|busse|schiffe|\p{L}*jets)(?!\p{L})[^;]{0,60}(?<!\p{L})bestellt/iu,
    unless: /auftragseingang|im auftrag|auftragseingänge|auftragsbestand/iu,
  },
  {
    kind: 'order',
    where: 'anywhere',
    stems: stems('auftrag|aufträge|lieferung|liefervertrag|rahmenvertrag|bestell'),
    tells:
      /großauftrag|milliardenauftrag|(?:erhielt|erhält|ergatterte|ergattert|gewann|sicherte)[^;]{0,50}(?:auftrag|zuschlag)(?!\p{L})|\p{L}*(?:auftrag|aufträge)(?!\p{L})[^;]{0,90}(?:bekannt ?gegeben|bekanntgegeben|erhalten|gewonnen|gemeldet|ergattert|eingesammelt|an land gezogen|vermeldet)|(?:lieferung|kauf|abnahme) (?:von|über) (?:[^;]{0,20} )?\d[^;]{0,60}(?:vereinbart|unterzeichnet|bestellt)|(?:liefer|rahmen)vertrag (?:über|mit|für)/iu,
    unless: /auftragseingang|im auftrag|auftragsbestand/iu,
  },
  {
    kind: 'investment',
    where: 'lead',
    stems: stems('invest|pumpt|steck|baut|errichte|hochzieh|hochzuzieh'),
    tells:
      /(?<!\p{L})(?:investiert|investierte|investieren|pumpt|(?:milliarden|millionen)\p{L}*investition\p{L}*|investition(?:en)? (?:von|in|über))(?!\p{L})|(?<!\p{L})(?:steckt|stecken|steckte)(?!\p{L})[^;]{0,70} in (?=\p{L})|(?<!\p{L})(?:baut|bauen|errichtet|errichten|hochzuziehen)(?!\p{L})[^;]{0,60}(?:werk|fabrik|\p{L}*rechenzentr\p{L}*|produktion|anlage)(?!\p{L})|(?:werk|fabrik|\p{L}*rechenzentr\p{L}*)(?!\p{L})[^;]{0,60}(?:errichten|hochzuziehen|zu bauen)/iu,
    also: MONEY,
    unless: /investoren investieren|anleger|steckt[^;]{0,30} in (?:der|einer|den roten)/iu,
  },
  {
    kind: 'deliveries',
    where: 'lead',
    ofCompany: true,
    stems: stems('liefer|abgesetzt|übergeben|verkauf|absatz|verkehrszahlen|zulassung|passagier|fluggäste'),
    tells:
      /auslieferung\p{L}*|ausgeliefert|(?:liefert|lieferte)[^;]{0,60}(?:fahrzeuge|autos|flugzeuge|wagen|jets|maschinen) aus|(?:fahrzeuge|autos|flugzeuge|wagen|jets)[^;]{0,60}(?:übergeben|abgesetzt|verkauft|ausgeliefert)|(?:verkauft|verkaufte)[^;]{0,30}(?:mehr|weniger) (?:fahrzeuge|autos|wagen)|absatz(?:zahlen)?(?!\p{L})|verkaufszahlen|verkehrszahlen|neuzulassungen|passagierzahlen|(?:mehr|weniger|\d|millionen|mio\.?) (?:passagiere|fluggäste|reisende)(?!\p{L})/iu,
    unless:
      /absatzmarkt|absatzmärkte|absatzmärkten|rückkauf|rückruf|zurück|barrel|terminkontrakt|auslieferung[^;]{0,30}(?:soll|sollen|beginn|start)/iu,
  },
  {
    kind: 'product',
    where: 'lead',
    stems: stems('stell|bring|markt|zulassung|start|lanciert|phase'),
    tells:
      /(?:stellt|stellte)[^;]{0,60}(?:neue[snr]?|modell|smartphone|generation)[^;]{0,40} vor(?!\p{L})|auf den markt|(?<!\p{L})(?:bringt|brachte|bringen)(?!\p{L})[^;]{0,60} in (?:den handel|die läden)|markteinführung|marktzulassung|zulassung (?:für|von|erhalten|durch)|produktstart|marktstart|lanciert|verkaufsstart|phase[- ](?:3|iii)[- ]/iu,
  },
];

/** What befalls a company and its people: jobs, management, insolvency, law. */
export const fate: EventRule[] = [
  {
    kind: 'job_cuts',
    where: 'anywhere',
    stems: stems('stelle|job|arbeitspl|entlass|entläss|mitarbeiter|beschäftigte|kündigung'),
    tells:
      /stellenabbau|stellenstreichung\p{L}*|arbeitsplatzabbau|massenentlassung\p{L}*|jobabbau|(?:streicht|streichen|gestrichen|baut|abbauen|abgebaut|kürzt|wegfallen|fallen)[^;]{0,60}(?:stellen|\p{L}*jobs|arbeitsplätze)(?!\p{L})|(?:stellen|\p{L}*jobs|arbeitsplätze|mitarbeiter|mitarbeitern|beschäftigte)(?!\p{L})[^;]{0,70}(?:streichen|gestrichen|abgebaut|abbauen|entlassen|abzubauen|wegfallen|entfallen|kündigung|trennen|gehen müssen|verlassen|zur disposition|auf der kippe)|abbau von [^;]{0,25}\d[^;]{0,20}(?:stellen|jobs|arbeitsplätzen)(?!\p{L})|entlässt|kündigung von [^;]{0,20}mitarbeitern/iu,
    unless: /noch kosten für einen stellenabbau/iu,
  },
  {
    kind: 'management_change',
    where: 'lead',
    stems: stems(
      'wirft|tritt|abgelöst|abberuf|wechsel|nachfolg|wird|neue|ernenn|beruf|holt|verl|scheidet|legt|geht|gehen|spitze|zieht|hört',
    ),
    tells:
      /rücktritt|tritt zurück|abgelöst|abberufen|abberufung|chefwechsel|führungswechsel|vorstandswechsel|wechsel (?:an der (?:konzern)?spitze|im vorstand|im aufsichtsrat)|nachfolger\p{L}* (?:von|des|der|wird|ist|soll)|wird neue[rs]? |neue[rn]? (?:\p{L}*chef(?:in)?(?!\p{L})|vorstands\p{L}*|ceo|cfo|finanzvorst[aä]nd\p{L}*)|(?:ernennt|beruft|holt)[^;]{0,60}(?:vorst[aä]nd|chef|ceo|cfo)|verlässt (?:das|den|die) (?:unternehmen|konzern|vorstand|bank)|scheidet[^;]{0,40}(?:vorstand|aufsichtsrat)[^;]{0,20} aus|scheidet (?:[^;]{0,30} )?(?:zum|ende|im|auf eigenen wunsch)[^;]{0,40} aus(?!\p{L})|(?<!\p{L})wirft (?:[^;]{0,20} )?das handtuch|legt[^;]{0,30}(?:amt|mandat)[^;]{0,20} nieder|vertrag[^;]{0,30} nicht (?:verlänger|erneuer)|(?:chef|chefin|vorstand|vorständin|ceo|cfo)(?!\p{L})[^;]{0,40} (?:geht|muss gehen|hört auf|verlässt)(?!\p{L})|zieht sich[^;]{0,40}(?:vorstand|aufsichtsrat|spitze)[^;]{0,20} zurück|rückt (?:an die spitze|in den vorstand)/iu,
  },
  {
    kind: 'management_change',
    where: 'anywhere',
    stems: stems('zurück|abberufen|nachfolg'),
    tells:
      /(?:tritt|trat)[^;]{0,40} zurück(?!\p{L})|(?:vorstand|aufsichtsrat|chef)\p{L}*[^;]{0,50}(?:abberufen|zum nachfolger|zur nachfolgerin)/iu,
    also: /vorstand|chef|ceo|cfo|aufsichtsrat|präsident/iu,
  },
  {
    kind: 'insolvency',
    where: 'lead',
    stems: stems(
      'sachwalter|vor gläubigern|insolven|zahlungsunfähig|pleite|sanierungsverfahren|gläubigerschutz|chapter|liquidiert|konkurs|eigenverwaltung',
    ),
    tells:
      /insolven[zt]\p{L}*|zahlungsunfähig\p{L}*|\p{L}*[-\u2011]?pleite(?!\p{L})|sanierungsverfahren|gläubigerschutz|schutz vor (?:ihren |seinen |den )?gläubigern|sachwalter|chapter 11|liquidiert|konkurs\p{L}*|eigenverwaltung/iu,
  },
  {
    kind: 'debt_restructuring',
    where: 'lead',
    stems: stems('umschuldung|laufzeit|schulden|restrukturierung|refinanzierung|stillhalte|gläubiger|starug'),
    tells:
      /umschuldung|schuldenschnitt|schuldenrestrukturierung|restrukturierung der (?:schulden|finanz\p{L}+)|(?<!\p{L})refinanzierung(?!\p{L})|stillhalteabkommen|(?:inhaber|gläubiger|geldgeber|banken|kreditgeber)(?!\p{L})[^;]{0,90}(?:verlänger\p{L}+|stund\p{L}+)[^;]{0,30}(?:laufzeit|kredit\p{L}*|anleihe\p{L}*|zins\p{L}*)|gläubiger[^;]{0,40}(?:verzichten|einig\p{L}*|stimm\p{L}+)|starug/iu,
  },
  {
    kind: 'legal',
    where: 'lead',
    stems: stems(
      'verurteil|rechtsstreit|berufung|klag|gericht|bgh|eugh|strafe|bußgeld|busse|ersatz|ermittl|razzia|staatsanwalt|kartell|prozess|vergleich',
    ),
    tells:
      /(?<!\p{L})(?:\p{L}*klage|klagt|verklagt|verklagen|sammelklage|gericht|gerichts|gerichtsurteil|landgericht|bundesgerichtshof|bgh|eugh|\p{L}*strafe|bußgeld|busse|schadenersatz|schadensersatz|ermittlungen|ermittelt|razzia|staatsanwaltschaft|kartellamt|kartellverfahren|kartellstrafe|prozess|verurteilt|verurteilte|rechtsstreit|kündigt[e]? berufung|legt berufung)(?!\p{L})/iu,
    unless:
      /(?:produktions|herstellungs|verkaufs|bieter)prozess|im prozess|strafzins|strafzölle|ins gericht|insolvenz|sanierungsverfahren|konkurs|ermittelt[^;]{0,20}(?:durchschnitt|mittel)/iu,
  },
  {
    kind: 'study',
    where: 'lead',
    stems: stems('umfrage|studie|untersuchung|erhebung|befragung|phase'),
    tells:
      /^(?:umfrage|studie):|(?:laut|nach|einer|eine|neue|der) (?:\p{L}+ )?(?:studie|umfrage|untersuchung|erhebung|befragung)(?!\p{L})|(?:studie|umfrage|untersuchung|erhebung|befragung) (?:der|des|von|zeigt|ergab|unter|zufolge)/iu,
    unless: /analyst|kursziel|phase[- ][123i]|klinisch/iu,
  },
  {
    // What a drug or a device showed in patients.
    kind: 'study',
    where: 'lead',
    stems: stems('studie|phase'),
    tells:
      /studiendaten|studienergebnisse?n?(?!\p{L})|studienerfolg|(?<!\p{L})(?:zulassungs|wirksamkeits)studie|(?:klinische[nr]?|zulassungsrelevante[nr]?) (?:\p{L}+ )?studie|phase[- \u2011](?:[1-3]|i{1,3})[^ ;]{0,6}[- \u2011](?:\p{L}+[- \u2011])?studie/iu,
  },
];
