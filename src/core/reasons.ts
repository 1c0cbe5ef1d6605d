/**
 * Every code that `verdict.reasons` may hold, for interfaces that word them for people. The first one of a verdict
 * decided; the others go with it.
 */
export const REASONS = [
  // Finance news: by its address, by its words.
  'finance_section',
  'finance_words',
  // Another article: what it is about instead, or just too little finance.
  'few_finance_words',
  'consumer',
  'sport',
  'politics',
  'science',
  'health',
  'culture',
  'technology',
  // What makes a page an article.
  'listed_article',
  'typed_article',
  'article_like',
  'dated',
  'authored',
  'long_text',
  // What makes it none.
  'listed_other',
  'front_page',
  'list_page',
  'quote_page',
  'forum',
  'shop',
  'recipe',
  'comparison',
  'profile',
  'job',
  'event',
  'typed_other',
  'no_prose',
  'no_article_signs',
  'framed',
  'pdf',
  'media',
  'empty',
  'unreadable',
  // What else a reader should know.
  'teaser_only',
  'several_pages',
  'live_ticker',
  'advertorial',
] as const;
export type Reason = (typeof REASONS)[number];
