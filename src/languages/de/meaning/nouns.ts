import type { NounSense } from '../../../core/figures/meaning/lexicon.ts';
import type { Metric } from '../../../core/summary.ts';
import { economyNouns } from './economy.ts';
import { tradeNouns } from './trades.ts';

const table = new Map<string, NounSense>();

/** Nouns of one sense, without inflection; each is found as the last member of a compound too. */
function nouns(sense: NounSense, words: string): void {
  for (const word of words.trim().split(/\s+/)) {
    table.set(word, { ...table.get(word), ...sense });
    // Switzerland writes ss.
    if (word.includes('ß')) table.set(word.replaceAll('ß', 'ss'), { ...table.get(word) });
  }
}
const of = (metric: Metric, words: string, more: NounSense = {}): void => nouns({ metric, ...more }, words);

of(
  'price',
  `kurs aktienkurs schlusskurs eröffnungskurs börsenkurs börsenwert indexstand spotpreis goldpreis ölpreis rohölpreis
  kupferpreis gaspreis strompreis co2-preis tageshoch tagestief rekordhoch allzeithoch jahreshoch jahrestief höchststand tiefststand
  rekordstand barrelpreis notierung leitindex schlussstand mehrjahreshoch mehrjahrestief ausgabepreis platzierungspreis emissionspreis
  kursplus kursverlust kursgewinn kursrutsch kurssprung kurssturz kursrückgang kurseinbruch bezugspreis erstkurs nettoinventarwert`,
);
of(
  'price',
  `preis aktie titel papier anteilsschein vorzugsaktie stammaktie wertpapier valor partizipationsschein leitbörse
  index börsenbarometer barometer kursbarometer future kontrakt bitcoin ether ethereum kryptowährung gold silber platin palladium kupfer
  rohöl brent wti nickel aluminium weizen schein genussschein inhaberaktie namensaktie feinunze unze fass`,
  { weak: true },
);
of(
  'price',
  `dax mdax sdax tecdax dow s&p nasdaq nikkei smi atx eurostoxx stoxx ftse cac euro-stoxx hang-seng slim spi sli
  russell topix kospi ibex shanghai csi hsi solana xrp dogecoin cardano`,
  { weak: true, whole: true },
);
of('price_target', 'kursziel zielkurs preisziel durchschnittsziel 12-monats-ziel zwölfmonatsziel', {});
of(
  'market_cap',
  'börsenwert marktkapitalisierung börsenkapitalisierung marktwert börsenbewertung bewertung unternehmensbewertung firmenbewertung',
);
of(
  'revenue',
  `umsatz erlös umsatzerlös einnahme verkaufserlös nettoumsatz konzernumsatz jahresumsatz quartalsumsatz ertrag nettozinsertrag
  zinsertrag zinsüberschuss provisionsüberschuss provisionsertrag zinsergebnis provisionsergebnis prämie prämieneinnahme beitragseinnahme
  bruttoprämie gesamtleistung gesamtertrag mieteinnahme geschäftsvolumen außenumsatz verkäufe handelsertrag nettomieteinnahme
  werbeeinnahme warenumsatz jahreserlös bruttowarenvolumen bruttowarenwert gmv prämienvolumen beitragsvolumen einnahmen revenue sales`,
);
of('revenue', 'geschäft sparte segment bereich', { weak: true });
of(
  'net_income',
  `gewinn nettogewinn reingewinn konzerngewinn überschuss jahresüberschuss konzernüberschuss nettoergebnis konzernergebnis
  ergebnis nachsteuerergebnis periodenergebnis jahresergebnis quartalsgewinn nettoresultat reinergebnis profit nachsteuergewinn
  jahresgewinn bilanzgewinn periodengewinn nettoüberschuss periodenüberschuss unternehmensgewinn resultat nettoeinkommen`,
);
of(
  'net_income',
  `verlust nettoverlust fehlbetrag jahresfehlbetrag konzernverlust defizit reinverlust konzernfehlbetrag nettofehlbetrag
  periodenverlust jahresverlust quartalsverlust`,
  { loss: true },
);
of(
  'operating_income',
  `betriebsergebnis betriebsgewinn vorsteuerergebnis vorsteuergewinn ebit ebitda ebita ebt egt ebitdar ebitdax
  betriebsresultat ergebnisbeitrag segmentergebnis vorsteuerresultat bruttobetriebsgewinn betriebsüberschuss adjusted-ebitda spartenergebnis
  segmentgewinn spartengewinn fee-ergebnis`,
);
of('operating_income', `betriebsverlust vorsteuerverlust ebit-verlust ebitda-verlust`, { loss: true });
of('gross_profit', 'bruttogewinn bruttoergebnis rohertrag bruttoertrag rohergebnis');
of('eps', 'eps', { whole: true, per: 'share' });
of(
  'dividend',
  `dividende sonderdividende jahresdividende dividendenrendite ausschüttung ausschüttungsquote ausschüttungssumme schlussdividende
  zwischendividende quartalsdividende gewinnausschüttung gewinnbeteiligung bardividende basisdividende dividendensumme`,
);
of(
  'margin',
  `marge umsatzrendite gewinnspanne handelsspanne rentabilität umsatzrentabilität gewinnmarge rohertragsquote ebit-rendite
  ebitda-rendite nettozinsmarge zinsmarge`,
);
of(
  'orders',
  `auftrag auftragseingang auftragsbestand order bestellung auftragsbuch neuauftrag auftragsvolumen bestelleingang auftragspolster
  großauftrag rahmenvertrag auftragswert orderbestand ordereingang neubestellung festbestellung`,
);
of(
  'investment',
  `investition investitionsausgabe investitionsbudget investitionsvolumen investitionsprogramm investitionssumme capex
  investitionspaket kapitalausgabe sachinvestition`,
);
of(
  'deal_value',
  `kaufpreis verkaufspreis übernahmepreis angebotspreis offerte übernahmeangebot angebot gebot kaufangebot transaktionswert
  transaktionsvolumen übernahme zukauf akquisition transaktion barabfindung abfindungsangebot unternehmenswert eigenkapitalwert transaktionspreis übernahmesumme
  ablösesumme barangebot pflichtangebot`,
);
of('deal_value', 'verkauf kauf erwerb fusion bieter zusammenschluss prämium aufgeld', { weak: true });
of(
  'funding',
  `kapitalerhöhung finanzierungsrunde anleihe wandelanleihe bruttoerlös nettoerlös emissionserlös nettoemissionserlös bruttoemissionserlös emissionsvolumen emission
  bond schuldverschreibung börsengang platzierung kapitalspritze finanzspritze finanzierung schuldscheindarlehen frischgeld
  schuldschein anleiheemission kapitalmaßnahme seed-runde series-a-runde fördermittel hybridanleihe`,
);
of(
  'debt',
  `schuld schulden verschuldung nettoverschuldung verbindlichkeit kredit darlehen schuldenlast überschuldung schuldenberg
  finanzverschuldung nettofinanzverschuldung bankschulden nettoschulden verschuldungsgrad schuldenquote kreditlinie nettofinanzschulden
  finanzschulden gesamtverschuldung staatsverschuldung bankverbindlichkeit forderung`,
);
of(
  'cash',
  `liquidität barmittel kassenbestand liquide-mittel cashbestand barreserve nettoliquidität zahlungsmittel nettocash barmittelbestand
  liquiditätsreserve nettofinanzguthaben cash-bestand`,
);
of(
  'cash_flow',
  `mittelzufluss cashflow cash-flow barmittelzufluss kapitalfluss free-cashflow freecashflow geldzufluss mittelabfluss nettomittelzufluss
  barmittelabfluss`,
);
of(
  'cost',
  `kosten aufwand aufwendung sonderaufwand abschreibung wertberichtigung strafe bußgeld geldstrafe geldbuße schadenersatz
  schadensersatz belastung sonderbelastung rückstellung risikovorsorge risikokosten vorsorge ausgabe impairment wertminderung
  restrukturierungskosten einsparung einmaleffekt schaden kreditvorsorge personalkosten wertkorrektur abschreiber restrukturierungsaufwand
  entschädigung vergleichszahlung vergleichssumme kartellstrafe schadensumme schadensaufwand großschäden großschadenlast schadenlast
  steuernachzahlung nachzahlung gebühr mehrkosten sonderkosten sonderabschreibung verwaltungsaufwand betriebsaufwand versicherungsschaden
  forschungsausgabe sparprogramm sparpaket einsparziel sparziel kostensenkung strafzahlung lizenzgebühr abfindung busse zollbelastung`,
);
of(
  'stake',
  `beteiligung stimmrecht stimmrechtsanteil kapitalanteil anteil aktienpaket aktienanteil minderheitsbeteiligung
  mehrheitsbeteiligung mehrheit sperrminorität aktionärsanteil streubesitz annahmequote anteilspaket netto-leerverkaufsposition leerverkaufsposition`,
);
of(
  'employees',
  `mitarbeiter mitarbeitende mitarbeitender mitarbeiterin beschäftigte beschäftigter angestellte angestellter arbeitnehmer belegschaft
  arbeitsplatz arbeitsplätze mitarbeiterzahl personalbestand vollzeitstelle vollzeitkraft personal fachkraft fachkräfte arbeiter vollzeitäquivalent
  beschäftigtenzahl stammbelegschaft`,
);
of(
  'job_cuts',
  `stelle job stellenabbau jobabbau personalabbau stellenstreichung jobkürzung entlassung kündigung arbeitsplatzabbau stellenkürzung
  jobabbauprogramm`,
);
of(
  'units',
  `absatz auslieferung auto  fahrzeug neuzulassung zulassung passagier fluggast fahrgast produktion verkaufszahl
  absatzzahl flugzeug  maschine gerät  e-auto elektroauto neuwagen modell smartphone turbine produktionsmenge fördermenge erzeugung stromerzeugung eigenerzeugung
  förderung ausstoß auslieferungszahl passagierzahl übernachtung   container standardcontainer paket flasche nutzfahrzeug fahrzeugabsatz
  produktionszahl verkehrsflugzeug hektoliter elektrofahrzeug triebwerk lokomotive wohneinheit vakzindosis  
  standardcontainern   ladung smartphone-absatz ausbringung jahresproduktion`,
);
of(
  'customers',
  `kunde kundin nutzer abonnent abonnement  hausbesitzer kundenzahl neukunde vertragskunde mitglied nutzerzahl haushalt 
  privatkunde mobilfunkkunde anschluss anschlüsse kundenkonto kundenkonten versicherte`,
);
of(
  'volume',
  'handelsvolumen handelsumsatz umsatzvolumen börsenumsatz tagesumsatz handelsumsätze open-interest kontraktvolumen',
);
of(
  'assets',
  `eigenkapital bilanzsumme vermögen kundenvermögen anlagevermögen überschusskapital kundeneinlage einlage kundenkreditbestand kreditbestand
  kreditbuch kreditvolumen kreditportfolio fondsvermögen depotvolumen assets portfolio immobilienbestand währungsreserve
  grundkapital aktienkapital stammkapital nominalkapital bilanz notenbankbilanz verkehrswert
  vermögenswert substanzwert portfoliowert reserve nettovermögen`,
);
of(
  'interest_rate',
  `zins leitzins rendite zinssatz einlagensatz kupon verzinsung leitzinssatz einlagenzins umlaufrendite coupon satz hauptrefinanzierungssatz
  zinsband leitzinsband zielband dreimonats-libor saron euribor anleiherendite bundrendite zinsschritt
  bauzins tagesgeld festgeld finanzierungskosten leitzinsspanne schlüsselzins hypothekenzins spread renditeaufschlag risikoaufschlag zinskupon refinanzierungssatz zinsniveau zehnjahresrendite`,
);
of(
  'inflation',
  `inflation inflationsrate teuerung teuerungsrate verbraucherpreis jahresteuerung kerninflation kernrate kernteuerung konsumentenpreis
  erzeugerpreis preisanstieg lebenshaltungskosten preisauftrieb produzentenpreis inflationsziel importpreis großhandelspreis verbraucherpreisindex`,
);
of(
  'gdp',
  `bip bruttoinlandsprodukt wirtschaftsleistung wirtschaftswachstum konjunktur bruttoinlandprodukt wirtschaft`,
  { whole: true },
);
of(
  'exchange_rate',
  `wechselkurs devisenkurs eurokurs referenzkurs gemeinschaftswährung euro/dollar eur/usd euro-kurs dollarkurs frankenkurs
  umrechnungskurs währungspaar eur/chf usd/jpy usd/chf gbp/usd einheitswährung landeswährung`,
);
of('exchange_rate', 'euro dollar greenback franken yen pfund lira rubel yuan renminbi sterling', {
  whole: true,
  weak: true,
});
of('market_share', 'marktanteil marktdominanz');
of(
  'capacity',
  `kapazität produktionskapazität jahreskapazität leistung nennleistung speicherkapazität gigawatt megawatt rechenleistung
  kraftwerksleistung batteriekapazität installierte-leistung`,
);
of(
  'other',
  `kernkapitalquote eigenkapitalquote cost-income-ratio aufwandsquote kostenquote schaden-kosten-quote combined-ratio kgv eigenkapitalrendite
  arbeitslosenquote arbeitslosenzahl arbeitslose rückkauf aktienrückkauf rückkaufprogramm aktienrückkaufprogramm quote npl-quote kapitalrendite
  aktienrückkäufe solvenzquote solvabilitätsquote gläubiger arbeitsloser ifo-index geschäftsklima
  geschäftsklimaindex einkaufsmanagerindex exporte export import einzelhandelsumsatz industrieproduktion leerstand leerstandsquote hebel
   kurs-gewinn-verhältnis schaden-kosten-satz sitzladefaktor kapitalkosten bonus gehalt lohn löhne vergütung
  tarif staatsdefizit haushaltsdefizit defizitquote staatsquote zoll zölle strafzoll mehrwertsteuer gewinnsteuer steuersatz steuerquote
  wahrscheinlichkeit  bewertungsabschlag bewertungsaufschlag zustimmung  filiale standort laden läden
  rendite-auf-eigenkapital konsumausgabe erwerbslosenquote erwerbslosenzahl sparquote gesamtrendite wachstumsrate short-quote leerverkaufsquote konsumklima wohnung projekt`,
);

