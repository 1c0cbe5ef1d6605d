import type { EventLexicon } from './event-rules.ts';
import type { RatingLexicon } from './rating-words.ts';
import type { BylineLexicon } from './read-authors.ts';
import type { PeopleLexicon } from './read-people.ts';
import type { QuoteLexicon } from './read-quote.ts';

/** What a language tells the readers of statements, one table each. */
export interface StatementLexicon {
  quote: QuoteLexicon;
  byline: BylineLexicon;
  people: PeopleLexicon;
  ratings: RatingLexicon;
  events: EventLexicon;
}
