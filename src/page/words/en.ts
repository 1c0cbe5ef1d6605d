import type { PageWords } from './page-words.ts';

/** English phrases that pages use as well, German ones among them: labels of share bars, consent layers, agencies. */
export const englishPageWords: PageWords = {
  labels:
    /^(?:advertisement|sponsored|share|print|save|listen|comments?(?: \(?\d+\)?)?|newsletter|subscribe|sign (?:in|up)|log ?in|read more|more|back to top|follow us|tags?|topics|watch|play|close|menu|search)\s*:?$/iu,
  notices:
    /^(?:we use cookies|this (?:site|website) uses cookies|by (?:continuing|clicking)|disclaimer|disclosure|risk (?:warning|disclosure)|this article (?:first|originally) appeared|this (?:article|content) is (?:for informational|not)|not investment advice|sign up (?:for|to)|subscribe (?:to|now)|©|\(c\)|copyright\s*(?:©|\(c\)|\d{4})|all rights reserved|the author (?:holds|owns|has no)|past performance)/iu,
  noticesAnywhere:
    /(?:affiliate links?|we (?:may )?(?:earn|receive) a commission|not (?:constitute )?(?:investment|financial) advice|capital (?:is )?at risk|terms of (?:use|service)|privacy policy|enable javascript|ad ?blocker)/iu,
  teaserHeads:
    /^(?:read (?:more|also|next)|see also|also read|more (?:on|from|about)|related(?: articles| stories| news| topics)?|you (?:may|might) (?:also )?like|recommended|most (?:read|popular)|trending|latest news|further reading)/iu,
  endings: /^(?:comments?(?: \(?\d|$)|leave a (?:comment|reply)|about the author|disclaimer)/iu,
  credits: /^\(?(?:photo|image|picture|credit|source|graphic|video)s?\s*[:/©|-]/iu,
  agencyMarks:
    /^(?:\(?(?:reuters|afp|ap|bloomberg|globe newswire|business wire|pr ?newswire)\)?|\(reporting by .*|reporting by .*|editing by .*)$/iu,
  teaserOnly:
    /(?:subscribe to (?:continue|read)|continue reading (?:with|your)|to continue reading|for subscribers only|subscribers? only|already a subscriber|this (?:article|content) is for (?:subscribers|members))/iu,
  linkCommands: /^(?:to|more|here|all|now|quote|chart|buy|sell|trade|overview|view)(?!\p{L})/iu,
  tools: /(?<!\p{L})(?:calculator|comparison|compare)(?!\p{L})/iu,
  basket: /^(?:add to (?:cart|basket|bag)|buy now)$/iu,
  advertorial:
    /^(?:advertisement|advertorial|sponsored(?: post| content| by .{1,40})?|paid (?:post|content|promotion)|partner content|promoted)\s*:?$/iu,
  liveTicker: /(?:^|[^\p{L}])(?:live (?:blog|ticker|updates))/iu,
  businessDepartments: /^(?:business(?: news)?|economy|finance|markets?|money|companies|stocks)$/iu,
  consumerDepartments: /^(?:shopping|deals|personal finance|reviews?)$/iu,
  otherDepartments:
    /^(?:sports?|politics|culture|entertainment|lifestyle|travel|science|health|food|weather)$/iu,
  byline: /^(?:by|author|written by|text)\s*:?\s+/iu,
  roles:
    /^(?:(?:senior |chief |staff )?(?:writer|editor|reporter|correspondent|analyst|columnist)\s*:?\s+)/iu,
  notPersons:
    /@|^the\s|https?:|www\.|(?<!\p{L})(?:staff|editor|editors|editorial|newsroom|reuters|bloomberg|associated|press|newswire|desk|team|news|media|inc|ltd|llc|corp|agency)(?!\p{L})/iu,
  months: {
    january: 1,
    february: 2,
    march: 3,
    may: 5,
    june: 6,
    july: 7,
    october: 10,
    oct: 10,
    december: 12,
    dec: 12,
  },
};
