/** Elements that never hold article text, by what they are. */
const BY_KIND = [
  'nav',
  'aside',
  'dialog',
  'figcaption',
  'button',
  'noscript',
  '[role="navigation"]',
  '[role="dialog"]',
  '[role="alertdialog"]',
  '[role="complementary"]',
  '[role="search"]',
  '[role="contentinfo"]',
  '[role="banner"]',
  '[aria-modal="true"]',
  '[hidden]',
].join(',');

/** Words in class names and ids that tell furniture, German and English. Whole words: "teaser", not "steaser". */
const BY_NAME =
  /(?:^|[-_\s])(?:cookies?|consent|cmp|gdpr|dsgvo|newsletter(?:-?(?:box|signup|teaser|form|widget|cta|anmeldung|promo))?|info-?(?:box|kasten)|ads?(?!-hoc)|outbrain|taboola|plista|nativendo|advert(?:s|ising|isement)?|anzeigen?|werbung|sponsored|promo|share(?:bar|buttons|-?buttons|tools|-links)?|sharing|social(?:media|bar|-?buttons)?|comments?|kommentare?|leserkommentare|disqus|forum-?box|breadcrumbs?|sidebar|marginal(?:ie|spalte)?|disclaimer|haftungsausschluss|offenlegung|derivat(?:e|ives?)?|hebelprodukte?|knock-?outs?|zertifikate-?box|broker(?:box|vergleich)?|affiliates?|affiliate-?(?:box|teaser|links?)|depotvergleich|quotebox|kursbox|login|caption|bildunterschrift|image-?credits?|copyright|credits?|tags?(?:list|cloud)?|keywords|schlagworte|author-?(?:box|bio|info|profile|card)|autoren-?(?:box|info|profil)|toolbar|pagination|print-?only|visually-?hidden|sr-?only|screen-?reader-?text|audio-?player|video-?player)(?:$|[-_\s])/i;

/** Names of boxes that lead to other articles; without a link inside it is the article's own lead ("teaser-text"). */
const BY_NAME_AND_LINK =
  /(?:^|[-_\s])(?:[a-z]{0,3}teasers?|teaserbox|teaserlist|related|recommend(?:ed|ations?)?|empfehlung(?:en)?|mehr-?zum-?thema|read-?more|read-?also|lesen-?sie-?auch|paywall|piano|abo-?box|subscribe|similar|most-?read|meist-?gelesen|trending|topics?|partner-?news)(?:$|[-_\s])/i;

/** Where pages name their boxes. */
const NAMES = ['class', 'id', 'data-area', 'data-component', 'data-target-id'];

/** A paragraph of this length is text whatever it is called: many sites name paid paragraphs "paywall". */
const LONG_PARAGRAPH = 200;

/** A furniture element with more than this share of the page's paragraph text is no furniture. */
const LARGEST_SHARE = 0.3;

/** Takes furniture out of a copy of the page, before the main text is looked for. */
export function removeFurniture(document: Document): void {
  const total = Math.max(1, proseIn(document));
  for (const element of [...document.querySelectorAll(BY_KIND)]) {
    if (element.isConnected && isSmall(element, total)) element.remove();
  }
  for (const element of [...document.querySelectorAll(NAMES.map((name) => `[${name}]`).join())]) {
    if (!element.isConnected || /^(?:HTML|BODY|MAIN|ARTICLE|H1)$/i.test(element.tagName)) continue;
    if (element.tagName === 'P' && (element.textContent ?? '').length > LONG_PARAGRAPH) continue;
    const names = NAMES.map((name) => element.getAttribute(name) ?? '').join(' ');
    const parted = names.replace(/([a-z])([A-Z])/g, '$1-$2');
    const doomed =
      BY_NAME.test(parted) || (BY_NAME_AND_LINK.test(parted) && element.querySelector('a[href]') !== null);
    if (doomed && isSmall(element, total)) element.remove();
  }
}

function isSmall(element: Element, total: number): boolean {
  if (element.querySelector('h1') && !element.closest('dialog')) return false;
  return proseIn(element) / total <= LARGEST_SHARE;
}

/** Characters in paragraphs that are long enough to be prose. */
function proseIn(root: ParentNode): number {
  let sum = 0;
  for (const paragraph of root.querySelectorAll('p')) {
    const length = (paragraph.textContent ?? '').trim().length;
    if (length > 80) sum += length;
  }
  return sum;
}
