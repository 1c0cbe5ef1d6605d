import type { Found } from './found.ts';
import { metaContent } from './found.ts';
import { isArticleNode, isNode, type LdNode, resolve, text, typesOf } from './json-ld.ts';

/** The name of the site, or its host where the page has no name for itself. */
export function readSite(document: Document, nodes: readonly LdNode[], url: string): string | undefined {
  const named =
    metaContent(document, 'og:site_name')?.value ??
    nodes.filter((node) => typesOf(node).includes('WebSite')).map(({ name }) => text(name))[0] ??
    publisherName(nodes) ??
    metaContent(document, 'application-name')?.value;
  return named ?? hostOf(url);
}

/** The agencies whose texts others print, as they sign. First match wins: the more special name stands first. */
const AGENCIES: readonly [RegExp, string][] = [
  [/dpa-?afx/i, 'dpa-AFX'],
  [/(?<!\p{L})dpa(?!\p{L})/iu, 'dpa'],
  [/dow jones/i, 'Dow Jones Newswires'],
  [/(?<!\p{L})reuters(?!\p{L})/iu, 'Reuters'],
  [/(?<!\p{L})afp(?!\p{L})/iu, 'AFP'],
  [/(?<!\p{L})awp(?!\p{L})/iu, 'AWP'],
  [/(?<!\p{L})apa(?!\p{L})/iu, 'APA'],
  [/(?<!\p{L})eqs(?!\p{L})/iu, 'EQS Group'],
  [/(?<!\p{L})dgap(?!\p{L})/iu, 'DGAP'],
  [/globe ?newswire/i, 'GlobeNewswire'],
  [/business ?wire/i, 'Business Wire'],
  [/pr ?newswire/i, 'PR Newswire'],
  [/(?<!\p{L})ots(?!\p{L})|presseportal|news aktuell/iu, 'news aktuell'],
];

// "ORT (dpa-AFX) - ", "ORT (Dow Jones)--", "EQS-News: Muster AG": only in the first words.
const DATELINE = /^(?:.{0,80}?\(([^)]{2,30})\)\s?[-–—]|(EQS|DGAP)-\p{L}[\p{L}-]*:)/su;

function datelineOf(line: string): string {
  const [, house, service] = DATELINE.exec(line) ?? [];
  return house ?? service ?? '';
}

const LONGEST_SIGNATURE = 60;

/** The house that the text comes from: the agency that signs it, else the publisher that the page names. */
export function readPublisher(
  document: Document,
  nodes: readonly LdNode[],
  authorLines: readonly string[],
  leads: readonly string[],
  ends: readonly string[],
): Found<string> | undefined {
  const lines: [string, string][] = [
    ...authorLines.map((line): [string, string] => [line, 'author']),
    ...leads.map((line): [string, string] => [datelineOf(line), 'dateline']),
    ...ends.map((line): [string, string] => [line, 'last line']),
  ];
  for (const [line, source] of lines) {
    const agency = AGENCIES.find(([pattern]) => line.length < LONGEST_SIGNATURE && pattern.test(line));
    if (agency) return { value: agency[1], source };
  }
  const publisher = publisherName(nodes);
  if (publisher) return { value: publisher, source: 'json-ld publisher' };
  const meta = metaContent(document, 'publisher', 'dc.publisher', 'dcterms.publisher');
  return meta && !/^https?:/.test(meta.value) ? meta : undefined;
}

function publisherName(nodes: readonly LdNode[]): string | undefined {
  for (const node of nodes.filter(isArticleNode)) {
    const publisher = resolve(node.publisher, nodes);
    const name = isNode(publisher) ? text(publisher.name) : text(publisher);
    if (name && !/^https?:/.test(name)) return name;
  }
  return undefined;
}

export function hostOf(url: string): string | undefined {
  try {
    return new URL(url).hostname.replace(/^www\./, '') || undefined;
  } catch {
    return undefined;
  }
}
