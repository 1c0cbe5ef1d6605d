import type { Cast } from '../companies/choose-subject.ts';
import type { LanguagePack } from '../language.ts';
import type { Company, EventKind, NewsEvent, Rating } from '../summary.ts';
import type { Sentence, TextDocument } from '../text/document.ts';
import { foldedPattern, lowered } from '../text/folded.ts';
import { oncePer } from '../text/phrases.ts';
import { type Mentions, mentionsOf } from './mentions.ts';

/**
 * How one kind of event is told. Patterns are written in lower case with the flags `iu` and run on one sentence; the
 * match of `tells` is the place of the event.
 */
export interface EventRule {
  kind: EventKind;
  tells: RegExp;
  /** What the sentence must say besides, and what it must not. */
  also?: RegExp;
  unless?: RegExp;
  /** `lead`: only title, first sentences and the bullets under them tell news of this kind; the body tells background. */
  where: 'lead' | 'anywhere';
  /** Only where the text is about no single company: market reports. */
  noCompany?: true;
  /** Only in a company's own words: a house that cuts its estimate cuts no guidance. */
  ownWords?: true;
}

export interface EventLexicon {
  rules: readonly EventRule[];
  /** Words of estimate and rumour: an expected dividend is no event. */
  guess: RegExp;
  /** Past perfect and far times: background, except in the lead. */
  background: RegExp;
}

const LEAD_SENTENCES = 4;
/** Shorter ones are headlines, bylines, bullets: they come on top of the sentences of the lead. */
const PLAIN_SENTENCE = 50;

const END = foldedPattern('[.!?]\\P{L}*$');

const foldedRules = oncePer(({ rules, guess, background }: EventLexicon) => ({
  rules: rules.map(({ tells, also, unless, ...rest }) => ({
    ...rest,
    tells: foldedPattern(tells.source),
    also: also && foldedPattern(also.source),
    unless: unless && foldedPattern(unless.source),
  })),
  guess: foldedPattern(guess.source),
  background: foldedPattern(background.source),
}));

/** What happened, one entry a kind, at the first place that tells it. Precise rather than many. */
export function readEvents(
  doc: TextDocument,
  pack: LanguagePack,
  cast: Cast,
  ratings: readonly Rating[] = [],
): NewsEvent[] {
  const { rules, guess, background } = foldedRules(pack.statements.events);
  const mentions = mentionsOf(cast.companies);
  const subject = cast.companies.find(({ id }) => id === cast.subject?.companyId);
  const found = new Map<EventKind, NewsEvent>();
  const latestYear = lastYear(doc.text);
  let plain = 0;
  for (const sentence of doc.sentences) {
    if (found.size === rules.length) break;
    const block = doc.blocks[sentence.block];
    const lead = plain < LEAD_SENTENCES || block?.kind === 'lead';
    const text = lowered(doc.text.slice(sentence.start, sentence.end));
    if (block?.kind !== 'list_item' && text.length >= PLAIN_SENTENCE && END.test(text)) plain++;
    const past = !lead && (background.test(text) || namesPastYear(text, latestYear));
    const guessed = guess.test(text);
    for (const rule of rules) {
      if (found.has(rule.kind) || (rule.where === 'lead' && !lead) || past) continue;
      if (guessed && block?.kind !== 'title') continue;
      if (rule.noCompany && subject) continue;
      if (rule.ownWords && speaksSource(sentence, mentions)) continue;
      const match = rule.tells.exec(text);
      if (!match || (rule.also && !rule.also.test(text)) || rule.unless?.test(text)) continue;
      const start = sentence.start + match.index;
      const about = partyOf(start, sentence, mentions, subject) ?? cast.subject?.name;
      found.set(rule.kind, {
        kind: rule.kind,
        ...(about ? { about } : {}),
        start,
        end: start + match[0].length,
      });
    }
  }
  const changed = ratings.find(({ rating, previous }) => rating && previous && rating !== previous);
  if (changed && !found.has('rating_change')) {
    found.set('rating_change', {
      kind: 'rating_change',
      about: changed.company,
      start: changed.start,
      end: changed.end,
    });
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** Whose event: the last company of the sentence before it that is no source, else the subject. */
function partyOf(
  at: number,
  sentence: Sentence,
  mentions: Mentions,
  subject: Company | undefined,
): string | undefined {
  const inSentence = mentions
    .within(sentence.start, sentence.end)
    .filter(({ company }) => company.role !== 'source');
  if (inSentence.some(({ company }) => company === subject)) return subject?.name;
  const before = inSentence.filter(({ start }) => start <= at).at(-1) ?? inSentence[0];
  return before?.company.name ?? subject?.name;
}

const speaksSource = (sentence: Sentence, mentions: Mentions): boolean =>
  mentions.within(sentence.start, sentence.end).some(({ company }) => company.role === 'source');

/** The latest year that the text names; 0 where it names none. */
function lastYear(text: string): number {
  let latest = 0;
  for (const [year] of text.matchAll(/(?<![0-9.,])20[0-4][0-9](?![0-9]|[.,][0-9])/g)) {
    latest = Math.max(latest, Number(year));
  }
  return latest;
}

function namesPastYear(text: string, latest: number): boolean {
  const years = [...text.matchAll(/(?<![0-9.,])(?:19|20)[0-9]{2}(?![0-9]|[.,][0-9])/g)].map(Number);
  return years.length > 0 && years.every((year) => year < latest - 1);
}