of('units', 'stück einheit exemplar', { weak: true });
of('units', 'jet gast paar teu dosis dosen lkw pkw wagen', { whole: true });
of('customers', 'user abo', { whole: true });
of(
  'price',
  'anteile unterstützung widerstand chartmarke kursmarke miete kaltmiete mietpreis angebotsmiete neuvertragsmiete durchschnittsmiete bestandsmiete quadratmeterpreis',
  { weak: true },
);
of('price', 'luft', { direction: 1, forecast: true, whole: true });
of('price', 'potenzial kurspotenzial aufwärtspotenzial abwärtspotenzial', { direction: 1, forecast: true });
of('capacity', 'jahreskapazität', { per: 'year' });
of('revenue', 'spitzenumsatz', { forecast: true });
of('price_target', 'ziel', { relational: true, forecast: true });
of('other', 'lagerbestand');
of('gdp', 'wachstumsprognose konjunkturprognose', { forecast: true });

// People who trade name no deal.
nouns({}, 'käufer verkäufer einkäufer abkäufer zukäufer');
of('revenue', 'arr run-rate runrate annual-recurring-revenue nettoumsatzerlös product-revenue topline');
of('net_income', 'net-income net-profit gewinnüberschuss');
of('net_income', 'net-loss loss minusergebnis', { loss: true });
of('orders', 'backlog bookings order-intake auftragsüberhang');
of('price_target', 'price-target');
of('market_cap', 'valuation market-cap');
of('funding', 'funding funding-runde fundingrunde frischkapital eigenkapitalzufuhr platzierungsvolumen');
of(
  'debt',
  'passiva schuldenstand fremdkapital restschuld kreditvertrag kreditverträge finanzverbindlichkeit',
);
of('assets', 'aktiva');
of('cash', 'nettofinanzposition finanzpolster cash-position');
of('cash_flow', 'cash-burn cashburn burn-rate', { loss: true });
of('cash_flow', 'mittelabfluss mittelabflüsse geldabfluss barmittelabfluss kapitalabfluss', { loss: true });
of('employees', 'dienstnehmer dienstnehmerin bediensteter bedienstete');
of('investment', 'investitionsetat');
of('cost', 'miete stromkosten lohnkosten zinslast zinsaufwand zinskosten aktienvergütung insolvenzgeld');
of('market_share', 'weltmarktanteil');
of('interest_rate', 'zinsaufschlag');
of('other', 'retourenquote buyback rückkaufvolumen retention solvency-quote');
nouns(
  { relational: true, direction: -1 },
  'rückschlag abschläge rückschläge abwärtstrend talfahrt korrektur preisrutsch minderung',
);
nouns({ relational: true, direction: 1 }, 'preissprung aufwärtstrend');
nouns({ metric: 'price', direction: -1 }, 'preisrutsch preisverfall preisrückgang');

