/** A value of the page's metadata and where it was read: the reason is kept, so that a wrong one can be explained. */
export interface Found<T> {
  value: T;
  source: string;
}

/** The content of the first filled meta tag of these names, whichever attribute carries the name. */
export function metaContent(document: Document, ...names: string[]): Found<string> | undefined {
  for (const name of names) {
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const value = document.querySelector(`meta[${attribute}="${name}" i]`)?.getAttribute('content')?.trim();
      if (value) return { value, source: `meta ${name}` };
    }
  }
  return undefined;
}

export function wordsOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
