import type { FigureDraft } from '../figures/draft.ts';
import type { LanguagePack } from '../language.ts';
import type { TextDocument } from '../text/document.ts';
import { foldedPattern, lowered } from '../text/folded.ts';
import { isTransfer, weighTransfer } from './deals.ts';
import type { Owner, Party } from './owner.ts';
import { suits } from './suits.ts';

/** What the paragraph's topic weighs against names of the sentence that are governed or far. */
const TOPIC = 3.5;

/** The owner of a figure among those of its sentence, or null where the paragraph's topic fits better. */
export function pickOwner(
  draft: FigureDraft,
  owners: readonly Owner[],
  topic: Party | null,
  doc: TextDocument,
  pack: LanguagePack,
  target: string | null = null,
): string | null {
  const pointsFollow = draft.kind === 'percent' && POINTS.test(doc.text.slice(draft.end, draft.end + 60));
  const fitting = owners.filter((owner) => (pointsFollow ? owner.kind === 'index' : suits(draft, owner)));
  let best: { owner: Owner; weight: number } | null = null;
  // A figure whose metric was misread still has an owner: the index or bond that its sentence speaks of.
  const ofCompany = topic?.kind === 'company';
  const isMacro = draft.metric === 'gdp' || draft.metric === 'inflation';
  const loose = owners.filter(({ kind, preposition, source }) =>
    kind === 'company'
      ? isMacro && ofCompany && preposition === null && !source
      : kind === 'index' ||
        kind === 'bond' ||
        ((kind === 'commodity' || kind === 'coin') && !(ofCompany && preposition)),
  );
  for (const owner of fitting.length > 0
    ? fitting
    : draft.unit === 'percent' || draft.unit === 'basis_point'
      ? loose
      : []) {
    const weight = weighOwner(draft, owner, owners, topic?.name, doc, pack);
    if (!best || weight > best.weight) best = { owner, weight };
  }
  if (isTransfer(draft) && target !== null) {
    const deals =
      best !== null && weighTransfer(best.owner, best.owner.end <= draft.start, owners, doc, pack) > 0;
    if (!best || (best.owner.name !== target && !deals)) return target;
  }
  if (!best) return null;
  const rest = topic && suits(draft, topic) ? TOPIC : Number.NEGATIVE_INFINITY;
  const near =
    best.owner.end <= draft.start || countBorders(doc.text.slice(draft.end, best.owner.start), pack) === 0;
  const speaksOf =
    near &&
    (best.owner.preposition === null || best.owner.leads) &&
    !best.owner.source &&
    (best.owner.kind !== 'country' || best.owner.leads) &&
    (best.owner.kind !== 'authority' || best.weight > 4);
  return best.weight > (speaksOf && best.weight > 0 && !isTransfer(draft) ? 0 : rest)
    ? best.owner.name
    : null;
}

// "um 0,3 Prozent auf 24.918 Punkte": the move of an index.
const POINTS =
  /^\s(?:[^\d.;]{0,14})\b(?:auf|bei)\s(?:\p{L}+\s)?\d[\d.,\s]*(?:Punkte|Zähler|Punkten|Zählern)/u;

