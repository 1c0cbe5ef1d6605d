import type { MeaningLexicon, NounSense } from './lexicon.ts';

const known = new WeakMap<MeaningLexicon, Map<string, NounSense | null>>();
const HYPHEN = /[-\u2010\u2011]/;
const HYPHENS = /[-\u2010\u2011]/g;
const REMEMBERED = 20_000;

/**
 * The sense of a noun: the whole word, else the longest last member of the compound that the lexicon knows. A
 * relational head ("Umsatz|plus", "Mitarbeiter|zahl") takes its metric from the member before it.
 */
export function nounSense(word: string, lexicon: MeaningLexicon): NounSense | undefined {
  let memory = known.get(lexicon);
  if (!memory) {
    memory = new Map();
    known.set(lexicon, memory);
  }
  const remembered = memory.get(word);
  if (remembered !== undefined) return remembered ?? undefined;
  const sense = readCompound(word, lexicon) ?? null;
  if (memory.size < REMEMBERED) memory.set(word, sense);
  return sense ?? undefined;
}

function readCompound(word: string, lexicon: MeaningLexicon): NounSense | undefined {
  const whole =
    inflected(word, lexicon) ??
    (HYPHEN.test(word) ? inflected(word.replace(HYPHENS, ''), lexicon) : undefined);
  if (whole) return whole;
  // Heads shorter than three letters would be found in anything.
  for (let cut = 2; cut <= word.length - 3; cut++) {
    const head = word.slice(cut).replace(/^[-\u2010\u2011]/, '');
    const sense = inflected(head, lexicon);
    if (!sense || (sense.whole && !HYPHEN.test(word[cut] ?? '') && !HYPHEN.test(word[cut - 1] ?? '')))
      continue;
    if (!sense.relational) return sense;
    const { relational: _, ...rest } = sense;
    const first = firstMember(word.slice(0, cut), lexicon);
    if (!first) return rest;
    const metric = first.metric ?? rest.metric;
    return {
      ...rest,
      ...(metric ? { metric } : {}),
      ...(first.per ? { per: first.per } : {}),
      ...(first.loss ? { loss: true as const } : {}),
      ...(first.prior ? { prior: true as const } : {}),
    };
  }
  return undefined;
}

function firstMember(part: string, lexicon: MeaningLexicon): NounSense | undefined {
  const stem = part.replace(/[-\u2010\u2011]+$/, '');
  for (const joint of lexicon.compoundJoints) {
    if (!stem.endsWith(joint)) continue;
    const sense = readCompound(stem.slice(0, stem.length - joint.length), lexicon);
    if (sense) return sense;
  }
  return undefined;
}

function inflected(word: string, lexicon: MeaningLexicon): NounSense | undefined {
  return stripped(word, lexicon) ?? shifted(word, lexicon);
}

/** "umsätze" → "umsatze" → "umsatz": the last vowel that a plural may have shifted. */
function shifted(word: string, lexicon: MeaningLexicon): NounSense | undefined {
  for (let at = word.length - 1; at >= 0; at--) {
    const vowel = lexicon.pluralVowels.get(word[at] ?? '');
    if (vowel) return stripped(word.slice(0, at) + vowel + word.slice(at + 1), lexicon);
  }
  return undefined;
}

function stripped(word: string, lexicon: MeaningLexicon): NounSense | undefined {
  for (const ending of lexicon.nounEndings) {
    if (ending && (!word.endsWith(ending) || word.length - ending.length < 3)) continue;
    const sense = lexicon.nouns.get(ending ? word.slice(0, -ending.length) : word);
    if (sense) return sense;
  }
  return undefined;
}
