import type { PopupPhrases, SharedPhrases, StatePhrases } from '../phrases.ts';
import { counted } from '../plural.ts';

const count = (one: string, other: string) => counted('en', { one, other });

export const shared: SharedPhrases = {
  product: 'Kurszettel',
  format: {
    rich: 'Formatted, for mail and documents',
    markdown: 'Markdown',
    text: 'Plain text',
    csv: 'CSV, for spreadsheets',
    tsv: 'TSV, to paste into a sheet',
    json: 'JSON, all data',
  },
  siteRule: { always: 'Always by itself', on_click: 'Only on click', never: 'Never' },
  highlight: {
    amount: 'Amounts and quantities',
    rise: 'Rises',
    fall: 'Falls',
    forecast: 'Forecasts and targets',
    company: 'Companies',
    doubt: 'Arithmetic disagrees',
  },
  cancel: 'Cancel',
  rise: 'up',
  fall: 'down',
};

export const popup: PopupPhrases = {
  verbatim: 'word for word',
  jump: 'Go to the place in the article',
  ofTotal: (shown, total) => `${shown} of ${total}`,
  moreFigures: count('# more figure', '# more figures'),
  lessFigures: 'Show fewer',
  moreCompanies: count('# more', '# more'),
  places: count('# place', '# places'),
  mentions: count('# mention', '# mentions'),
  previousMention: 'Previous mention',
  nextMention: 'Next mention',
  prior: 'previously',
  expected: 'expected',
  checkHolds: 'Arithmetic checked: agrees',
  checkFails: 'Arithmetic checked: disagrees',
  checksFailing: count('# statement does not add up', '# statements do not add up'),
  checksHolding: count('# statement adds up', '# statements add up'),
  comparisonOf: (metric) => `Comparison: ${metric}`,
  computed: 'computed, not in the article',
  impliedRate: (rate) => `≈ computed with the rate that the article itself implies: ${rate}`,
  loss: 'loss',
  minus: 'minus',
  noFigures: 'No key figures in this article.',
  teaser: 'Only the beginning of the article is free to read. The slip does not know the rest.',
  advertorial: 'Marked as advertising: the figures come from the sponsor.',
  unmapped: count(
    '# figure is not marked on the page: its place could not be found with certainty.',
    '# figures are not marked on the page: their places could not be found with certainty.',
  ),
  ratingFrom: (previous) => `previously ${previous}`,
  country: 'Country',
  actions: 'Actions',
  copy: 'Copy',
  copied: 'Copied',
  copiedAs: (format) => `Copied: ${format}`,
  copyFailed: 'Copying did not work. Please try again.',
  copyBlock: (block) => `Copy ${block}`,
  copyRow: 'Copy row',
  chooseFormat: 'Choose format',
  usual: 'usual',
  highlights: 'Highlight',
  highlightsOn: 'Highlights are on',
  highlightsOff: 'Highlights are off',
  more: 'Site and settings',
  thisSite: 'Read on this site',
  grantSite: 'Allow access',
  grantReason: (host) => `To have the slip ready on ${host} without a click, the browser asks for access.`,
  denied: 'Without access it stays with the click.',
  openOptions: 'Settings',
  reading: 'Reading the article',
};

export const states: StatePhrases = {
  noArticle: {
    title: 'No article here',
    text: 'The page looks like an overview, a quote page or a forum. On an article the slip will be ready.',
  },
  otherArticle: {
    title: 'Not finance news',
    text: 'This is an article, but probably not about companies or markets.',
  },
  pdf: {
    title: 'A PDF cannot be read',
    text: 'Extensions have no way to the text of a PDF. The same news often exists as a web page.',
  },
  restrictedPage: {
    title: 'No extension may read here',
    text: 'Pages of the browser and of extension shops are protected.',
  },
  reloadNeeded: {
    title: 'Reload the page',
    text: 'Kurszettel was updated while the page was open. It works again after reloading.',
  },
  needsClick: {
    title: 'Not read yet',
    text: 'On this site Kurszettel reads only with permission.',
  },
  error: {
    title: 'That did not work',
    text: 'Something failed while reading the page. Nothing was changed on it.',
  },
  readAnyway: 'Read anyway',
  reloadPage: 'Reload',
  allowSite: (host) => `Allow ${host}`,
  retry: 'Try again',
  details: 'For a bug report',
};
