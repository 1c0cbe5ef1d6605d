import { describe, expect, it } from 'vitest';
import { plainArticle } from '../../../src/core/article.ts';
import { attributeFigures } from '../../../src/core/companies/attribute-figures.ts';
import { chooseSubject } from '../../../src/core/companies/choose-subject.ts';
import { findCompanies } from '../../../src/core/companies/find-companies.ts';
import type { FigureDraft } from '../../../src/core/figures/draft.ts';
import { readDocument } from '../../../src/core/text/document.ts';
import { german } from '../../../src/languages/de/index.ts';
import { register } from './small-register.ts';
import { ties } from './ties.ts';

const { tagger: _, ...rules } = german;

/** Reads cast and owners of a text whose figures are marked: «5 Prozent|price». */
function owners(marked: string): (string | null)[] {
  const drafts: FigureDraft[] = [];
  let text = '';
  for (const part of marked.split(/(«[^»]+»)/)) {
    if (!part.startsWith('«')) {
      text += part;
      continue;
    }
    const [surface = '', metric = 'price'] = part.slice(1, -1).split('|');
    const unit = /Punkte/.test(surface)
      ? 'points'
      : /Prozent|%/.test(surface)
        ? 'percent'
        : /Dollar/.test(surface)
          ? 'USD'
          : 'EUR';
    const draft = {
      start: text.length,
      end: text.length + surface.length,
      kind: unit === 'points' ? 'index' : unit === 'percent' ? 'percent' : 'money',
      value: 1,
      unit,
      qualifier: 'exact',
      measure: 'level',
      metric,
      about: null,
      tense: 'actual',
      rules: [],
    } as FigureDraft;
    drafts.push(draft);
    text += surface;
  }
  const doc = readDocument(plainArticle(text), rules);
  const cast = chooseSubject(findCompanies(doc, rules, register), null, doc, rules);
  return attributeFigures(drafts, cast, doc, rules).map((draft) => draft.about);
}

