/** What is known of one site's addresses. Data, read before the generic decision; a site not listed is no worse off. */
export interface SiteRule {
  /** Registered domain; subdomains count too unless they are listed themselves. */
  host: string;
  /** Paths of articles. */
  article?: RegExp;
  /** Paths of quote pages, lists, forums; looked at before `article`. */
  other?: RegExp;
  /** Paths of finance news; `true`: the whole site is about finance. */
  finance: true | RegExp;
  /** How sure: A real pages read, B parsers or filter lists read, C excerpts of texts, D assumed. */
  grade: 'A' | 'B' | 'C' | 'D';
}

/** What an address says by itself. */
export interface AddressFinding {
  /** `undefined`: the site is not listed, or its rules do not speak of this path. */
  isArticle?: boolean;
  finance: boolean;
  grade?: SiteRule['grade'];
}
