import { describe, expect, it } from 'vitest';
import { plainArticle } from '../../../src/core/article.ts';
import { findCompanies } from '../../../src/core/companies/find-companies.ts';
import { readDocument } from '../../../src/core/text/document.ts';
import { german } from '../../../src/languages/de/index.ts';
import { loadRegister } from '../../../src/register/index.ts';

const register = loadRegister();
const found = (text: string) => findCompanies(readDocument(plainArticle(text), german), german, register);

const DAX =
  'Adidas, Airbus, Allianz, BASF, Bayer, Beiersdorf, BMW, Brenntag, Commerzbank, Continental, Daimler Truck, Deutsche Bank, Deutsche Börse, Deutsche Telekom, DHL Group, E.ON, Fresenius, Fresenius Medical Care, GEA, Hannover Rück, Heidelberg Materials, Henkel, Infineon, Mercedes-Benz, Merck, MTU Aero Engines, Munich Re, Porsche AG, Porsche SE, Qiagen, Rheinmetall, RWE, SAP, Scout24, Siemens, Siemens Energy, Siemens Healthineers, Symrise, Volkswagen, Vonovia, Zalando';
const DOW =
  "3M, American Express, Amgen, Amazon, Apple, Boeing, Caterpillar, Chevron, Cisco, Coca-Cola, Disney, Goldman Sachs, Home Depot, Honeywell, IBM, Johnson & Johnson, JPMorgan, McDonald's, Merck & Co., Microsoft, Nike, Nvidia, Procter & Gamble, Salesforce, Sherwin-Williams, Travelers, UnitedHealth, Verizon, Visa, Walmart";
const UNLISTED =
  'OpenAI, ByteDance, DeepSeek, Bosch, Aldi, Signa, Huawei, SpaceX, Stripe, Lidl, Edeka, Rewe, Anthropic, Klarna, N26, Trade Republic, Zeiss, Miele, Würth, Haniel, Otto, Dr. Oetker, Ikea, Rolex, Lego, Shein, Trumpf, Liebherr, Deutsche Bahn, Kaufland';

const sentences = (name: string): string[] => {
  const bare = name.replace(/\.$/, '');
  const genitive = /(?:[sxz]| AG| SE| Co)$/.test(bare) ? bare : `${bare}s`;
  return [
    `Die ${bare}-Aktie legte am Dienstag zu.`,
    `Der Konzern ${name} hat seine Prognose angehoben.`,
    `Analysten loben ${genitive} Geschäft, die Aktie von ${name} fiel um 3 Prozent.`,
  ];
};

