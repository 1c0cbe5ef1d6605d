import type { Cast } from '../companies/choose-subject.ts';
import type { Figure, NewsEvent, Quotation, Quote, Subject } from '../summary.ts';
import { type Sentence, sentenceAt, type TextDocument } from '../text/document.ts';
import { foldedPattern, lowered } from '../text/folded.ts';
import { oncePer, oneOf } from '../text/phrases.ts';

/** All entries are lower case. */
export interface BriefLexicon {
  /** Beginnings that lean on the sentence before: "er", "damit", "zudem". */
  dangling: readonly string[];
  /** Words for somebody named before, behind the verb: "2026 erwarten sie". */
  pronouns: readonly string[];
  /** Phrases of navigation, advertising and notes on the text itself: "lesen sie auch", "autor:". */
  noise: readonly string[];
  /** Past events told for background: "im vergangenen jahr hatte". */
  background: readonly string[];
}

export interface BriefInput {
  doc: TextDocument;
  cast: Cast;
  subject: Subject | null;
  quote: Quote | null;
  figures: readonly Figure[];
  keyFigures: readonly string[];
  events: readonly NewsEvent[];
  lexicon: BriefLexicon;
}

const MOST = 3;
/** What a further sentence must add. */
const WORTH_SAYING = 0.3;
const SHORTEST = 35;
const LONGEST = 450;

const patternsFor = oncePer((lexicon: BriefLexicon) => ({
  dangling: foldedPattern(`^[„“"»«(]*(?:${oneOf(lexicon.dangling)})`),
  // In the first clause, where no noun of this very sentence can be meant.
  leaning: foldedPattern(`^(?:[^\\s,:;]+ ){1,6}${oneOf(lexicon.pronouns)}`),
  noise: foldedPattern(oneOf(lexicon.noise)),
  background: foldedPattern(oneOf(lexicon.background)),
}));

/**
 * "In brief": up to three whole sentences of the article, in reading order, that name the subject, say what happened
 * and how much. Chosen one by one, each for what it adds to those chosen before.
 */
export function chooseSentences(input: BriefInput): Quotation[] {
  const { doc } = input;
  const contents = contentsOf(input);
  const candidates = doc.sentences.filter((sentence) =>
    isItem(sentence, doc)
      ? saysKeyFigure(contents.get(sentence) ?? []) && isWhole(sentence, input)
      : isWhole(sentence, input),
  );
  const chosen: Sentence[] = [];
  const covered = new Set<string>();
  while (chosen.length < MOST) {
    let best: Sentence | undefined;
    let bestScore = chosen.length === 0 ? Number.NEGATIVE_INFINITY : WORTH_SAYING;
    for (const sentence of candidates) {
      if (chosen.includes(sentence)) continue;
      const score = gainOf(sentence, contents.get(sentence) ?? [], input, covered, chosen);
      if (score > bestScore) {
        best = sentence;
        bestScore = score;
      }
    }
    if (!best) break;
    chosen.push(best);
    for (const { what } of contents.get(best) ?? []) covered.add(what);
  }
  return chosen
    .sort((a, b) => a.start - b.start)
    .map((sentence) => {
      const start = sentence.start + openingOf(sentence, doc);
      return { start, end: sentence.end, text: doc.text.slice(start, sentence.end) };
    });
}

