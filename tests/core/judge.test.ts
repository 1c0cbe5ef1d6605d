import { describe, expect, it } from 'vitest';
import { plainArticle } from '../../src/core/article.ts';
import { judge } from '../../src/core/judge.ts';
import { readDocument } from '../../src/core/text/document.ts';
import { packFor } from '../../src/languages/index.ts';

const pack = packFor('de');
const verdict = (text: string, page?: { financeSection: boolean; isArticle?: boolean }) =>
  judge(
    readDocument(
      { ...plainArticle(text), ...(page && { page: { isArticle: true, reasons: ['dated'], ...page } }) },
      pack,
    ),
    pack,
    { figures: [], companies: [], events: [], ratings: [], quote: null },
  );

describe('finance news or another article', () => {
  it.each<[string, string, string]>([
    [
      'results',
      'finance_news',
      'Fraport steigert Gewinn\n\nDer Umsatz kletterte im dritten Quartal um sieben Prozent auf 1,3 Milliarden Euro, das EBITDA auf 480 Millionen. Der Vorstand bestätigte die Prognose.',
    ],
    [
      'a market report',
      'finance_news',
      'Dax kaum verändert\n\nDer deutsche Leitindex trat am Dienstag auf der Stelle. Gefragt waren Aktien der Versorger, Anleger warten auf den Zinsentscheid der Fed.',
    ],
    [
      'job cuts',
      'finance_news',
      'Zulieferer streicht 900 Stellen\n\nDer Konzern reagiert auf den Rückgang der Nachfrage. Wegen roter Zahlen fallen in zwei Werken Arbeitsplätze weg, der Umsatz war zuletzt um ein Zehntel gefallen.',
    ],
    [
      'a takeover',
      'finance_news',
      'Softwarehaus kauft Rivalen\n\nFür die Übernahme zahlt das Unternehmen 1,1 Milliarden Dollar. Die Aktionäre sollen je Aktie 42 Dollar erhalten, die Transaktion wird teils mit Krediten finanziert.',
    ],
    [
      'a tariff deal',
      'other_article',
      '50 GB für 15 Euro\n\nDer Tarif im Telekom-Netz kostet 14,99 Euro im Monat, die Vertragslaufzeit beträgt 24 Monate. Zum Angebot gehört eine Allnet-Flat, der Anschlusspreis von 39,99 Euro entfällt.',
    ],
    [
      'football',
      'other_article',
      'Stürmer wechselt für 40 Millionen Euro\n\nDer Verein überweist die Ablöse in zwei Raten. Der Trainer hofft auf mehr Tore, nach dem 20. Spieltag steht die Mannschaft auf Platz elf der Bundesliga.',
    ],
    [
      'politics',
      'other_article',
      'Parlament beschließt 10 Milliarden Euro für Schulen\n\nDie Abgeordneten stimmten mit den Stimmen der Koalition. Die Opposition warf der Ministerin vor, im Wahlkampf Geschenke zu verteilen.',
    ],
    [
      'a shopping guide',
      'other_article',
      'Die besten Angebote der Woche\n\nDas Tablet gibt es mit 30 Prozent Rabatt für 279 Euro, laut Preisvergleich ein Bestpreis. Im Shop sind außerdem Kopfhörer im Angebot, Versand kostenlos.',
    ],
    [
      'a recipe',
      'other_article',
      'Kuchen mit Mandarinen\n\nDie Zutaten vermengen, den Teig 20 Minuten kühlen und bei 180 Grad backen. Das Rezept reicht für zwölf Stücke.',
    ],
  ])('%s', (_, kind, text) => expect(verdict(text).kind).toBe(kind));

  const thin =
    'Neues aus dem Werk\n\nDas Unternehmen meldet eine Partnerschaft, der Markt reagiert verhalten. Kunden bestellen weiter.';
  it('asks for less where the address says finance', () => {
    expect(verdict(thin, { financeSection: true }).kind).toBe('finance_news');
    expect(
      verdict('Der Gärtner rät\n\nIm Herbst schneidet man Rosen nicht zu tief.', { financeSection: true })
        .kind,
    ).toBe('other_article');
  });

  it('believes the page that it is no article, whatever its words say', () => {
    const list = 'Aktien, Dax, Kursziele, Umsatz, Gewinn, Dividende, Quartalszahlen, Börse';
    expect(verdict(list, { financeSection: true, isArticle: false })).toEqual({
      kind: 'not_article',
      reasons: ['dated'],
    });
  });

  it('is not carried away by one word, however often it is said', () => {
    expect(verdict(`Aktie ${'Aktie '.repeat(50)}`).kind).toBe('other_article');
    expect(verdict('').kind).toBe('other_article');
  });
});