/** Words that look like companies and places where none is. */
const NONE = `
Die Bank im Park wurde gestrichen. | Er ging zur Post und holte ein Paket. | Der Wolf ist zurück in Bayern. | Im Block C fiel der Strom aus. |
Das Visa wurde erteilt. | Ein Apfel am Tag genügt. | Die Schlange vor dem Shop war lang. | Der Kontinent Afrika wächst. | Die Linde blüht im Juni. |
Sie trägt ein Kleid von der Stange. | Der Gap zwischen Arm und Reich wächst. | Die EZB senkt den Leitzins. | Die Bundesbank warnt vor Risiken. |
Der DAX schließt im Plus. | Die Nasdaq legte zu. | Die SPD verliert in Umfragen. | Der FC Bayern gewann. | Das Bundeskartellamt prüft den Fall. |
Die Bundesregierung plant ein Gesetz. | Am Montag blieb die Börse geschlossen. | Deutsche Anleger bleiben vorsichtig. | Amerikanische Aktien gefragt. |
Der Ölpreis stieg deutlich. | Der Bitcoin fiel unter die Marke. | Der Euro gewann gegenüber dem Dollar. | Die Tech-Werte gaben nach. |
Auto-Aktien waren gefragt. | Die US-Notenbank wartet ab. | KI-Aktien bleiben beliebt. | Die Fed-Sitzung beginnt am Dienstag. |
Finanzminister Lars Klein trat zurück. | Kanzler Friedrich Merz sprach in Berlin. | Die Inflation sank auf 2 Prozent. | Das BIP wuchs um 0,3 Prozent. |
Der Finanzchef und der Vorstandschef schweigen. | Im ersten Quartal stieg der Umsatz. | Die Hauptversammlung stimmte zu. | Das Kursziel liegt bei 30 Euro. |
Die Dividende steigt auf 2 Euro. | Die Marge sank um zwei Prozentpunkte. | Anleger greifen zu Gold. | Silber zog nach. | Der Nikkei verlor 2 Prozent. |
Die Wall Street eröffnete fester. | Im Westen nichts Neues. | Die Gewerkschaft Verdi ruft zum Streik auf. | Die IG Metall fordert mehr Lohn. |
Die Stiftung Warentest prüft Matratzen. | Die Universität Mannheim befragte Manager. | Das Ifo-Institut senkt die Prognose. | Das ZEW meldet bessere Stimmung. |
Die Weltbank hilft. | Der IWF erwartet Wachstum. | Die Opec drosselt. | Die Nato tagt. | Die EU-Kommission genehmigt den Kauf. | In New York fiel der Dow Jones. |
Die Deutsche Rentenversicherung informiert. | Peter Adler leitet das Projekt. | Frau Wolf sagte ab. | Herr Sixt ist verreist. | Thomas Müller traf doppelt. |
Anna Siemens malt. | Die Mutter und die Tochter kamen. | Der Titel ging an Bayern. | Das Papier wurde verabschiedet. | Der Anteil der Frauen stieg. |
Die Aktie des Tages ist bald bekannt. | Der Konzern baut um. | Das Unternehmen wächst. | Der Hersteller schweigt. | Die Branche leidet. |
Der Chiphersteller liefert wieder. | Die Münchner verdienten mehr. | Die Niedersachsen sparen. | Der Autobauer streicht Stellen. | Der Zulieferer der Branche klagt. |
Ein Block aus Beton. | Der Ball rollt. | Sein Alpha ist hoch. | Die Strategie geht auf. | Der Index Stoxx Europe fiel. | Der Fonds legt an. |
ETF-Anleger freuen sich. | Kurz vor Handelsschluss drehte der Markt. | Am Rentenmarkt stieg die Rendite der Bundesanleihe. | Die Rendite der US-Staatsanleihen sank. |
Kupfer ist knapp. | Weizen wird teurer. | Die Ukraine exportiert. | Russland liefert weniger Gas. | China kauft Soja. | Die Schweiz zahlt mit. |
In Leipzig wird gebaut. | Im Sommer ist es ruhig. | Die Redaktion empfiehlt. | Der Autor hält keine Aktien. | Lesen Sie auch: Fünf Tipps. |
Der Markt bleibt nervös. | Hebel und Zertifikate bergen Risiken.`
  .split('|')
  .map((line) => line.trim());

describe('companies everyone knows', () => {
  it.each([
    ['DAX', DAX],
    ['Dow Jones', DOW],
    ['unlisted', UNLISTED],
  ])('%s: at least 98 % of sentences name the one right company', (_, list) => {
    const names = list.split(', ');
    const wrong = names.flatMap((name) =>
      sentences(name).flatMap((text) => {
        const ids = found(text).map((company) => company.id);
        const right = register.byName(name)?.entry.id;
        return right !== undefined && ids.length === 1 && ids[0] === right
          ? []
          : [`${text} → ${ids.join(', ') || 'none'}`];
      }),
    );
    expect(wrong.length / (names.length * 3), wrong.join('\n')).toBeLessThanOrEqual(0.02);
  });

  it('at least 98 % of more than 100 sentences without a company are left alone', () => {
    const wrong = NONE.flatMap((text) => {
      const names = found(text).map((company) => company.name);
      return names.length > 0 ? [`${text} → ${names.join(', ')}`] : [];
    });
    expect(NONE.length).toBeGreaterThanOrEqual(100);
    expect(wrong.length / NONE.length, wrong.join('\n')).toBeLessThanOrEqual(0.02);
  });
});
