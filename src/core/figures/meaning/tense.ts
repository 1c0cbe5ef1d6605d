import type { Metric, Tense } from '../../summary.ts';
import { isPopulation } from './adjust-metric.ts';
import type { Clause } from './clauses.ts';
import { type FigureContext, predicatesOf } from './context.ts';
import type { MeaningLexicon } from './lexicon.ts';
import { isBase } from './links.ts';
import { isAdjective, standsInPhrase } from './noun-phrase.ts';
import { phraseAt } from './phrases.ts';
import type { Predicate } from './predicates.ts';
import type { Item } from './reading.ts';

/** Fact, base of comparison or expectation, with the rule that said so. */
export function decideTense(figure: FigureContext, lexicon: MeaningLexicon): [Tense, string] {
  const { draft, left, reading, item } = figure;
  if (draft.tense === 'prior') return ['prior', 'tense:starting-point'];
  const named = [...left.adjectives, ...left.between];
  const expectedByName =
    named.some((word) => lexicon.forecastModifiers.some((start) => word.startsWith(start))) ||
    (left.governor?.noun?.forecast === true && !lexicon.byPrepositions.has(left.preposition ?? '')) ||
    adjectiveOfNoun(figure, lexicon) ||
    expectsByNoun(figure, lexicon);
  if (isBase(figure, lexicon))
    return expectedByName && !isInstead(figure, lexicon)
      ? ['forecast', 'tense:expected']
      : ['prior', 'tense:base'];
  if (isBaseNoun(figure, lexicon)) return ['prior', 'tense:base-noun'];
  if (left.governor?.noun?.prior) return ['prior', 'tense:prior-noun'];
  if (left.between.some((word) => lexicon.priorMarkers.has(word))) return ['prior', 'tense:prior-word'];
  if (isPopulation(figure, lexicon)) return ['actual', 'tense:population'];
  if (figure.clause.kind === 'bracket' && followsPriorTime(figure, lexicon))
    return ['prior', 'tense:prior-bracket'];
  if (figure.clause.kind === 'bracket' && namesPriorTime(figure.clause.items, item, lexicon))
    return ['prior', 'tense:prior-bracket'];
  if (isPlainBracketBase(figure)) return ['prior', 'tense:bracket-of-same-unit'];
  if (draft.metric === 'price_target' && draft.measure === 'level') return ['forecast', 'tense:price-target'];
  if (isOldPlan(figure, lexicon)) return ['prior', 'tense:old-plan'];
  if (expectedByName) return ['forecast', 'tense:expected'];
  if (
    reading.clauses.list.some(
      ({ items, label }) => label && items.some((_, at) => phraseAt(items, at, lexicon.comparisonLabels)),
    )
  )
    return ['prior', 'tense:comparison-label'];
  const label = reading.clauses.list.find(
    (clause) => clause.label && (clause.items[0]?.index ?? 0) < item.index,
  );
  if (label?.items.some(({ noun }) => noun?.forecast)) return ['forecast', 'tense:label'];
  if (isExpected(figure.clause, figure, lexicon)) return ['forecast', 'tense:clause'];
  if (isPriorClause(figure, lexicon)) return ['prior', 'tense:prior-clause'];
  return ['actual', 'tense:default'];
}

const COMPARED = new Set<Metric>([
  'net_income',
  'operating_income',
  'gross_profit',
  'revenue',
  'margin',
  'eps',
  'dividend',
  'cash_flow',
]);

/** "nach einem Fehlbetrag von 7 Millionen": the base of comparison is named by a noun of its own. */
function isBaseNoun({ left, reading, draft }: FigureContext, lexicon: MeaningLexicon): boolean {
  const noun = left.governor;
  if (draft.measure !== 'level' || !noun?.noun || !lexicon.ofPrepositions.has(left.preposition ?? ''))
    return false;
  if (!noun.noun.direction && !COMPARED.has(noun.noun.metric ?? 'other')) return false;
  let at = noun.index - 1;
  for (let steps = 0; steps < 3 && at >= 0; steps++, at--) {
    const item = reading.items[at] as Item;
    if (lexicon.baseWords.has(item.lower))
      return lexicon.indefiniteArticles.has(reading.items[at + 1]?.lower ?? '');
    if (!lexicon.articles.has(item.lower) && !isAdjective(item, lexicon)) return false;
  }
  return false;
}

const isInstead = ({ left }: FigureContext, lexicon: MeaningLexicon): boolean =>
  [left.preposition ?? '', ...left.between].some((word) => lexicon.insteadWords.has(word));

