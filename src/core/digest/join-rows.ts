import type { Figure, FigureRow } from '../summary.ts';
import { type Sentence, sentenceAt, type TextDocument } from '../text/document.ts';
import { foldedPattern, lowered } from '../text/folded.ts';
import { oncePer, oneOf } from '../text/phrases.ts';
import { alikeKey, sameParty, sameUnit, saysTheSame } from './repeats.ts';

/** Words of the digest. All entries are lower case. */
export interface RowLexicon {
  /** Who or what expects: a forecast beside an actual figure then is what the market had expected. */
  expecters: readonly string[];
}

/** A row while it is being joined. */
interface Draft {
  value: Figure;
  change?: Figure;
  prior?: Figure;
  expected?: Figure;
  repeats: Figure[];
}
type Slot = 'change' | 'prior' | 'expected';

const expectersFor = oncePer((lexicon: RowLexicon) => foldedPattern(oneOf(lexicon.expecters)));

/**
 * Joins what belongs together: metric · value · change · prior · expected, one row a statement, in text order. A change
 * joins within its sentence, a comparison base and an expectation also from the sentence behind. Places that repeat
 * a statement collapse into one row.
 */
export function joinRows(figures: readonly Figure[], doc: TextDocument, lexicon: RowLexicon): FigureRow[] {
  const expecters = expectersFor(lexicon);
  const sentences = new Map(figures.map((figure) => [figure, sentenceAt(doc, figure.start)]));
  const reach = new Reach(sentences);
  const expecting = new Map<Sentence, boolean>();
  const expects = (sentence: Sentence): boolean => {
    let known = expecting.get(sentence);
    if (known === undefined) {
      known = expecters.test(lowered(textOf(doc, sentence)));
      expecting.set(sentence, known);
    }
    return known;
  };
  const slotOf = (figure: Figure): Slot | null => {
    const sentence = sentences.get(figure);
    if (figure.measure === 'change') return 'change';
    if (figure.tense === 'prior') return 'prior';
    return figure.tense === 'forecast' && sentence && expects(sentence) ? 'expected' : null;
  };
  const slots = new Map(figures.map((figure) => [figure, slotOf(figure)]));
  let rows = figures.filter((figure) => !slots.get(figure)).map((value): Draft => ({ value, repeats: [] }));
  // What stays without a row of its kind becomes one; an expectation first, so that bases and changes can join it.
  for (const slot of ['expected', 'prior', 'change'] as const) {
    const lone: Draft[] = [];
    for (const figure of figures) {
      if (slots.get(figure) !== slot) continue;
      const row = nearest(rows, figure, slot, reach);
      if (row) row[slot] = figure;
      else lone.push({ value: figure, repeats: [] });
    }
    rows = [...rows, ...lone].sort((a, b) => a.value.start - b.value.start);
  }
  return collapse(rows, doc.blocks[0]?.end ?? 0).map(toRow);
}

const textOf = (doc: TextDocument, { start, end }: Sentence): string => doc.text.slice(start, end);

/** How far apart two figures stand, in sentences; infinite across blocks. */
class Reach {
  constructor(private readonly sentences: ReadonlyMap<Figure, Sentence | undefined>) {}
  between(a: Figure, b: Figure): number {
    const one = this.sentences.get(a);
    const other = this.sentences.get(b);
    if (!one || !other || one.block !== other.block) return Number.POSITIVE_INFINITY;
    return Math.abs(one.index - other.index);
  }
}

/** The row that a figure completes: the same metric of the same party, nearest in the text, its slot still free. */
function nearest(rows: readonly Draft[], figure: Figure, slot: Slot, reach: Reach): Draft | undefined {
  let best: Draft | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  // Rows stand in text order; only those around the figure can be near.
  const middle = lowerBound(rows, figure.start);
  for (let index = Math.max(0, middle - 8); index < Math.min(rows.length, middle + 8); index++) {
    const row = rows[index];
    if (!row || row[slot] || !fits(row.value, figure, slot)) continue;
    const apart = reach.between(row.value, figure);
    // A span that replaces another ("Zuvor hatte die Spanne bei ...") may stand a sentence further.
    const spans = row.value.valueMax !== undefined && figure.valueMax !== undefined;
    if (apart > (slot === 'change' ? 0 : spans ? 2 : 1)) continue;
    // A base or an expectation in another sentence looks back: "Ein Jahr zuvor waren es 17 Millionen."
    if (apart > 0 && figure.start < row.value.start) continue;
    const distance = gap(row.value, figure) + apart * 1000;
    if (distance < bestDistance) {
      best = row;
      bestDistance = distance;
    }
  }
  return best;
}

const gap = (a: Figure, b: Figure): number => (a.end <= b.start ? b.start - a.end : a.start - b.end);

function fits(value: Figure, figure: Figure, slot: Slot): boolean {
  if (value.metric !== figure.metric || !sameParty(value.about, figure.about)) return false;
  if (slot === 'expected')
    return value.tense === 'actual' && sameUnit(value, figure) && value.per === figure.per;
  if (slot === 'prior') return sameUnit(value, figure) && value.per === figure.per;
  if (value.tense === 'prior') return false;
  // Points of a share in percent move by points, everything else by percent or by its own unit.
  return figure.kind === 'percent' || figure.unit === value.unit;
}

function lowerBound(rows: readonly Draft[], offset: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.value.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * One row a statement. The fullest place leads, of equal ones the first below the title, which shortens; slots that
 * only another place fills are taken over.
 */
function collapse(rows: readonly Draft[], titleEnd: number): Draft[] {
  const collapsed: Draft[] = [];
  const byKey = new Map<string, Draft[]>();
  const fullness = (row: Draft) => Number(!!row.change) + Number(!!row.prior) + Number(!!row.expected);
  const inTitle = ({ value }: Draft) => Number(value.end <= titleEnd);
  const enter = (figure: Figure, row: Draft) =>
    byKey.set(alikeKey(figure), [...(byKey.get(alikeKey(figure)) ?? []), row]);
  // Full rows first, so that a lone change or base of the title finds the row that it belongs to.
  for (const row of [...rows].sort(
    (a, b) => fullness(b) - fullness(a) || inTitle(a) - inTitle(b) || a.value.start - b.value.start,
  )) {
    const known = (byKey.get(alikeKey(row.value)) ?? []).find((other) =>
      [other.value, other.change, other.prior, other.expected].some(
        (part) => part && saysTheSame(part, row.value),
      ),
    );
    if (!known) {
      collapsed.push(row);
      for (const part of [row.value, row.change, row.prior, row.expected]) if (part) enter(part, row);
      continue;
    }
    known.repeats.push(row.value);
    for (const slot of ['change', 'prior', 'expected'] as const) {
      const part = row[slot];
      if (!part) continue;
      if (!known[slot]) known[slot] = part;
      else if (saysTheSame(known[slot], part)) known.repeats.push(part);
    }
  }
  return collapsed.sort((a, b) => a.value.start - b.value.start);
}

function toRow({ value, change, prior, expected, repeats }: Draft): FigureRow {
  const period = value.period ?? change?.period;
  return {
    metric: value.metric,
    about: value.about,
    ...(period ? { period } : {}),
    value: value.id,
    ...(change ? { change: change.id } : {}),
    ...(prior ? { prior: prior.id } : {}),
    ...(expected ? { expected: expected.id } : {}),
    ...(repeats.length > 0 ? { repeats: repeats.sort((a, b) => a.start - b.start).map(({ id }) => id) } : {}),
  };
}
