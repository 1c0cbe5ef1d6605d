import type { LanguagePack } from '../language.ts';
import type { Company, Quote, Span, Subject } from '../summary.ts';
import type { TextDocument } from '../text/document.ts';
import { assignRoles } from './assign-roles.ts';
import { readTopics } from './read-topics.ts';
import { sameName } from './same-name.ts';
import type { TopicKind } from './topic-lexicon.ts';

export interface Cast {
  /** The same companies with their final roles. */
  companies: Company[];
  subject: Subject | null;
  /** Ids of those that may rate others or report on them, whatever their role here. */
  houses?: ReadonlySet<string>;
}

/** Who the text is about (at most two companies, else an index, commodity, currency or coin), who is a source. */
export function chooseSubject(
  companies: Company[],
  quote: Quote | null,
  doc: TextDocument,
  pack: LanguagePack,
): Cast {
  const weight = weigher(doc);
  const sources = assignRoles(companies, doc, pack);
  const quoted = quote ? quote.name : null;
  const houses = new Set(companies.filter(({ role }) => role === 'source').map(({ id }) => id));
  const lead = doc.text.slice(0, LEAD);
  const offered = pack.owners.offer.test(lead) && !pack.owners.merger.test(lead);
  const ranked = companies
    .map((company) => ({
      company,
      weight:
        weight(company.mentions) * (sources.get(company.id) ?? 1) +
        (quoted !== null && sameName(company.name, quoted) ? 25 : 0) +
        (isInstrument(company, doc) ? 2 : 0),
    }))
    .map((one) =>
      offered && isCourted(one.company, doc, pack) ? { ...one, weight: one.weight * COURTED } : one,
    )
    .sort((a, b) => b.weight - a.weight);
  const topic = mainTopic(doc, pack, companies, weight, quoted);
  const best = ranked[0];
  const others = companies.map(
    (company): Company => ({ ...company, role: sources.has(company.id) ? 'source' : 'other' }),
  );
  if (topic && topic.weight > (topic.isMarket ? 0 : (best?.weight ?? 0)))
    return { companies: others, subject: { name: topic.name }, houses };
  if (!best || best.weight < 2) return { companies: others, subject: null, houses };
  const second = ranked[1];
  const leading = new Set([best.company.id]);
  if (second && second.weight >= 0.6 * best.weight && second.weight >= 8) leading.add(second.company.id);
  return {
    companies: others.map((company) => (leading.has(company.id) ? { ...company, role: 'subject' } : company)),
    subject: { name: best.company.name, companyId: best.company.id },
    houses,
  };
}

// An offer to the shareholders of a company makes that one the news, however often the bidder is named.
const COURTED = 1.5;
const LEAD = 1200;

function isCourted({ mentions }: Company, { text }: TextDocument, { companies }: LanguagePack): boolean {
  const { dealNouns, buying, wanting, bought } = companies;
  return mentions.some(({ start, end }) => {
    if (start > LEAD) return false;
    const before = text.slice(Math.max(0, start - 60), start);
    const taken = wanting.test(before) && bought.test(text.slice(end, end + 40));
    return taken || dealNouns.test(before) || buying.test(before);
  });
}

// A mention weighs by its place: the title says what the news is about, then the lead; after that numbers decide.
function weigher(doc: TextDocument): (mentions: readonly Span[]) => number {
  const title = doc.blocks.find((block) => block.kind === 'title') ?? doc.blocks[0];
  const line = doc.text.indexOf('\n', title?.start ?? 0);
  const titleEnd = Math.min(title?.end ?? 0, line < 0 ? doc.text.length : line, (title?.start ?? 0) + 250);
  // "FRANKFURT (dpa-AFX) -" opens the news itself; teasers of other news may stand before it.
  const dateline = DATELINE.exec(doc.text.slice(0, 1500));
  const leadStart = dateline ? dateline.index : titleEnd;
  const leadEnd = Math.min(doc.text.length, leadStart + 600);
  const starts = new Set(doc.sentences.map((sentence) => sentence.start));
  return (mentions) => {
    let weight = 0;
    let inTitle = false;
    let inLead = false;
    for (const { start } of mentions) {
      weight += 1;
      if (starts.has(start)) weight += 0.5;
      if (start < titleEnd && !inTitle) {
        inTitle = true;
        weight += start < titleEnd / 2 ? 4 : 3;
      } else if (start >= leadStart && start < leadEnd && !inLead) {
        inLead = true;
        weight += 2;
      }
    }
    return weight;
  };
}

const DATELINE = /\p{Lu}{3,}[^\n(]{0,30}\([^)\n]{2,30}\)\s?[-–—]/u;

function isInstrument(company: Company, doc: TextDocument): boolean {
  return doc.article.instruments.some(
    (one) => (one.isin && one.isin === company.isin) || sameName(one.name, company.name),
  );
}

function mainTopic(
  doc: TextDocument,
  pack: LanguagePack,
  companies: readonly Company[],
  weight: (mentions: readonly Span[]) => number,
  quoted: string | null,
): { name: string; weight: number; isMarket: boolean } | null {
  const titleEnd = doc.blocks[0]?.end ?? 0;
  const openingEnd = Math.min(titleEnd, 250) + 400;
  const inTitle = companies.some(({ mentions }) => mentions.some(({ start }) => start < titleEnd));
  const isMacro = !inTitle && pack.companies.macro.test(doc.text.slice(0, openingEnd));
  const topics = readTopics(doc, pack, companies);
  // Two indices at the head of a text whose title names no company: a report on the market.
  const heads = topics.filter(
    ({ topic, start }) => topic.kind === 'index' && !topic.gauge && start < openingEnd,
  );
  const headline = heads.some(({ topic, start }) => start < titleEnd && !topic.gauge);
  const isMarket =
    !inTitle &&
    (new Set(heads.map(({ topic }) => topic.name)).size > 1 ||
      (headline && pack.companies.market.test(doc.text.slice(0, openingEnd))));
  // "Inflation steigt, Ifo-Index fällt": the gauge is one of the economy's figures.
  const ofEconomy = pack.companies.macro.test(doc.text.slice(0, titleEnd));
  const byName = new Map<string, { mentions: Span[]; factor: number; isIndex: boolean }>();
  for (const { topic, start, end } of topics) {
    const factor =
      factorOf(topic.kind, isMacro && !isMarket, start < titleEnd) * (topic.gauge && ofEconomy ? GAUGE : 1);
    const known = byName.get(topic.name) ?? { mentions: [], factor, isIndex: topic.kind === 'index' };
    known.mentions.push({ start, end });
    byName.set(topic.name, known);
  }
  let best: { name: string; weight: number; isMarket: boolean } | null = null;
  for (const [name, { mentions, factor, isIndex }] of byName) {
    const total = weight(mentions) * factor + (quoted !== null && sameName(name, quoted) ? 25 : 0);
    if (!best || total > best.weight) best = { name, weight: total, isMarket: isMarket && isIndex };
  }
  return best;
}

const GAUGE = 0.5;

/** What a mention of a topic counts: a country is a place before it is a subject, a central bank speaks. */
function factorOf(kind: TopicKind, isMacro: boolean, inTitle: boolean): number {
  if (kind === 'country') return isMacro ? 0.8 : 0.15;
  if (kind === 'authority') return inTitle ? 1 : 0.15;
  return kind === 'bond' ? 0.5 : 1;
}