// Relations: they say how something moves or stands; what it is says the first member or the context.
nouns(
  { relational: true, direction: 1 },
  `plus zuwachs zuwächse anstieg wachstum steigerung zunahme anhebung erhöhung sprung verbesserung aufschlag
  zugewinn rally aufstockung gewinnplus wertzuwachs zulegung verteuerung aufwärtsbewegung kurssprung kursplus aufwertung`,
);
nouns(
  { relational: true, direction: -1 },
  `minus rückgang einbruch abnahme einbuße absturz kürzung senkung verringerung reduzierung reduktion rutsch
  sturz abfall schwund kursverlust kursrutsch kurssturz kursrückgang kurseinbruch verbilligung gewinnrückgang abwertung abschlag
  verschlechterung schrumpfung absenkung kursabschlag rücksetzer kursabschläge wertverlust wertverluste dämpfer`,
);
nouns({ relational: true, direction: 1, metric: 'price' }, 'kurssprung kursplus kursgewinn tagesgewinner');
nouns(
  { relational: true, direction: -1, metric: 'price' },
  'kursverlust kursrutsch kurssturz kurseinbruch kursrückgang kursabschlag tagesverlierer',
);
nouns({ direction: 1, metric: 'price', weak: true }, 'gewinner spitzenreiter tagesgewinner');
nouns({ direction: -1, metric: 'price', weak: true }, 'verlierer schlusslicht tagesverlierer');
nouns(
  { relational: true, forecast: true },
  `prognose ziel schätzung erwartung ausblick planung konsens vorgabe zielmarke zielspanne zielwert vorschlag guidance
  projektion markterwartung konsensschätzung marktschätzung jahresziel mittelfristziel zielgröße prognosespanne hochrechnung voraussage`,
);
nouns(
  { relational: true, prior: true },
  `vorjahreswert vorjahr vorjahreszeitraum vorjahresquartal vorquartal vortag vortageswert vorwert vormonat
  vorjahresmonat vorjahresperiode`,
);
nouns(
  { relational: true },
  'entwicklung zahl summe wert bestand niveau volumen band basis beitrag menge umfang rekord spitze',
);
of('stake', 'anteil', { relational: true });
of('other', 'quote rate', { relational: true });
of('cost', 'sparprogramm sparpaket');
of('cost', 'einsparung kostensenkung einsparziel sparziel kosteneinsparung ersparnis', { direction: -1 });
nouns({ relational: true, direction: -1, metric: 'price' }, 'abschlag abschläge kursabschlag');
nouns({ relational: true, direction: 1, metric: 'price' }, 'aufschlag aufschläge');
of('price', 'hoch tief zwischenhoch zwischentief');
nouns({}, 'hochtief');
of('cash', 'kasse firmenkasse konzernkasse', { whole: true });
of('capacity', 'auslastung kapazitätsauslastung auslastungsgrad werksauslastung');
nouns({ relational: true, forecast: true }, 'zielkorridor prognosekorridor bandbreite');

for (const [sense, words] of [...tradeNouns, ...economyNouns]) nouns(sense, words);

export const nounSenses: ReadonlyMap<string, NounSense> = table;
