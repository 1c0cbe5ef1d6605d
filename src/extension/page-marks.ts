import type { Summary } from '../core/summary.ts';
import { Card } from '../page/highlight-card.ts';
import { cardText } from '../page/highlight-card-text.ts';
import { scrollToRange } from '../page/highlight-jump.ts';
import { Legend } from '../page/highlight-legend.ts';
import { Overlay } from '../page/highlight-overlay.ts';
import { type Place, stillThere } from '../page/highlight-places.ts';
import { placeAt } from '../page/highlight-pointer.ts';
import { Highlighter } from '../page/highlighter.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings.ts';
import { wordingFor } from '../wording/index.ts';
import { interfaceLanguage } from './language.ts';
import { askBackground } from './messages.ts';
import { loadSettings, onSettings } from './settings-store.ts';

/** The pointer must rest this long before a card comes: reading on must not make it flicker. */
const REST_MS = 160;

/** All that is seen of a slip on its page: paint, card, legend. */
export class PageMarks {
  readonly #highlighter = new Highlighter();
  readonly #overlay = new Overlay();
  readonly #card = new Card(this.#overlay);
  readonly #legend = new Legend(this.#overlay);
  #settings: Settings = DEFAULT_SETTINGS;
  #styledFor = '';
  #summary: Summary | null = null;
  #places: Place[] = [];
  #on = false;
  #current: Place | null = null;
  #pinned = false;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(signal: AbortSignal) {
    const stopSettings = onSettings((settings) => {
      this.#settings = settings;
      void this.#paint();
    });
    signal.addEventListener('abort', () => {
      stopSettings();
      this.clear();
    });
    const options = { signal, passive: true, capture: true };
    addEventListener('pointermove', (event) => this.#onPointer(event), options);
    addEventListener('click', (event) => this.#onClick(event), options);
    addEventListener('scroll', () => !this.#pinned && this.#card.hide(), options);
    addEventListener('keydown', (event) => event.key === 'Escape' && this.#hideAll(), options);
  }

  show(summary: Summary, places: Place[], on: boolean): void {
    this.#summary = summary;
    this.#places = places;
    this.#on = on;
    void loadSettings().then((settings) => {
      this.#settings = settings;
      return this.#paint();
    });
  }

  turn(on: boolean): void {
    this.#on = on;
    if (!on) this.#hideAll();
    void this.#paint();
    if (on)
      this.#legend.show(
        new Set(this.#painted().map(({ kind }) => kind)),
        this.#settings.colours,
        this.#words().shell,
      );
  }

  clear(): void {
    this.#summary = null;
    this.#places = [];
    this.#current = null;
    this.#hideAll();
    this.#highlighter.clear();
  }

  dropChanged(): number {
    const before = this.#places.length;
    this.#places = this.#places.filter(stillThere);
    this.#highlighter.dropChanged();
    if (before !== this.#places.length) this.#card.hide();
    return before - this.#places.length;
  }

  jumpTo(range: Range): void {
    scrollToRange(range);
    void this.#style().then(() => this.#highlighter.flash(range));
  }

  markCompany(id: string | null): void {
    const mentions = this.#places.filter(({ company }) => id !== null && company?.id === id);
    void this.#style().then(() => this.#highlighter.mark(mentions.map(({ range }) => range)));
    if (mentions[0]) scrollToRange(mentions[0].range);
  }

  /** To the next or previous figure that is seen as a mark; begins at the first one in view. */
  step(by: 1 | -1): undefined {
    const figures = this.#places.filter(({ figure, kind }) => figure && this.#settings.kinds[kind]);
    if (figures.length === 0) return;
    const at = figures.findIndex(({ range }) => range === this.#current?.range);
    const inView = figures.findIndex(({ range }) => range.getBoundingClientRect().top >= 0);
    const index = at >= 0 ? at + by : by > 0 ? Math.max(0, inView) : inView - 1;
    const place = figures[(index + figures.length) % figures.length];
    if (!place) return;
    this.#current = place;
    this.jumpTo(place.range);
    this.#showCard(place, this.#words().shell.card.place(figures.indexOf(place) + 1, figures.length));
    this.#pinned = true;
  }

  #painted(): Place[] {
    return this.#on ? this.#places : [];
  }

  async #paint(): Promise<void> {
    if (this.#on) await this.#style();
    this.#highlighter.paint(this.#painted(), this.#settings.kinds);
  }

  /** Styles come through the background: a style element of ours would change the page. */
  async #style(): Promise<void> {
    const wanted = JSON.stringify(this.#settings.colours);
    if (this.#styledFor === wanted) return;
    this.#styledFor = wanted;
    await askBackground('insertStyles').catch(() => undefined);
  }

  #onPointer({ clientX, clientY }: PointerEvent): void {
    clearTimeout(this.#rest);
    if (this.#pinned || !this.#on || this.#places.length === 0) return;
    this.#rest = setTimeout(() => {
      const place = placeAt(clientX, clientY, this.#highlighter.places);
      if (place === this.#current && this.#card.visible) return;
      this.#current = place ?? null;
      if (place) this.#showCard(place);
      else this.#card.hide();
    }, REST_MS);
  }

  /** A click on a marked company keeps its entry open; any other click closes what is open. */
  #onClick({ clientX, clientY }: MouseEvent): void {
    if (!this.#on) return;
    const place = placeAt(clientX, clientY, this.#highlighter.places);
    this.#pinned = false;
    if (place?.company) {
      this.#showCard(place);
      this.#pinned = true;
    } else this.#card.hide();
  }

  #showCard(place: Place, position?: string): void {
    if (this.#summary) this.#card.show(place.range, cardText(place, this.#summary, this.#words()), position);
  }

  #hideAll(): void {
    this.#pinned = false;
    clearTimeout(this.#rest);
    this.#card.hide();
    this.#legend.hide();
  }

  #words() {
    return wordingFor(interfaceLanguage(this.#settings));
  }
}
