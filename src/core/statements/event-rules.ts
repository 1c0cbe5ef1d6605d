import type { EventKind } from '../summary.ts';
import { foldedPattern } from '../text/folded.ts';
import { oncePer } from '../text/phrases.ts';

/**
 * How one kind of event is told. Patterns are written in lower case with the flags `iu` and run on one sentence; the
 * match of `tells` is the place of the event.
 */
export interface EventRule {
  kind: EventKind;
  /** Lower-case strings of which a text must hold one for `tells` to match: most rules are ruled out by them unread. */
  stems: readonly string[];
  tells: RegExp;
  /** What the sentence must say besides, and what it must not. */
  also?: RegExp;
  unless?: RegExp;
  /** `lead`: only title, first sentences and the bullets under them tell news of this kind; the body tells background. */
  where: 'title' | 'lead' | 'anywhere';
  /** Only where the text is about no single company: market reports. */
  noCompany?: true;
  /** Only where a company is the subject or stands in the sentence: an index has no results. */
  ofCompany?: true;
  /** Only in a company's own words: a house that cuts its estimate cuts no guidance. */
  ownWords?: true;
}

export interface EventLexicon {
  rules: readonly EventRule[];
  /** Words of estimate and rumour: an expected dividend is no event. */
  guess: RegExp;
  /** Far times: background, except in the lead. */
  background: RegExp;
  /** The same for the past perfect; a market report tells in it why a share moves today. */
  pastPerfect: RegExp;
  /** Words of a reporting period: "quartal", "halbjahr". */
  period: RegExp;
  /** Words that say of an aim that it was another one before: "statt", "bislang". */
  earlierAim: RegExp;
  /** Aims of the economy, not of a company: "inflationsprognose". */
  economy: RegExp;
  /** Words of those who judge a company from outside: their expectation is no guidance. */
  outsideView: RegExp;
}

/** A rule made ready for lower-cased text; its patterns are compiled only when first asked for. */
export interface ReadyRule extends Omit<EventRule, 'tells' | 'also' | 'unless'> {
  /** The place where a sentence tells the event, or null. */
  find(text: string): RegExpExecArray | null;
}

function ready({ tells, also, unless, ...rest }: EventRule): ReadyRule {
  let patterns: { tells: RegExp; also: RegExp | undefined; unless: RegExp | undefined } | undefined;
  return {
    ...rest,
    find(text) {
      patterns ??= {
        tells: foldedPattern(tells.source),
        also: also && foldedPattern(also.source),
        unless: unless && foldedPattern(unless.source),
      };
      const match = patterns.tells.exec(text);
      return match && (!patterns.also || patterns.also.test(text)) && !patterns.unless?.test(text)
        ? match
        : null;
    },
  };
}

export const readyEvents = oncePer((lexicon: EventLexicon) => ({
  rules: lexicon.rules.map(ready),
  guess: foldedPattern(lexicon.guess.source),
  background: foldedPattern(lexicon.background.source),
  pastPerfect: foldedPattern(lexicon.pastPerfect.source),
  period: foldedPattern(lexicon.period.source),
  earlierAim: foldedPattern(lexicon.earlierAim.source),
  economy: foldedPattern(lexicon.economy.source),
  outsideView: foldedPattern(lexicon.outsideView.source),
}));

export type ReadyEvents = ReturnType<typeof readyEvents>;