describe('attributeFigures', () => {
  it.each([
    ['SAP steigerte den Umsatz um «5 Prozent|revenue».', ['SAP']],
    ['SAP gewann «2 Prozent», Volkswagen verlor «3 Prozent».', ['SAP', 'Volkswagen']],
    ['Gefragt waren SAP («+2 %») und Volkswagen («+1 %»).', ['SAP', 'Volkswagen']],
    ['SAP wächst. Der Konzern erlöste «5 Euro|revenue».', ['SAP']],
    ['SAP wächst\nDie Aktie stieg um «5 Prozent».', ['SAP']],
    ['Jefferies hob das Kursziel für SAP auf «300 Euro|price_target».', ['SAP']],
    ['SAP im Blick\nJefferies rät zum Kauf und nennt «300 Euro|price_target».', ['SAP']],
    ['Volkswagen übernimmt Alibaba für «3 Euro|deal_value».', ['Alibaba']],
    ['Volkswagen hält «10 Prozent|stake» an Alibaba.', ['Alibaba']],
    ['Alibaba, an dem Volkswagen «10 Prozent|stake» hält, wächst.', ['Alibaba']],
    ['Der Dax fiel um «0,3 Prozent» auf «24.000 Punkte».', ['Dax', 'Dax']],
    ['SAP führte den Dax an, der um «0,3 Prozent» auf «24.000 Punkte» nachgab.', ['Dax', 'Dax']],
    ['Der Euro stieg auf «1,17 Dollar|exchange_rate».', ['Euro']],
    ['Im Dax vorn stand SAP: Die Papiere stiegen um «5 Prozent».', ['SAP']],
    ['Während der MDAX «1 Prozent» gewann, verlor SAP «2 Prozent».', ['MDAX', 'SAP']],
    ['Die Volkswagen-Tochter Alibaba gewann «5 Prozent|customers».', ['Alibaba']],
    ['Ether gewann «5 Prozent». Die Aktie von SAP stieg um «7 Prozent».', ['Ether', 'SAP']],
    ['Ethereum fiel, der Ether-Kurs lag bei «9 Dollar».', ['Ethereum']],
    ['Der Wert aller Kryptowährungen sank um «5 Prozent|market_cap».', ['Kryptowährungen']],
    ['Bitcoin fällt\nAus den Fonds zogen Anleger «5 Dollar|cash_flow» ab.', ['Bitcoin']],
    [
      'SAP fiel, für Volkswagen ging es um «2 Prozent|price» auf «90 Euro|price» nach oben.',
      ['Volkswagen', 'Volkswagen'],
    ],
    ['SAP gab nach und lief wie Alibaba («+2 %» auf rund «90 Euro|price»).', ['Alibaba', 'Alibaba']],
    [
      'Verkauft wurden Werte wie Alibaba, die «2 Prozent» auf «90 Euro» verloren, und SAP.',
      ['Alibaba', 'Alibaba'],
    ],
    ['SAP und Volkswagen gewannen «2 Prozent» und «3 Prozent».', ['SAP', 'Volkswagen']],
    ['Bei SAP und Volkswagen waren es «2 Prozent» beziehungsweise «3 Prozent».', ['SAP', 'Volkswagen']],
    ['Um «2 Prozent» respektive «3 Prozent» legten SAP und Volkswagen zu.', ['SAP', 'Volkswagen']],
    ['Der Dollar kostete «0,86 Euro|exchange_rate».', ['Dollar']],
    ['Die EZB setzte den Kurs des Euro auf «1,1641 Dollar|exchange_rate» fest.', ['Euro']],
    ['Die Fed senkte den Leitzins auf «4 Prozent|interest_rate».', ['Fed']],
    ['SAP gewinnt\nJefferies bleibt vorsichtig und nennt ein Kursziel von «90 Euro|price_target».', ['SAP']],
    ['SAP leiht sich Geld\nEinen Kredit über «2 Euro|debt» gibt die Deutsche Bank.', ['SAP']],
    ['SAP legte zu, wobei die Walldorfer in Asien «3 Prozent|revenue» einbüßten.', ['SAP']],
    ['SAP ist insolvent\nAuf die Commerzbank entfallen Schulden von «3 Euro|debt».', ['SAP']],
    ['SAP wächst\nAuf Alibaba entfielen «3 Euro|revenue».', ['Alibaba']],
    ['Der Euro steigt. Am Abend kostete er «1,17 Dollar|exchange_rate».', ['Euro']],
    ['SAP, der größte Hersteller von Programmen, hob das Ziel auf «9 Euro|revenue».', ['SAP']],
    [
      'Teuerung zieht an\nIn Deutschland stiegen die Preise. Die Inflationsrate lag bei «2 Prozent|inflation».',
      ['Deutschland'],
    ],
    [
      'Der Dow Jones stieg um «1 Prozent». Laut dem Arbeitsmarktbericht entstanden «9 Prozent|employees» mehr Stellen.',
      ['Dow Jones', 'USA'],
    ],
    ['Der Dax stieg. Die US-Verbraucherpreise kletterten um «3 Prozent|other».', ['USA']],
    ['Der Dax stieg. Die Inflation lag bei «2 Prozent|inflation».', ['Deutschland']],
    ['Die Fed tagt. Händler erwarten eine Zinssenkung um «1 Prozent|interest_rate».', ['Fed']],
    ['SAP baut ab. In Österreich stieg die Arbeitslosenquote um «1 Prozent|other».', ['Österreich']],
    ['Die Verbraucherpreise in Japan stiegen. Ohne Energie waren es «2 Prozent|other».', ['Japan']],
    ['Deutschland wächst: Das BIP stieg um «1 Prozent|gdp».', ['Deutschland']],
  ])('%s', (text, expected) => expect(owners(text)).toEqual(expected));

  it.each([
    ['Der Umsatz stieg um «5 Prozent|revenue».', [null]],
    ['Der älteste Wert unter den Kryptowährungen ist Bitcoin mit «5 Dollar|price».', ['Bitcoin']],
    ['SAP stieg um «2 Prozent». Auf «90 Euro» kam Alibaba.', ['SAP', 'Alibaba']],
    ['SAP stieg um «2 Prozent» auf den zweiten Platz, Alibaba erreichte «90 Euro».', ['SAP', 'Alibaba']],
    ['SAP spürt die Inflation in den USA, die Kosten stiegen um «5 Prozent|cost».', ['SAP']],
    ['SAP wächst\nTrotz der Inflation in Österreich stieg der Umsatz um «5 Prozent|revenue».', ['SAP']],
    ['SAP wächst\nDie Zinssenkung hebt den Gewinn um «5 Prozent|net_income».', ['SAP']],
    ['In den USA stieg die Inflation, der Dax verlor «5 Prozent».', ['Dax']],
    ['Gemeinsam mit Alibaba baut SAP ein Werk für «5 Euro|investment».', ['SAP']],
    ['In China erlöste SAP «5 Euro|revenue».', ['SAP']],
    ['Ein Euro kostet heute mehr, SAP verlor «5 Prozent».', ['SAP']],
    ['Der Dax-Konzern SAP verdiente «5 Euro|net_income».', ['SAP']],
    ['SAP wächst\nDie Käufer zahlten «3 Euro|revenue».', ['SAP']],
    [
      'SAP wächst\nVolkswagen hält «3 Prozent|stake» an Alibaba. Der Umsatz stieg auf «9 Euro|revenue».',
      ['Alibaba', 'SAP'],
    ],
    ['Die Fed tagt\nDie Rendite der Treasuries fiel auf «4 Prozent|interest_rate».', ['US-Treasuries']],
    ['SAP und Volkswagen gewannen «2 Prozent» und damit «3 Prozent» mehr als Alibaba.', ['SAP', 'SAP']],
    ['Der Bitcoin stieg. Die Inflation lag bei «2 Prozent|inflation».', [null]],
  ])('gives no false owner: %s', (text, expected) => expect(owners(text)).toEqual(expected));
});