/** "die geplante Übernahme von X für 3 Milliarden" is decided by its clause; "erwarteter Umsatz: 3 Mio." by the noun. */
/** "seine Prognose um 7 Prozent", "Ihre Schätzung liegt": the expectation itself moves or stands. */
function expectsByNoun(figure: FigureContext, lexicon: MeaningLexicon): boolean {
  const { reading, item, conjunct, clause, metricNoun } = figure;
  const { items, clauses } = reading;
  if (metricNoun && clauses.clauseOf[metricNoun.index] === clause) {
    const before = items[metricNoun.index - 1]?.lower ?? '';
    if (lexicon.forecastModifiers.some((start) => before.startsWith(start))) return true;
  }
  const named = items.some(
    (other) =>
      other.noun?.forecast === true &&
      other.index < item.index &&
      clauses.conjunctOf[other.index] === conjunct &&
      !standsInPhrase(other, items, lexicon),
  );
  return (
    named && !predicatesOf(clause, reading, lexicon).some(({ lemma }) => lexicon.surpassingVerbs.has(lemma))
  );
}

function adjectiveOfNoun({ left }: FigureContext, lexicon: MeaningLexicon): boolean {
  return left.adjectives.some((word) => lexicon.forecastModifiers.some((start) => word.startsWith(start)));
}

/** "Bisher hatte der Vorstand 3 bis 5 Prozent in Aussicht gestellt": guidance that no longer holds. */
function isOldPlan({ clause, draft, item }: FigureContext, lexicon: MeaningLexicon): boolean {
  if (
    draft.measure === 'change' &&
    !clause.items.some(({ lower }) => lexicon.pluperfectAuxiliaries.has(lower))
  )
    return false;
  if (!isPast(clause)) return false;
  return clause.items.some(
    (other, at) =>
      lexicon.priorMarkers.has(other.lower) &&
      !isCompared(clause.items, at, lexicon) &&
      !otherFigureBetween(clause, other.index, item.index),
  );
}

/** "gegenüber dem Vorjahresmonat (37.095)". */
function followsPriorTime({ clause, reading, left }: FigureContext, lexicon: MeaningLexicon): boolean {
  const before = (clause.items[0]?.index ?? 0) - 1;
  if (left.governor && left.mark !== '(') return false;
  return before >= 0 && phraseAt(reading.items, before, lexicon.priorTimes) !== undefined;
}

function namesPriorTime(part: readonly Item[], figure: Item, lexicon: MeaningLexicon): boolean {
  return part.some((item, at) => {
    if (!phraseAt(part, at, lexicon.priorTimes)) return false;
    const between = part.filter(
      ({ index }) => index > Math.min(item.index, figure.index) && index < Math.max(item.index, figure.index),
    );
    // "(Q1: 88 Mio. Euro, Vorjahr: 92 Mio. Euro)": a label dates what follows it.
    const later = item.index > figure.index;
    return !between.some(({ kind, text }) => kind === 'figure' || (later && (text === ',' || text === ';')));
  });
}

/** "3,09 Euro (2,54 Euro)": a bare amount of the same unit in brackets is the one before. */
function isPlainBracketBase({ link, draft, clause, typedSign, left }: FigureContext): boolean {
  if (link?.kind !== 'bracket' || typedSign || draft.measure === 'change' || left.sign) return false;
  const head = link.to.draft;
  if (
    head.kind !== draft.kind ||
    head.unit !== draft.unit ||
    head.measure === 'change' ||
    head.tense === 'prior'
  )
    return false;
  return clause.items.filter(({ kind }) => kind === 'word' || kind === 'figure').length <= 3;
}

function isPriorClause(figure: FigureContext, lexicon: MeaningLexicon): boolean {
  const { clause, reading, draft, item } = figure;
  const verbs = predicatesOf(clause, reading, lexicon);
  const pluperfect =
    clause.items.some(({ lower }) => lexicon.pluperfectAuxiliaries.has(lower)) &&
    verbs.some(({ form }) => form.participle);
  if (clause.kind === 'bracket') return false;
  if (clause.items.some(({ lower }) => lexicon.sameDayTimes.has(lower))) return false;
  if (pluperfect && lexicon.anteriorSubordinators.has(clause.opener ?? '')) return true;
  if (!isPast(clause)) return false;
  if (draft.measure === 'change') return false;
  const moves = verbs.some(({ sense }) => sense?.direction);
  if (moves) return false;
  let time = false;
  let still = false;
  for (const [at, other] of clause.items.entries()) {
    if (lexicon.stillWords.has(other.lower) && !lexicon.restrictives.has(clause.items[at - 1]?.lower ?? ''))
      still = true;
    if (
      !phraseAt(clause.items, at, lexicon.priorTimes) &&
      !(phraseAt(clause.items, at, lexicon.pastTimes) && isStill(clause, lexicon))
    )
      continue;
    if (isCompared(clause.items, at, lexicon)) continue;
    if (otherFigureBetween(clause, other.index, item.index)) continue;
    if (labelsNext(clause, item, other)) continue;
    time = true;
  }
  return time || (still && pluperfect);
}

