import type { NounSense } from '../../../core/figures/meaning/lexicon.ts';
import type { Metric } from '../../../core/summary.ts';

type Entry = readonly [sense: NounSense, words: string];
const of = (metric: Metric, words: string, more: NounSense = {}): Entry => [{ metric, ...more }, words];

/** Nouns of single trades, without inflection: banks, insurers, funds, landlords, carriers, software, states. */
export const tradeNouns: readonly Entry[] = [
  // Banks.
  of(
    'revenue',
    'handelsergebnis provisionseinnahme zinseinnahme gebühreneinnahme managementgebühr verwaltungsgebühr erfolgsgebühr depotgebühr',
  ),
  of('margin', 'zinsspanne bruttospanne rohmarge'),
  of('cost', 'kreditausfall forderungsausfall kreditverlust wertberichtigungsbedarf bankenabgabe'),
  of(
    'assets',
    'kernkapital eigenmittel buchwert nettobuchwert spareinlage kundenguthaben firmenwert goodwill',
  ),
  of(
    'other',
    `cet1 cet1-quote cet-1-quote eigenmittelquote kapitalquote hebelquote leverage-ratio npl-ratio ausfallquote kostenertragsquote
    aufwand-ertrag-relation aufwand-ertrag-verhältnis mindestreservesatz liquiditätsdeckungsquote`,
  ),
  of('other', 'verwaltungskostenquote cost-to-income-ratio'),
  of('other', 'rotce roe roce roi', { whole: true }),
  of('debt', 'problemkredit ratenkredit brückenkredit brückendarlehen konsortialkredit neuverschuldung'),
  of(
    'debt',
    'nettoneuverschuldung kreditaufnahme schuldendienst loan-to-value beleihungsquote beleihungsgrad',
  ),
  // Insurers.
  of('revenue', 'nettoprämie erstprämie jahresprämie beitragsaufkommen prämienaufkommen neugeschäftsprämie'),
  of(
    'cost',
    'schadenaufwand großschaden katastrophenschaden schadenzahlung versicherungsleistung erstattung',
  ),
  of('other', 'schadenquote schadensquote schadenkostenquote stornoquote solvency-ii-quote solvenz-quote'),
  // Funds.
  of(
    'assets',
    'zufluss nettozufluss nettomittelzufluss fondszufluss etf-zufluss neugeldzufluss mittelaufkommen',
    {
      direction: 1,
    },
  ),
  of('assets', 'nettomittelaufkommen nettoneugeld neugeld nettomittelfluss mittelfluss nettoabsatz', {
    direction: 1,
  }),
  of('assets', 'abfluss nettoabfluss nettomittelabfluss fondsabfluss etf-abfluss neugeldabfluss rücknahme', {
    direction: -1,
  }),
  of('assets', 'fondsvolumen sondervermögen anlagevolumen kapitalanlage'),
  of('cash_flow', 'mittelzufluss geldzufluss barmittelzufluss cash-zufluss'),
  of('cash_flow', 'mittelabfluss geldabfluss barmittelabfluss kapitalabfluss cash-abfluss', { loss: true }),
  // Landlords.
  of('revenue', 'nettokaltmiete mietertrag mieterlös mietaufkommen jahresnettomiete jahresmiete'),
  of('cost', 'bewertungsverlust neubewertungsverlust baukosten sanierungskosten'),
  of('assets', 'immobilienvermögen immobilienportfolio net-asset-value immobilienwert'),
  of('cash_flow', 'ffo', { whole: true }),
  of('cash_flow', 'funds-from-operations'),
  of('assets', 'nav nta aum', { whole: true }),
  of('debt', 'ltv', { whole: true }),
  of('other', 'vermietungsquote vermietungsstand belegungsquote zimmerauslastung mietrückstand'),
  // Carriers, makers, utilities.
  of(
    'units',
    'flug flugbewegung frachtmenge containerumschlag umschlag zustellung sendung ladepunkt windrad',
  ),
  of(
    'units',
    'wärmepumpe solarmodul wechselrichter motorrad fahrrad e-bike waschmaschine roboter pkw-absatz',
  ),
  of(
    'units',
    'stromabsatz gasabsatz rohstahlproduktion ausstoßmenge liefermenge fördervolumen produktionsziel',
  ),
  of('cost', 'treibstoffrechnung treibstoffkosten energierechnung steuerlast abgabe firmenwertabschreibung'),
  of('cost', 'zwangsgeld geldauflage kartellbuße kartellbusse ordnungsgeld millionenstrafe milliardenstrafe'),
  of('cost', 'steuernachforderung nachforderung garantiekosten rückrufkosten lösegeld integrationskosten'),
  of(
    'cost',
    'synergie synergieeffekt synergiepotenzial kostensynergie kostenvorteil entlastung einsparpotenzial',
    {
      direction: -1,
    },
  ),
  of('revenue', 'ticketerlös passagiererlös lizenzeinnahme umsatzsynergie service-umsatz abonnementerlös'),
  of(
    'capacity',
    'solarleistung windleistung anschlussleistung erzeugungskapazität sitzplatzkapazität kraftwerkspark',
  ),
  of('orders', 'industrieauftrag auftragsbücher auftragslage cloud-backlog bestellvolumen'),
  of('orders', 'rpo', { whole: true }),
  // Software and telecoms.
  of('revenue', 'durchschnittserlös abo-erlös abo-umsatz cloud-umsatz wiederkehrender-umsatz'),
  of('revenue', 'arpu mrr', { whole: true }),
  of('customers', 'konto nutzerkonto follower abonnentenzahl nutzerbasis kundenbasis kundenbestand', {}),
  of('other', 'churn churn-rate abwanderungsrate abwanderungsquote kündigungsquote kündigungsrate'),
  // States and economies.
  of(
    'other',
    `handelsüberschuss handelsbilanzüberschuss leistungsbilanzüberschuss haushaltsüberschuss exportüberschuss angebotsüberschuss
    handelsdefizit handelsbilanzdefizit leistungsbilanzdefizit haushaltslücke budgetdefizit staatsdefizit lagerüberschuss
    zew-index zew-barometer konjunkturerwartung geschäftsklimaindikator mindestlohn lohnforderung lohnplus tariflohn insolvenz
    firmenpleite unternehmensinsolvenz baugenehmigung stimmungsindikator`,
  ),
  of('other', 'wahrscheinlichkeit', { forecast: true }),
  of(
    'interest_rate',
    'einlagefazilität einlagenfazilität swapsatz risikoprämie diskontsatz basiszins kreditzins',
  ),
  of('debt', 'staatsschuld schuldenstandsquote'),
  // Deals and capital.
  of(
    'deal_value',
    `kaufsumme verkaufssumme übernahmeofferte barofferte kaufofferte gegenofferte gegengebot angebotssumme erstgebot
    milliardenübernahme milliardendeal mega-deal übernahmepreis abfindungspreis`,
  ),
  of('deal_value', 'übernahmeprämie kontrollprämie angebotsprämie', { direction: 1 }),
  of('stake', 'annahmeschwelle mindestannahmeschwelle andienungsquote stimmrechtsquote optionsrecht'),
  of(
    'funding',
    'kapitalrunde wachstumsfinanzierung risikokapital wagniskapital eigenkapitalspritze anschlussfinanzierung',
  ),
  of(
    'employees',
    'headcount beschäftigungsverhältnis arbeitsverhältnis kollege kollegin pilot flugbegleiter',
  ),
  of('job_cuts', 'arbeitsplatzverlust jobverlust stellenwegfall stellenreduzierung'),
  // Prices.
  of('price', 'rekordmarke zwischenhoch zwischentief verlaufshoch verlaufstief mehrwochenhoch höchstkurs'),
  of('price', 'tiefstkurs einstiegskurs ausübungspreis verkaufskurs schlussnotierung'),
  // What is aimed at.
  [{ relational: true, forecast: true }, 'messlatte zielkorridor zielvorgabe marschroute prognosekorridor'],
  of('stake', 'aktionär einzelaktionär großaktionär ankeraktionär hauptaktionär kernaktionär', {
    share: true,
    weak: true,
  }),
];
