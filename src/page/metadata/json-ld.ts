/** A node of the page's structured data, as found: nothing about it can be trusted to have the right type. */
export type LdNode = Record<string, unknown>;

const ARTICLE_TYPES =
  /^(?:\w*Article|BlogPosting|LiveBlogPosting|Report|ReportageNewsArticle|PressRelease|SocialMediaPosting)$/;
const MOST_NODES = 2000;
// Where a node holds further nodes. Other properties (comments, reviews, teasers of other articles) are left shut.
const HOLDERS = ['@graph', 'mainEntity', 'mainEntityOfPage', 'item'];

/** Every top-level node of the page's JSON-LD blocks: single objects, arrays, `@graph`s; broken blocks are skipped. */
export function readJsonLd(document: Document): LdNode[] {
  const nodes: LdNode[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    collect(parseLoosely(script.textContent ?? ''), nodes, 0);
  }
  return nodes;
}

/** The types of a node, without the schema's address. */
export function typesOf(node: LdNode): string[] {
  return list(node['@type'])
    .filter((type): type is string => typeof type === 'string')
    .map((type) => type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1));
}

export function isArticleNode(node: LdNode): boolean {
  return typesOf(node).some((type) => ARTICLE_TYPES.test(type));
}

/** A value that may be missing, single or several. */
export function list(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** Follows `{"@id": …}` to the node that carries it. */
export function resolve(value: unknown, nodes: readonly LdNode[]): unknown {
  if (!isNode(value)) return value;
  const id = value['@id'];
  if (typeof id !== 'string' || Object.keys(value).some((key) => key === 'name')) return value;
  return nodes.find((node) => node['@id'] === id && Object.keys(node).length > 1) ?? value;
}

/** Booleans come as booleans, as "False", as "http://schema.org/True". */
export function truth(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return undefined;
  if (/(?:^|\/)true$/i.test(value.trim())) return true;
  return /(?:^|\/)false$/i.test(value.trim()) ? false : undefined;
}

export function isNode(value: unknown): value is LdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A string of structured data, its HTML entities read: JSON-LD is often filled from escaped templates. */
export function text(value: unknown): string | undefined {
  const first = list(value)[0];
  if (typeof first !== 'string') return undefined;
  const plain = first
    .replace(/&#(\d{1,7});/g, (whole, code: string) => character(Number(code), whole))
    .replace(/&#x([\da-f]{1,6});/gi, (whole, code: string) => character(Number.parseInt(code, 16), whole))
    .replace(/&(quot|amp|lt|gt|apos|nbsp|shy);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
  return plain || undefined;
}

const ENTITIES: Record<string, string> = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  apos: "'",
  nbsp: '\u00a0',
  shy: '\u00ad',
};

function character(code: number, whole: string): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

function collect(value: unknown, nodes: LdNode[], depth: number): void {
  if (depth > 6 || nodes.length > MOST_NODES) return;
  if (Array.isArray(value)) {
    for (const entry of value) collect(entry, nodes, depth + 1);
  } else if (isNode(value)) {
    nodes.push(value);
    for (const holder of HOLDERS)
      if (typeof value[holder] === 'object') collect(value[holder], nodes, depth + 1);
  }
}

// Real pages leave raw line breaks in strings, trailing commas and CDATA marks; anything worse stays unread.
function parseLoosely(source: string): unknown {
  const trimmed = source
    .replace(/^\s*(?:\/\/\s*)?(?:<!\[CDATA\[|<!--)/, '')
    .replace(/(?:\/\/\s*)?(?:\]\]>|-->)\s*$/, '')
    .trim()
    .replace(/;$/, '');
  for (const attempt of [
    trimmed,
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what breaks the block
    trimmed.replace(/[\u0000-\u001f]+/g, ' '),
    // biome-ignore lint/suspicious/noControlCharactersInRegex: see above
    trimmed.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([}\]])/g, '$1'),
  ]) {
    try {
      return JSON.parse(attempt);
    } catch {}
  }
  return undefined;
}
