import type { Metric } from '../../summary.ts';
import { type FigureContext, governingVerb } from './context.ts';
import type { MeaningLexicon } from './lexicon.ts';
import { type Consider, PARTS, PROFITS, WEIGHT } from './metric-evidence.ts';
import { attributeHead, isAdjective, standsInPhrase } from './noun-phrase.ts';
import type { Item } from './reading.ts';

const MARKETS = new Set<Metric>(['price', 'exchange_rate']);

/** What the nouns around a figure say, by the place where each stands. */
export function fromNouns(
  figure: FigureContext,
  group: readonly FigureContext[],
  consider: Consider,
  loss: number,
  lexicon: MeaningLexicon,
): void {
  const { reading, item, left, right } = figure;
  const moved =
    right.signIsOfMarket === true ||
    governingVerb(figure, lexicon, ({ sense }) => sense?.market === true) !== undefined;
  const head = left.governor && attributeHead(left.governor, reading.items, lexicon);
  for (const other of reading.items) {
    const sense = other.noun;
    if (!sense?.metric || (sense.share && !isPartOfWhole(figure))) continue;
    const bracketed = opensBracketOf(figure, other);
    if (isUnitOrBase(other, reading.items, lexicon) && left.governor !== other && !bracketed) continue;
    if (right.noun === other && right.signIsPosition) continue;
    const near = reading.clauses.clauseOf[other.index] === figure.clause;
    const attribute = standsInPhrase(other, reading.items, lexicon);
    let weight: number;
    let rule = 'metric:noun';
    if (left.governor === other) {
      weight = WEIGHT.governor - (head?.noun?.metric ? WEIGHT.attribute : 0);
      rule = 'metric:governor';
    } else if (head === other) {
      weight = WEIGHT.governor;
      rule = 'metric:governor';
    } else if (bracketed && !sense.weak) {
      weight = WEIGHT.label;
      rule = 'metric:noun-of-bracket';
    } else if (right.noun === other && isBoundBehind(figure)) {
      weight = isShareOf(figure, sense.metric) ? WEIGHT.shareOfNoun : WEIGHT.nounBehind;
      rule = 'metric:noun-behind';
    } else {
      weight =
        placeWeight(figure, other) - WEIGHT.distance * Math.min(14, Math.abs(other.index - item.index));
      if (isTaken(other, group))
        weight -=
          moved && left.preposition && lexicon.byPrepositions.has(left.preposition)
            ? WEIGHT.takenOfMarket
            : WEIGHT.taken;
      if (attribute) weight = Math.min(weight - WEIGHT.attribute, WEIGHT.attributeCap);
    }
    if (sense.weak && sense.metric === 'exchange_rate' && attribute) continue;
    if (sense.weak && !(moved && !attribute && MARKETS.has(sense.metric)))
      weight -= Math.min(WEIGHT.weak, Math.max(0, weight - (near ? WEIGHT.weakNear : 0)));
    consider({ metric: sense.metric, weight: weight - loss, rule, sense, noun: other });
    // A profit of a few cents is one per share, whether the text says so or not.
    if (PROFITS.has(sense.metric) && figure.draft.kind === 'money')
      consider({
        metric: 'eps',
        weight: weight - loss - 0.01,
        rule: 'metric:small-profit',
        sense,
        noun: other,
      });
  }
}

/** "je Aktie", "gegenüber dem Schlusskurs", "als der Umsatz": a unit or what is compared with, never the metric. */
function isUnitOrBase(noun: Item, items: readonly Item[], lexicon: MeaningLexicon): boolean {
  for (let at = noun.index - 1; at >= noun.index - 3 && at >= 0; at--) {
    const word = items[at]?.lower ?? '';
    if (lexicon.perWords.has(word)) return true;
    // "als der Umsatz" compares, "als Dividende" names a role.
    if (lexicon.againstWords.has(word)) return at < noun.index - 1 || !lexicon.roleWords.has(word);
    const item = items[at];
    if (!lexicon.articles.has(word) && !(item && isAdjective(item, lexicon))) return false;
  }
  return false;
}

/** A level in percent: "Großaktionär ist … mit 15 Prozent". */
const isPartOfWhole = ({ draft }: FigureContext): boolean =>
  draft.kind === 'percent' && draft.measure === 'level';

/** "1,6 Prozent des BIP" says how much something is of it, "30 Prozent der Stellen" are jobs. */
export function isShareOf({ draft, right }: FigureContext, metric: Metric): boolean {
  return draft.kind === 'percent' && draft.measure === 'level' && right.partOf === true && !PARTS.has(metric);
}

/** "651 Millionen Dollar Umsatz", "30 Prozent der Stellen": no verb's object happens to follow. */
const isBoundBehind = ({ right, draft, left }: FigureContext): boolean =>
  right.sign !== undefined || (right.partOf ? draft.kind === 'percent' : left.mark !== '(');

/** "als der Umsatz (+3 Prozent)": the noun right before the bracket that the figure stands in. */
const opensBracketOf = ({ clause, reading, draft }: FigureContext, noun: Item): boolean =>
  draft.kind === 'percent' && clause.kind === 'bracket' && reading.items[noun.index + 1] === clause.items[0];

/** The noun governs a figure of another construction: "bei einem Umsatz von 4 Mrd. einen Gewinn von …". */
const isTaken = (noun: Item, group: readonly FigureContext[]): boolean =>
  group[0]?.reading.figures.some((other) => other.left.governor === noun && !group.includes(other)) === true;

function placeWeight(figure: FigureContext, noun: Item): number {
  const { clauses } = figure.reading;
  const before = noun.index < figure.item.index;
  const clause = clauses.clauseOf[noun.index];
  if (clauses.conjunctOf[noun.index] === figure.conjunct)
    return before ? WEIGHT.conjunctLeft : WEIGHT.conjunctRight;
  if (clause === figure.clause) return before ? WEIGHT.clauseLeft : WEIGHT.clauseRight;
  if (figure.clause.kind === 'bracket' && clause === figure.clause.parent)
    return before ? WEIGHT.bracketOutside : WEIGHT.otherClauseRight;
  if (clause?.kind === 'bracket' && clause.parent === figure.clause)
    return before ? WEIGHT.conjunctLeft - 1 : 1;
  if (clause?.label && before) return WEIGHT.clauseLeft;
  if (clause === figure.clause.parent && before) return WEIGHT.parentClause;
  return before ? WEIGHT.otherClauseLeft : WEIGHT.otherClauseRight;
}
