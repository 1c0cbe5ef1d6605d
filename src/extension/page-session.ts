import { plainArticle } from '../core/article.ts';
import type { Span, Summary } from '../core/summary.ts';
import { marksOf } from '../page/highlight-marks.ts';
import { placeOf } from '../page/highlight-places.ts';
import type { PageText } from '../page/page-text.ts';
import { probePage } from '../page/probe-page.ts';
import { readPageWithPauses } from '../page/read-page.ts';
import { NO_EVIDENCE, readSelection } from '../page/read-selection.ts';
import { browser } from './browser.ts';
import { askBackground, type PageCalls, type PageState } from './messages.ts';
import { addressOf, onNewAddress } from './navigation.ts';
import { PageMarks } from './page-marks.ts';
import { PageWatch } from './page-watch.ts';

type Occasion = Parameters<PageCalls['read']>[0]['occasion'];
type Slip = Extract<PageState, { kind: 'slip' }>;

/**
 * One page and its slip. Lives as long as the page does; everything ends through one signal once an update of the
 * extension has cut it off. Nothing is stored.
 */
export class PageSession {
  readonly #end = new AbortController();
  readonly #marks = new PageMarks(this.#end.signal);
  readonly #watch = new PageWatch(this.#end.signal, {
    changed: () => this.#marks.dropChanged(),
    settled: () => this.#readAgain(),
  });
  #page: PageText | null = null;
  #state: PageState | null = null;
  #reading: Promise<PageState> | null = null;
  #occasion: Occasion = 'click';
  #address = '';

  constructor() {
    const { signal } = this.#end;
    onNewAddress({ left: () => this.#leave(), arrived: () => void this.#arrive() }, signal);
    // Back from the back/forward cache: the button has forgotten its badge.
    addEventListener('pageshow', (event) => event.persisted && this.#showBadge(), { signal });
  }

  read(occasion: Occasion): Promise<PageState> {
    const known = this.#address === addressOf(location.href) && this.#state;
    if (known && (known.kind === 'slip' || occasion === 'by_itself')) return Promise.resolve(known);
    this.#occasion = occasion;
    this.#reading ??= this.#readNow(occasion).finally(() => {
      this.#reading = null;
    });
    return this.#reading;
  }

  async readSelection(fallback: string): Promise<PageState> {
    const page = readSelection(getSelection(), document, location.href) ?? selectionWithoutPlace(fallback);
    this.#address = addressOf(location.href);
    const summary = await askBackground('summarize', { article: page.article });
    return this.#show(page, summary, 'selection');
  }

  jumpTo(span: Span): boolean {
    const range = this.#page?.rangeOf(span);
    if (range) this.#marks.jumpTo(range);
    return !!range;
  }

  markCompany(id: string | null): undefined {
    if (this.#state?.kind !== 'slip') return;
    this.#state = { ...this.#state, markedCompany: id };
    this.#marks.markCompany(id);
  }

  setHighlights(on: boolean | 'toggle'): boolean {
    if (this.#state?.kind !== 'slip') return false;
    const highlightsOn = on === 'toggle' ? !this.#state.highlightsOn : on;
    this.#state = { ...this.#state, highlightsOn };
    this.#marks.turn(highlightsOn);
    return highlightsOn;
  }

  step(by: 1 | -1): undefined {
    this.#marks.step(by);
  }

  async #readNow(occasion: Occasion): Promise<PageState> {
    const address = addressOf(location.href);
    const state = await this.#stateOf(occasion);
    // The page has gone on meanwhile: what was read belongs to nobody any more.
    if (address !== addressOf(location.href)) return this.#readNow(occasion);
    this.#address = address;
    return state;
  }

  async #stateOf(occasion: Occasion): Promise<PageState> {
    const page = await readPageWithPauses(document, location.href);
    const { page: finding } = page.article;
    if (finding && !finding.isArticle && occasion !== 'anyway')
      return this.#showNothing(finding.reasons[0] === 'pdf' ? 'pdf' : 'no_article', finding.reasons);
    const summary = await askBackground('summarize', { article: page.article });
    const { kind, reasons } = summary.verdict;
    if (kind !== 'finance_news' && occasion !== 'anyway')
      return this.#showNothing(kind === 'other_article' ? 'other_article' : 'no_article', reasons);
    return this.#show(page, summary, 'page');
  }

  #show(page: PageText, summary: Summary, scope: Slip['scope']): PageState {
    const before = this.#state?.kind === 'slip' ? this.#state : null;
    const places = marksOf(summary)
      .map((mark) => placeOf(mark, page))
      .filter((place) => place !== null);
    const mapped = new Set(places.flatMap(({ figure }) => figure?.id ?? []));
    const state: Slip = {
      kind: 'slip',
      scope,
      summary,
      highlightsOn: before?.highlightsOn ?? true,
      unmappedFigures: summary.figures.filter(({ id }) => !mapped.has(id)).length,
      markedCompany: null,
    };
    this.#page = page;
    this.#state = state;
    this.#marks.show(summary, places, state.highlightsOn);
    this.#watch.start(places.map(({ range }) => range));
    this.#showBadge();
    return state;
  }

  #showNothing(reason: 'no_article' | 'other_article' | 'pdf', reasons: string[]): PageState {
    this.#forget();
    this.#state = { kind: 'nothing', reason, reasons };
    return this.#state;
  }

  /** The page has changed and come to rest: find the places anew, and read the text anew if it is another one. */
  async #readAgain(): Promise<void> {
    if (this.#reading || this.#state?.kind !== 'slip' || this.#state.scope === 'selection') return;
    const { summary } = this.#state;
    const page = await readPageWithPauses(document, location.href);
    // The reader or the page has gone on in the pauses.
    if (this.#state.kind !== 'slip' || this.#state.summary !== summary) return;
    if (page.article.text === summary.article.text) this.#show(page, summary, 'page');
    else await this.#readNow(this.#occasion);
  }

  #leave(): void {
    this.#forget();
    this.#address = '';
  }

  async #arrive(): Promise<void> {
    if (!this.#alive() || this.#occasion !== 'by_itself') return;
    if (probePage(document, location.href).isArticle) await this.read('by_itself').catch(() => undefined);
  }

  #forget(): void {
    this.#watch.stop();
    this.#marks.clear();
    this.#page = null;
    this.#state = null;
    this.#showBadge();
  }

  #showBadge(): void {
    if (!this.#alive()) return;
    const slip = this.#state?.kind === 'slip' ? this.#state : null;
    const badge = slip && {
      keyFigures: slip.summary.keyFigures.length,
      checkFails: slip.summary.checks.some(({ holds }) => !holds),
    };
    askBackground('showBadge', { badge }).catch(() => undefined);
  }

  /** False once the extension was updated or removed under the open page: then everything here ends, quietly. */
  #alive(): boolean {
    if (browser.runtime?.id) return true;
    this.#end.abort();
    return false;
  }
}

function selectionWithoutPlace(text: string): PageText {
  return {
    article: plainArticle(text, { title: document.title, url: location.href }),
    rangeOf: () => null,
    evidence: NO_EVIDENCE,
  };
}
