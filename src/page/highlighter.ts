import { HIGHLIGHT_KINDS, type HighlightKind } from '../settings/settings.ts';
import { type Place, stillThere } from './highlight-places.ts';
import { FLASH_NAME, highlightName, MARKED_NAME } from './highlight-styles.ts';

const FLASH_MS = 1600;

/**
 * Paints places with the CSS Custom Highlight API: the page's DOM stays as it is. The registry belongs to the whole
 * document, so only what was painted here is taken away again: a newer copy of the extension may have painted since.
 */
export class Highlighter {
  #places: Place[] = [];
  #painted = new Map<string, Highlight>();
  #flash: ReturnType<typeof setTimeout> | undefined;

  /** Places that are painted now, in text order. */
  get places(): readonly Place[] {
    return this.#places;
  }

  paint(places: readonly Place[], kinds: Record<HighlightKind, boolean>): void {
    this.#places = places.filter(({ kind }) => kinds[kind]);
    for (const kind of HIGHLIGHT_KINDS) {
      this.#set(
        highlightName(kind),
        this.#places.filter((place) => place.kind === kind).map(({ range }) => range),
        kind === 'company' ? 0 : 1,
      );
    }
  }

  /** Takes away what the page has changed under the paint; returns how many places that were. */
  dropChanged(): number {
    const kept = this.#places.filter(stillThere);
    const dropped = this.#places.length - kept.length;
    if (dropped > 0) {
      const gone = new Set(this.#places.filter((place) => !kept.includes(place)).map(({ range }) => range));
      for (const highlight of this.#painted.values()) for (const range of gone) highlight.delete(range);
      this.#places = kept;
    }
    return dropped;
  }

  clear(): void {
    this.#places = [];
    clearTimeout(this.#flash);
    for (const name of [...this.#painted.keys()]) this.#set(name, [], 0);
  }

  /** Marks ranges beyond their usual paint, such as all mentions of one company. */
  mark(ranges: Range[]): void {
    this.#set(MARKED_NAME, ranges, 2);
  }

  flash(range: Range): void {
    clearTimeout(this.#flash);
    this.#set(FLASH_NAME, [range], 3);
    this.#flash = setTimeout(() => this.#set(FLASH_NAME, [], 0), FLASH_MS);
  }

  #set(name: string, ranges: Range[], priority: number): void {
    const present = this.#painted.get(name);
    if (ranges.length === 0) {
      if (present && CSS.highlights.get(name) === present) CSS.highlights.delete(name);
      this.#painted.delete(name);
      return;
    }
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    CSS.highlights.set(name, highlight);
    this.#painted.set(name, highlight);
  }
}
