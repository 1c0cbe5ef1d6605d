/**
 * What a language tells the page layer: the phrases that web pages put around their articles. All patterns are held
 * against one block's words (white space collapsed), ignoring case.
 */
export interface PageWords {
  /** A block that is only this is furniture: share bars, labels of advertisements, "print", "comment". */
  labels: RegExp;
  /** A block that begins so is furniture, however it goes on, as long as it is short (see clean-blocks). */
  notices: RegExp;
  /** A block of moderate length that says this anywhere is furniture: affiliate links, risk warnings, translations. */
  noticesAnywhere: RegExp;
  /** A line or heading that opens a group of links to other articles. */
  teaserHeads: RegExp;
  /** A heading after which no article text follows: comments, disclaimer, about the author. */
  endings: RegExp;
  /** Image and source credits. */
  credits: RegExp;
  /** What an agency leaves at the end: initials, "dpa-AFX", copyright lines. */
  agencyMarks: RegExp;
  /** Says that the text goes on elsewhere or behind a payment. */
  teaserOnly: RegExp;
  /** What a link says that leads to an instrument without naming it: "Zur Aktie", "mehr". */
  linkCommands: RegExp;
  /** Words in the title of a page that compares or calculates offers. */
  tools: RegExp;
  /** What a shop's button says. */
  basket: RegExp;
  /** Says that the article is paid for by someone. */
  advertorial: RegExp;
  /** Says that the page is a running ticker. */
  liveTicker: RegExp;
  /** Departments of a newspaper: business and finance, advice for consumers, all others that are about something else. */
  businessDepartments: RegExp;
  consumerDepartments: RegExp;
  otherDepartments: RegExp;
  /** Words before a name in an author line. */
  byline: RegExp;
  /** A role before a name in an author line: "Redakteurin", "…-Korrespondent". */
  roles: RegExp;
  /** Names that are not persons: agencies, editorial desks, companies. */
  notPersons: RegExp;
  /** Two ways to write months, for dates in visible lines: name → 1 to 12. */
  months: Readonly<Record<string, number>>;
}
