import { mergeCoarse, mergeTitle } from './merge-coarse.ts';
import { gatherStatements, sameParty } from './repeats.ts';
import { type RankInput, type Weighed, weighFigures } from './weigh-figures.ts';

/** How many are picked one by one; the rest follows by weight alone. */
const PICKED = 8;
/** Among how many of the weightiest: keeps the time linear in the text. */
const CONSIDERED = 60;

/** What a statement loses beside one that was told before it. */
const REDUNDANT = {
  /** Change, base or expectation of the same row. */
  sameRow: -0.6,
  /** A further level of the same metric and party. */
  sameTopic: -0.4,
  sameTopicOtherTime: -0.2,
  sameChange: -1.5,
};

/**
 * Ids of one figure a statement, most telling first: what one would tell a colleague in one breath. Picked one by one,
 * each for its own weight and for what it adds to those before.
 */
export function rankFigures(input: RankInput): string[] {
  const titleEnd = input.doc.blocks[0]?.end ?? 0;
  const statements = mergeTitle(mergeCoarse(gatherStatements(input.figures)), titleEnd);
  const weighed = weighFigures(input, statements);
  // A stable sort keeps the order of the text among equals.
  const rest = weighed.toSorted((a, b) => b.score - a.score);
  const picked: Weighed[] = [];
  while (picked.length < PICKED && rest.length > 0) {
    let best = 0;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const [index, candidate] of rest.slice(0, CONSIDERED).entries()) {
      const score = picked.reduce((left, other) => left + redundancy(candidate, other), candidate.score);
      if (score > bestScore) {
        best = index;
        bestScore = score;
      }
    }
    picked.push(...rest.splice(best, 1));
  }
  return [...picked, ...rest].map(({ figure }) => figure.id);
}

function redundancy(one: Weighed, told: Weighed): number {
  const [a, b] = [one.figure, told.figure];
  if (one.rows.some((row) => told.rows.includes(row))) return REDUNDANT.sameRow;
  if (a.metric !== b.metric || a.measure !== b.measure || a.per !== b.per || !sameParty(a.about, b.about))
    return 0;
  if (a.measure === 'change') return REDUNDANT.sameChange;
  // Each house has a target of its own.
  if (a.metric === 'price_target' && a.tense === 'forecast' && b.tense === 'forecast') return 0;
  return a.tense === b.tense ? REDUNDANT.sameTopic : REDUNDANT.sameTopicOtherTime;
}
