import type { Article } from './article.ts';
import { attributeFigures } from './companies/attribute-figures.ts';
import { chooseSubject } from './companies/choose-subject.ts';
import { findCompanies } from './companies/find-companies.ts';
import type { Register } from './companies/register.ts';
import { digest } from './digest/digest.ts';
import { readFigures } from './figures/read-figures.ts';
import { judge } from './judge.ts';
import type { LanguagePack } from './language.ts';
import { readAuthors } from './statements/read-authors.ts';
import { readEvents } from './statements/read-events.ts';
import { readPeople } from './statements/read-people.ts';
import { readQuote } from './statements/read-quote.ts';
import { readRatings } from './statements/read-ratings.ts';
import type { Figure, Summary } from './summary.ts';
import { readDocument } from './text/document.ts';

export interface Knowledge {
  pack: LanguagePack;
  register: Register;
}

/** The whole pipeline: from an article's text to its summary. Pure; throws on no input. */
export function summarize(article: Article, { pack, register }: Knowledge): Summary {
  const doc = readDocument(article, pack);
  const quote = readQuote(doc, pack);
  const cast = chooseSubject(findCompanies(doc, pack, register), quote, doc, pack);
  const drafts = attributeFigures(readFigures(doc, pack), cast, doc, pack);
  const figures = drafts.map(
    (draft, index): Figure => ({
      id: `f${index + 1}`,
      text: doc.text.slice(draft.start, draft.end),
      ...draft,
    }),
  );
  const ratings = readRatings(doc, pack, cast);
  const events = readEvents(doc, pack, cast, ratings, drafts);
  const { companies, subject } = cast;
  const { blocks: _, instruments: __, page: ___, ...facts } = article;
  return {
    schemaVersion: 1,
    verdict: judge(doc, pack, { figures, companies, events, ratings, quote }),
    article: { ...facts, authors: facts.authors.length > 0 ? facts.authors : readAuthors(doc, pack) },
    subject,
    quote,
    figures,
    companies,
    people: readPeople(doc, pack, cast),
    ratings,
    events,
    ...digest({ doc, pack, cast, quote, figures, events }),
  };
}
