import type { LanguagePack } from '../language.ts';
import type { Metric } from '../summary.ts';
import { sentenceAt, type TextDocument } from '../text/document.ts';
import type { FigureDraft } from './draft.ts';
import { adjustMetric, comparedProfit } from './meaning/adjust-metric.ts';
import { type Day, isoOf, referenceDay } from './meaning/calendar.ts';
import { type FigureContext, readSentence, type SentenceReading } from './meaning/context.ts';
import { dealsOf, isOffer } from './meaning/deals.ts';
import { inheritConversion, inheritFromHead, isConversion } from './meaning/inherit.ts';
import type { MeaningLexicon } from './meaning/lexicon.ts';
import { linkFigures } from './meaning/links.ts';
import { decideMeasure } from './meaning/measure.ts';
import { decideMetric, isRestated } from './meaning/metric.ts';
import type { MetricMemory } from './meaning/metric-evidence.ts';
import { isUnitOfRate } from './meaning/metric-of-units.ts';
import { pairWithNouns } from './meaning/pair-metrics.ts';
import { decidePer, perOfNoun } from './meaning/per.ts';
import { periodOf, readTimes } from './meaning/period.ts';
import { applySign } from './meaning/sign.ts';
import { decideTense } from './meaning/tense.ts';

/** Sign, measure, metric, tense, per and period of each figure, from the words around it. */
export function refineMeaning(drafts: FigureDraft[], doc: TextDocument, pack: LanguagePack): FigureDraft[] {
  const lexicon = pack.meaning;
  const today = referenceDay(doc.text, doc.article.publishedAt, lexicon.months);
  const memory: MetricMemory = { last: undefined, ofKind: new Map(), deals: dealsOf(doc, lexicon) };
  const unitsOfRates = new Set<FigureDraft>();
  let at = 0;
  while (at < drafts.length) {
    const first = drafts[at];
    const sentence = first && sentenceAt(doc, first.start);
    if (!sentence) break;
    const next = doc.sentences[sentence.index + 1];
    let end = at + 1;
    while (end < drafts.length && (!next || (drafts[end]?.start ?? 0) < next.start)) end++;
    const reading = readSentence(
      doc.text,
      sentence,
      doc.blocks[sentence.block],
      drafts.slice(at, end),
      lexicon,
    );
    linkFigures(reading, lexicon);
    for (const { item, clause, draft } of reading.figures)
      if (
        reading.figures.some(
          (other) =>
            other.clause === clause && other.item.index > item.index && isUnitOfRate(item, other.item),
        )
      )
        unitsOfRates.add(draft);
    refineSentence(reading, memory, lexicon);
    datePeriods(reading, doc.text, today, lexicon);
    at = end;
  }
  return drafts.filter((draft) => !unitsOfRates.has(draft));
}

/** Refines the figures of one sentence, construction by construction. */
function refineSentence(reading: SentenceReading, memory: MetricMemory, lexicon: MeaningLexicon): void {
  for (const group of constructions(reading.figures)) {
    for (const figure of group) {
      const [measure, rule] = decideMeasure(figure, lexicon);
      figure.draft.measure = measure;
      figure.draft.rules.push(rule);
      give(figure, decidePer(figure, lexicon));
    }
    inheritFromHead(group);
    const found = decideMetric(group, memory, lexicon);
    const pair = pairWithNouns(group, lexicon);
    for (const [order, figure] of group.entries()) {
      const { draft } = figure;
      const own = pair?.[order];
      const { metric, sense, noun } = own
        ? { metric: own.noun?.metric ?? found.metric, sense: own.noun, noun: own }
        : found;
      draft.metric = figure.metric = metric;
      if (sense) figure.sense = sense;
      if (noun) figure.metricNoun = noun;
      draft.rules.push(found.rule);
      if (draft.per === undefined) give(figure, perOfNoun(figure));
    }
    inheritFromHead(group);
    for (const figure of group) {
      if (isConversion(figure)) {
        inheritConversion(figure);
        continue;
      }
      const adjusted = adjustMetric(figure, figure.draft.metric, memory, lexicon);
      if (adjusted) {
        figure.draft.metric = figure.metric = adjusted[0];
        figure.draft.rules.push(adjusted[1]);
      }
      const [tense, tenseRule] = decideTense(figure, lexicon);
      figure.draft.tense = tense;
      figure.draft.rules.push(tenseRule);
      const told = memory.last?.reading === reading ? memory.last.draft.tense : undefined;
      if (tense === 'actual' && told === 'forecast' && isRestated(figure, lexicon)) {
        figure.draft.tense = 'forecast';
        figure.draft.rules.push('tense:restated');
      }
      const compared = comparedProfit(figure, memory, lexicon);
      if (compared && compared !== figure.draft.metric) {
        figure.draft.metric = figure.metric = compared;
        figure.draft.rules.push('metric:compared-profit');
      }
      const sign = applySign(figure, lexicon);
      if (sign) figure.draft.rules.push(sign);
    }
    for (const { draft } of group) if (isOffer(draft) && memory.deals()) draft.metric = 'deal_value';
    for (const figure of group) memory.ofKind.set(figure.draft.kind, figure);
    if (group[0]) memory.last = group[0];
  }
}

/** What is decided is told in the present, whenever it will happen. */
const DECIDED = new Set<Metric>(['job_cuts', 'investment', 'deal_value', 'cost', 'funding', 'debt', 'stake']);

const lies = (start: string, today: Day | undefined): boolean => today !== undefined && start > isoOf(today);

/** Gives each figure the time that its words name. */
function datePeriods(
  reading: SentenceReading,
  text: string,
  today: Day | undefined,
  lexicon: MeaningLexicon,
): void {
  const { sentence, figures } = reading;
  const times = readTimes(text, sentence.start, sentence.end, lexicon);
  if (times.length === 0) return;
  for (const figure of figures) {
    const period = periodOf(figure, times, today, lexicon);
    if (!period) continue;
    figure.draft.period = period;
    figure.draft.rules.push('period');
    const told = figure.draft.rules.includes('tense:population');
    if (
      !told &&
      lies(period.start, today) &&
      figure.draft.tense === 'actual' &&
      !DECIDED.has(figure.draft.metric)
    ) {
      figure.draft.tense = 'forecast';
      figure.draft.rules.push('tense:future');
    }
  }
}

function give({ draft }: FigureContext, per: [string, string] | undefined): void {
  if (!per) return;
  draft.per = per[0];
  draft.rules.push(per[1]);
}

/** Figures of one construction together, in text order. */
function constructions(figures: readonly FigureContext[]): FigureContext[][] {
  const groups: FigureContext[][] = [];
  const groupOf = new Map<FigureContext, FigureContext[]>();
  for (const figure of figures) {
    const group = figure.link && groupOf.get(figure.link.to);
    if (group) {
      group.push(figure);
      groupOf.set(figure, group);
    } else {
      const opened = [figure];
      groups.push(opened);
      groupOf.set(figure, opened);
    }
  }
  return groups;
}