// A figure belongs to whom its clause speaks of. Clause borders between the two cost, so do prepositions before the
// name; what stands after the figure is its owner only in the same clause ("um 3 Prozent verteuerten sich BASF").
function weighOwner(
  draft: FigureDraft,
  owner: Owner,
  owners: readonly Owner[],
  main: string | undefined,
  doc: TextDocument,
  pack: LanguagePack,
): number {
  const { companies: lexicon } = pack;
  const precedes = owner.end <= draft.start;
  const between = precedes ? doc.text.slice(owner.end, draft.start) : doc.text.slice(draft.end, owner.start);
  const borders = countBorders(between, pack);
  let weight = precedes ? 6 - 1.5 * borders : 4.5 - 3 * borders;
  weight -= between.length / 120;
  if (owner === owners.find((one) => one.preposition === null && !one.source)) weight += 1;
  if (owner.leads) weight += 2;
  if (draft.metric === 'price_target' && isRated(owner, pack)) weight += 3;
  // "Großaktionär ist X mit 79 Prozent": of another.
  if (draft.unit === 'percent' && !isTransfer(draft) && isHolder(owner, doc, pack)) weight -= 9;
  // "Im außerbörslichen Handel stellte X Kurse": where another is traded.
  if (draft.metric === 'price' && owner.name !== main && pack.owners.venues.test(owner.name)) weight -= 9;
  // "Bei X gewann Y einen Auftrag": the customer.
  if (
    draft.metric === 'orders' &&
    owner.leads &&
    owners.some((one) => one !== owner && !one.source && one.preposition === null && one.kind === 'company')
  )
    weight -= 4;
  if (owner.source) weight -= 5;
  // "JPMorgan nennt 265 Euro": the house that rates, not the one rated.
  else if (owner.rates && draft.metric === 'price_target' && !isRated(owner, pack) && !owner.shares)
    weight -= 9;
  else if (
    draft.metric === 'price_target' &&
    precedes &&
    !owners.some((one) => one.rates && one.start >= owner.end && one.end <= draft.start) &&
    pack.owners.rating.test(doc.text.slice(owner.end, owner.end + 60))
  )
    weight -= 9;
  // "Größter Gläubiger ist X mit 15 Millionen Euro": the debt is another's.
  if (precedes && lexicon.creditors.test(doc.text.slice(Math.max(0, owner.start - 50), owner.start)))
    weight -= 9;
  // Another figure stands between: "A gewann 2 Prozent und B 3 Prozent".
  if (precedes && /\p{N}/u.test(between)) weight -= 2;
  // "Knorr-Bremse (+2,1 %)", "BYD: 355.200": right after the name.
  if (precedes && /^\p{L}*\s*[(:]\s*[^.;()]{0,24}$/u.test(between)) weight += 4;
  if (precedes && borders === 1 && !isTransfer(draft) && lexicon.relative.test(between)) weight += 2.5;
  if (isTransfer(draft)) weight += weighTransfer(owner, precedes, owners, doc, pack);
  else if (owner.opens && !owner.leads && isAlone(owner, owners)) weight += 1;
  else if (owner.preposition !== null && !owner.shares)
    weight -= lexicon.ownerPrepositions.has(owner.preposition) ? 1 : 3;
  if (owner.shares && (draft.metric === 'price' || isTransfer(draft))) weight += 2;
  if (owner.kind === 'authority' && draft.metric === 'interest_rate')
    weight += pack.owners.policyRate.test(doc.text.slice(Math.max(0, draft.start - 120), draft.start))
      ? 3
      : -6;
  else if (owner.kind === 'authority') weight -= 4;
  // "Ein Konsortium aus X und Y stellt einen Kredit": the banks lend, the one spoken of owes.
  if (lends(draft, owner, doc, pack)) weight -= 9;
  if (owner.kind === 'country' && !owner.leads && draft.metric !== 'gdp' && draft.metric !== 'inflation')
    weight -= 4;
  return weight;
}

function isHolder({ start }: Owner, { text }: TextDocument, { owners }: LanguagePack): boolean {
  return owners.holders.test(text.slice(Math.max(0, start - 120), start));
}

const LENT: ReadonlySet<string> = new Set([
  'funding',
  'debt',
  'deal_value',
  'interest_rate',
  'margin',
  'cost',
  'other',
]);

function lends(draft: FigureDraft, owner: Owner, doc: TextDocument, pack: LanguagePack): boolean {
  if (owner.shares || !LENT.has(draft.metric)) return false;
  if (owner.creditor || invests(owner, doc, pack)) return true;
  if (!owner.rates) return false;
  return pack.owners.lending.test(doc.text.slice(Math.max(0, owner.start - 60), draft.start));
}

// "Als Ankerinvestoren zeichnen X und Y": they pay, another raises the money.
function invests({ start, end }: Owner, { text }: TextDocument, { owners }: LanguagePack): boolean {
  return (
    owners.investing.test(text.slice(Math.max(0, start - 70), start)) ||
    owners.subscribing.test(text.slice(end, end + 160))
  );
}

function isRated({ preposition }: Owner, { companies: lexicon }: LanguagePack): boolean {
  return preposition !== null && lexicon.ratedPrepositions.has(preposition);
}

// "Im MDax ging es …": nobody else does anything in the sentence.
function isAlone(owner: Owner, owners: readonly Owner[]): boolean {
  return owners.every(
    (one) => one === owner || one.preposition !== null || one.source || one.kind === 'country',
  );
}

export function countBorders(text: string, pack: LanguagePack): number {
  // "X, der größte Hersteller, hob …": an apposition parts nobody from what X does.
  const between = text.replace(APPOSITION, ' ');
  let borders = 0;
  for (const match of between.matchAll(BORDER)) if (match[0]) borders++;
  for (const word of lowered(between).split(NO_LETTERS)) if (pack.companies.clauseWords.has(word)) borders++;
  return borders;
}

const APPOSITION = /^,\s(?:der|die|das|ein|eine|mit|zuletzt|nach)\s[^,;.:]{0,70},\s(?=\p{Ll}+)/u;
// A comma before a digit belongs to the number.
const BORDER = foldedPattern(',(?!\\p{N})|;|\\s[–—-]\\s|:|[+|•]|\\n', 'g');
const NO_LETTERS = foldedPattern('[^\\p{L}]+');