/** Can the sentence stand alone in a summary at all? */
function isWhole(sentence: Sentence, { doc, quote, lexicon }: BriefInput): boolean {
  const block = doc.blocks[sentence.block];
  if (!block || block.kind === 'title' || block.kind === 'heading' || block.kind === 'table_cell')
    return false;
  const text = doc.text.slice(sentence.start + openingOf(sentence, doc), sentence.end);
  if (text.length < SHORTEST || text.length > LONGEST || text.includes('\n\n')) return false;
  if (quote && sentence.start < quote.end && quote.start < sentence.end) return false;
  // A point of a list has no full stop; it must begin like a sentence all the same.
  if (!/[.!?…][“”"«»’)\]]*$/.test(text) && !(isItem(sentence, doc) && ENDED.test(text))) return false;
  if (!/^[„“"»«'(]?[\p{Lu}\p{N}]/u.test(text)) return false;
  return balanced(text) && !patternsFor(lexicon).noise.test(lowered(text)) && !repeatsTitle(text, doc);
}

/** Ends in a noun, a number or its sign, not in the middle of a clause. */
const ENDED = /(?:^|[\s\u00a0(])[\p{Lu}\p{N}+±-][^\s]*$|[%€$)]$/u;

const isItem = ({ block }: Sentence, doc: TextDocument): boolean => doc.blocks[block]?.kind === 'list_item';

/** Length of the mark of a list point or the dateline ("FRANKFURT (dpa) - "): no part of what is said. */
function openingOf({ start, end }: Sentence, { text }: TextDocument): number {
  const head = text.slice(start, Math.min(end, start + 80));
  return MAY_OPEN.test(head) ? (OPENING.exec(head)?.[0].length ?? 0) : 0;
}

const OPENING =
  /^(?:[-•*–·]\s+|\p{Lu}[\p{L}./ -]{1,30}(?: ?\([^()]{2,30}\))? [-–—] (?=[„“"]?[\p{Lu}\p{N}]))/u;
/** What every opening has, in a pattern that costs nothing to compile. */
const MAY_OPEN = /^[-•*–·]| [-–—] /;

const saysKeyFigure = (contents: readonly Content[]): boolean => contents.some(({ key }) => key);

/** A quotation or a bracket that begins or ends in another sentence makes this one a torso. */
function balanced(text: string): boolean {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  return (
    count(/\(/g) === count(/\)/g) &&
    count(/„/g) === count(/“|”/g) - (count(/„/g) === 0 ? count(/“|”/g) : 0) &&
    count(/"/g) % 2 === 0 &&
    count(/«/g) === count(/»/g)
  );
}

const repeatsTitle = (text: string, doc: TextDocument): boolean => text === doc.article.title;

interface Content {
  what: string;
  worth: number;
  /** A figure among the first of the slip. */
  key?: boolean;
}

/** What each sentence says: the subject, events, figures by their rank. One sweep over text, mentions and figures. */
function contentsOf(input: BriefInput): Map<Sentence, Content[]> {
  const { doc, cast, subject, figures, keyFigures, events } = input;
  const contents = new Map<Sentence, Content[]>();
  const add = (offset: number, content: Content) => {
    const sentence = sentenceAt(doc, offset);
    if (!sentence) return;
    const known = contents.get(sentence);
    if (known) known.push(content);
    else contents.set(sentence, [content]);
  };
  for (const { start } of cast.companies.find(({ id }) => id === subject?.companyId)?.mentions ?? []) {
    add(start, { what: 'subject', worth: 1.5 });
  }
  // What the headline or the opening tells is the news; an event told further down is a detail.
  const opening = doc.blocks[1]?.end ?? 0;
  for (const { start, kind } of events) {
    const news = events.some((event) => event.kind === kind && event.start < opening);
    add(start, { what: `event ${kind}`, worth: news ? 1.2 : 0.3 });
  }
  const statement = ({ value, metric }: Figure) => `value ${value} ${metric}`;
  const ranks = new Map<string, number>();
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  for (const [rank, id] of keyFigures.entries()) {
    const figure = byId.get(id);
    if (figure && !ranks.has(statement(figure))) ranks.set(statement(figure), rank);
  }
  for (const figure of figures) {
    const rank = ranks.get(statement(figure)) ?? 99;
    add(figure.start, { what: statement(figure), worth: rank < 5 ? 1.6 - rank * 0.2 : 0.15, key: rank < 3 });
  }
  return contents;
}

function gainOf(
  sentence: Sentence,
  contents: readonly Content[],
  input: BriefInput,
  covered: ReadonlySet<string>,
  chosen: readonly Sentence[],
): number {
  const { doc, lexicon } = input;
  const patterns = patternsFor(lexicon);
  const text = lowered(doc.text.slice(sentence.start, sentence.end));
  let gain = 0;
  const said = new Set<string>();
  for (const { what, worth } of contents) {
    if (said.has(what)) continue;
    said.add(what);
    gain += covered.has(what) ? worth * 0.15 : worth;
  }
  gain -= 0.35 * Math.log(1 + sentence.index);
  gain -= Math.max(0, text.length - 220) / 250;
  if (patterns.dangling.test(text) || patterns.leaning.test(text)) {
    // A leaning sentence may follow the very sentence that it leans on.
    if (!chosen.some(({ index, block }) => index === sentence.index - 1 && block === sentence.block))
      gain -= 2.5;
  }
  // A point of a numbered list ("3. Die Schulden ...") leans on the list.
  if (/^\p{Nd}{1,2}\. /u.test(text)) gain -= 0.8;
  // Whole sentences read better than points of a list.
  if (isItem(sentence, doc)) gain -= 0.6;
  if (patterns.background.test(text)) gain -= 0.8;
  if (/[?]["“”»«)]*$/.test(text)) gain -= 1;
  if (/^[„"»«]/.test(text)) gain -= 0.6;
  return gain;
}
