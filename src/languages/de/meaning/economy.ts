import type { EconomyLexicon } from '../../../core/figures/meaning/economy-lexicon.ts';
import type { NounSense } from '../../../core/figures/meaning/lexicon.ts';
import type { Metric } from '../../../core/summary.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const list = (words: string): readonly string[] => words.trim().split(/\s+/);

export const economy: EconomyLexicon = {
  consumerGoods: list(
    `preise preisen preisniveau lebensmittel nahrungsmittel energie dienstleistung waren konsumgüter kraftstoff heizöl benzin verbraucher haushaltsstrom
    mieten lebenshaltung pauschalreise obst gemüse fleisch milchprodukt molkereiprodukt butter bekleidung gebrauchsgüter`,
  ),
  plainRates: set('rate quote satz wert'),
  plainGrowth: set('wachstum wachstums'),
  yieldingVerbs: set('bieten bringen zahlen verlangen abwerfen gewähren einbringen gutschreiben fordern'),
  cuttingNouns: set('abbau abbaus wegfall streichung kahlschlag kürzung'),
  handOverNouns: set('besitzer eigentümer'),
  payees: set('aktionäre aktionären anteilseigner anteilseignern aktionärinnen anteilsinhaber'),
  pieceUnits: set(
    'aktie stück papier anteil anteilsschein anteilschein titel bezugsrecht option bitcoin btc eth ether schuldverschreibung',
  ),
  pricePrepositions: set('zu'),
  coins: set('btc eth bitcoin ether'),
  buyingVerbs: set('kaufen erwerben zukaufen aufkaufen ankaufen einsammeln'),
};

type Entry = readonly [sense: NounSense, words: string];
const of = (metric: Metric, words: string, more: NounSense = {}): Entry => [{ metric, ...more }, words];

/** Nouns of the economy at large, of disasters, coins, funds and subsidies, without inflection. */
export const economyNouns: readonly Entry[] = [
  // Labour markets and surveys.
  of(
    'other',
    `erwerbslose erwerbsloser arbeitssuchende arbeitssuchender kurzarbeiter kurzarbeitende erwerbstätige erwerbstätiger
    arbeitslosengeld arbeitslosenquote beschäftigungsquote`,
  ),
  of(
    'other',
    `geschäftsklima ifo-geschäftsklima ifo-barometer geschäftserwartung konjunkturindikator frühindikator konjunkturbarometer
    einkaufsmanagerindex pmi gfk-index konsumklimaindex verbrauchervertrauen konsumentenvertrauen wirtschaftsvertrauen
    beschäftigungsbarometer exporterwartung sentix-index stimmungsbarometer`,
  ),
  of(
    'other',
    `handelsbilanz leistungsbilanz ausfuhr einfuhr gewerbesteuer körperschaftsteuer lohnsteuer umsatzsteuer abgabenquote strombedarf
    energiebedarf bedarf baugenehmigung auftragsreichweite`,
    { weak: true },
  ),
  [
    {},
    'dienstleistung gegenleistung sozialleistung vorleistung eigenleistung arbeitsleistung transferleistung sachleistung',
  ],
  of(
    'inflation',
    'preissteigerungsrate preissteigerung hvpi lebensmittelpreis nahrungsmittelpreis energiepreis verbraucherpreisanstieg',
  ),
  of(
    'inflation',
    'lebensmittelinflation nahrungsmittelinflation dienstleistungsinflation inflationserwartung',
  ),
  // Money and bonds.
  of(
    'interest_rate',
    'baugeld swapmitte durchschnittsrendite emissionsrendite habenzins dispozins sollzins guthabenzins nominalzins',
  ),
  of(
    'interest_rate',
    'effektivzins marktzins realzins sparzins termingeld renditeabstand zinsabstand zinsdifferenz',
  ),
  // Disasters.
  of(
    'cost',
    `hurrikan wirbelsturm orkan waldbrand erdbeben hochwasser flut sturzflut hagel hagelsturm unwetter taifun zyklon
    überschwemmung naturkatastrophe sturmtief starkregen hagelfront dürre buschbrand`,
    { weak: true },
  ),
  of(
    'cost',
    'schadenssumme schadenshöhe selbstbehalt einmalaufwand einmalaufwendung restrukturierungsaufwendung',
  ),
  // Coins and funds.
  of('market_cap', 'gesamtkapitalisierung kapitalisierung mcap'),
  of('market_cap', 'gesamtwert', { weak: true }),
  of('assets', 'rückfluss mittelrückfluss', { direction: -1 }),
  of(
    'assets',
    'zielvolumen fondszielvolumen zielfondsvolumen kryptobestand bitcoin-bestand bitcoinbestand depotwert depotbestand',
  ),
  of('funding', 'kapitalzusage zeichnungszusage eigenkapitalzusage zeichnungsvolumen anfangsinvestment'),
  of('funding', 'zuschuss fördergeld subvention staatshilfe anschubfinanzierung brückenfinanzierung'),
  of(
    'price',
    'einstand einstandskurs einstandspreis bezugskurs zuteilungspreis zeichnungspreis emissionskurs',
  ),
  of('capacity', 'palettenplatz palettenstellplatz lagerplatz sitzplatz batteriespeicherkapazität'),
  [{ relational: true, direction: -1 }, 'lockerung'],
  [{ relational: true, direction: 1 }, 'straffung'],
];