describe.each(Object.entries(ties))('%s', (_rule, texts) => {
  it.each(texts)('%s', (text) => {
    const expected = [...text.matchAll(/«[^»|]*\|[^»|]*\|([^»]*)»/g)].map((match) => match[1]);
    expect(owners(text.replace(/\|[^»|]*»/g, '»'))).toEqual(expected);
  });
});

describe('chooseSubject', () => {
  const subjectOf = (text: string) => {
    const doc = readDocument(plainArticle(text), rules);
    return chooseSubject(findCompanies(doc, rules, register), null, doc, rules);
  };

  it.each([
    ['SAP hebt Prognose\nSAP wächst schneller als Volkswagen.', 'SAP'],
    [
      'Deutsche Bank steigert Gewinn\nDie Deutsche Bank verdiente mehr. Die Deutsche Bank hob die Dividende.',
      'Deutsche Bank',
    ],
    ['Jefferies hebt Kursziel für SAP\nDer Analyst von Jefferies rät zum Kauf von SAP.', 'SAP'],
    ['Dax schließt im Plus\nDer Dax stieg. SAP gewann, Volkswagen verlor.', 'Dax'],
    ['Deutsche Bank steigert Gewinn\nDie Großbank Deutsche Bank hat mehr verdient als SAP.', 'Deutsche Bank'],
    [
      'Wall Street: Dow Jones auf Rekord\nAn den Börsen stieg der Dow Jones. SAP fiel, SAP warnte, SAP sank.',
      'Dow Jones',
    ],
    ['Dax steigt kräftig\nAm Aktienmarkt war SAP gefragt. SAP hob die Ziele, SAP wächst.', 'Dax'],
    [
      'Inflation steigt, Ifo-Index fällt\nIn Deutschland stiegen die Preise, so das Statistische Bundesamt.',
      'Deutschland',
    ],
    ['Ifo-Index fällt\nDer Ifo-Index fiel in Deutschland weiter.', 'Ifo-Index'],
    ['SAP führt den Dax an\nAn der Börse stieg der Dax. SAP gewann.', 'SAP'],
    ['Goldpreis auf Rekord\nGold kostet so viel wie nie, sagte ein Händler.', 'Gold'],
    ['Bitcoin fällt\nDer Bitcoin verlor am Montag.', 'Bitcoin'],
  ])('%s', (text, expected) => expect(subjectOf(text).subject?.name).toBe(expected));

  it.each(['Das Wetter wird schön.', '', 'FRANKFURT (dpa-AFX) - Der Handel ruht.'])('none in: %s', (text) =>
    expect(subjectOf(text).subject).toBeNull(),
  );

  it('tells who only speaks', () => {
    const { companies } = subjectOf(
      'Jefferies hebt Kursziel für SAP\nJefferies-Analyst Jan Kamp rät zum Kauf.',
    );
    expect(companies.map(({ name, role }) => [name, role])).toEqual([
      ['Jefferies', 'source'],
      ['SAP', 'subject'],
    ]);
  });
});