/** "rund 205 Prozent, Vorjahr 201 Prozent": without a verb a time behind a comma dates the figure that follows it. */
function labelsNext(clause: Clause, figure: Item, time: Item): boolean {
  const next = clause.items.find(({ kind, index }) => kind === 'figure' && index > time.index);
  return (
    time.index > figure.index &&
    next !== undefined &&
    clause.items.some(({ text, index }) => text === ',' && index > figure.index && index < time.index)
  );
}

/** A longer clause has a verb, known or not. */
const NOMINAL = 9;

/** A finite verb in the past, or none: "im Vorjahr 3 Millionen Euro". */
function isPast(clause: Clause): boolean {
  let finite = false;
  for (const { verbs } of clause.items) {
    for (const form of verbs ?? []) {
      if (form.past) return true;
      if (form.finite && !form.infinitive && !form.participle) finite = true;
    }
  }
  return !finite && clause.items.length <= NOMINAL;
}

/** "waren es noch 3 Millionen", "Ende 2024 waren es 3 Millionen". */
const isStill = (clause: Clause, lexicon: MeaningLexicon): boolean =>
  clause.items.some(
    ({ lower }, at) =>
      lexicon.stillWords.has(lower) ||
      (lexicon.resumingPronouns.has(lower) &&
        lexicon.pluperfectAuxiliaries.has(clause.items[at - 1]?.lower ?? '')),
  );

/** "gegenüber dem Vorjahr", "als im Vorjahr": the time compares, it does not date the figure. */
function isCompared(part: readonly Item[], at: number, lexicon: MeaningLexicon): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 3); back--) {
    const item = part[back];
    if (item?.kind !== 'word') return false;
    if (lexicon.comparisonWords.has(item.lower)) return true;
    if (
      !lexicon.articles.has(item.lower) &&
      !lexicon.prepositions.has(item.lower) &&
      !lexicon.timeNouns.has(item.lower)
    )
      return false;
  }
  return false;
}

const otherFigureBetween = (clause: Clause, one: number, two: number): boolean =>
  clause.items.some(
    ({ kind, index }) => kind === 'figure' && index > Math.min(one, two) && index < Math.max(one, two),
  );

/** Modal and future verbs, verbs of planning and expecting, in the clause or in the one that it hangs on. */
function isExpected(clause: Clause, figure: FigureContext, lexicon: MeaningLexicon): boolean {
  const { reading } = figure;
  const verbs = predicatesOf(clause, reading, lexicon);
  if (
    verbs.some(
      (verb) =>
        verb.sense?.forecast &&
        isSpoken(verb, clause, lexicon) &&
        !isCompared(clause.items, clause.items.indexOf(verb.item), lexicon),
    )
  )
    return true;
  if (isFuture(clause, verbs, lexicon)) return true;
  if (clause.items.some((_, at) => phraseAt(clause.items, at, lexicon.forecastPhrases))) return true;
  const parent = clause.parent;
  if (!parent) return false;
  if (clause.kind === 'bracket') return isExpected(parent, figure, lexicon);
  if (clause.kind !== 'subordinate') return false;
  const leads = lexicon.contentOpeners.has(clause.opener ?? '');
  if (!leads) return false;
  return (
    isFuture(parent, predicatesOf(parent, reading, lexicon), lexicon) ||
    predicatesOf(parent, reading, lexicon).some(({ sense }) => sense?.forecast || sense?.plan) ||
    parent.items.some(({ noun }) => noun?.forecast)
  );
}

/** "wird erwartet", "hatten gerechnet"; "in Franken gerechnet" is no verb of the clause. */
const isSpoken = ({ form }: Predicate, clause: Clause, lexicon: MeaningLexicon): boolean =>
  form.finite ||
  form.infinitive ||
  clause.items.some(
    ({ lower }) =>
      lexicon.auxiliaries.has(lower) ||
      lexicon.futureAuxiliaries.has(lower) ||
      lexicon.passiveAuxiliaries.has(lower),
  );

/** "wird … steigen", "will … investieren", against the passive "wird … gehandelt". */
function isFuture(clause: Clause, verbs: readonly Predicate[], lexicon: MeaningLexicon): boolean {
  for (const { lower } of clause.items) {
    if (lexicon.modals.has(lower)) return true;
    if (!lexicon.futureAuxiliaries.has(lower)) continue;
    const others = verbs.filter(({ item }) => !lexicon.futureAuxiliaries.has(item.lower));
    if (others.at(-1)?.form.infinitive && !others.at(-1)?.form.participle) return true;
  }
  return false;
}
