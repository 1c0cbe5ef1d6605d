import { HIGHLIGHT_LINES } from '../settings/palette.ts';
import { HIGHLIGHT_KINDS, type HighlightKind } from '../settings/settings.ts';
import type { Wording } from '../wording/index.ts';
import { CARD_LOOK, element, type Overlay } from './highlight-overlay.ts';

const SHOWN_MS = 6000;

/** Which mark means what, for some seconds after the reader has switched the highlights on. */
export class Legend {
  readonly #overlay: Overlay;
  #shown: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(overlay: Overlay) {
    this.#overlay = overlay;
  }

  show(
    present: ReadonlySet<HighlightKind>,
    colours: Record<HighlightKind, string>,
    { legend }: Wording['shell'],
  ): void {
    this.hide();
    const entries = HIGHLIGHT_KINDS.filter((kind) => present.has(kind)).map((kind) =>
      element(
        'span',
        {
          background: `${colours[kind]}59`,
          textDecoration: `${HIGHLIGHT_LINES[kind]} ${colours[kind]}`,
          padding: '0 4px',
          borderRadius: '2px',
          whiteSpace: 'nowrap',
        },
        legend.kinds[kind],
      ),
    );
    if (entries.length === 0) return;
    const box = element(
      'div',
      {
        ...CARD_LOOK,
        maxWidth: 'calc(100vw - 24px)',
        right: '12px',
        bottom: '12px',
        display: 'flex',
        flexWrap: 'wrap',
        gap: '4px 10px',
      },
      ...entries,
    );
    box.setAttribute('role', 'note');
    box.setAttribute('aria-label', legend.label);
    this.#shown = box;
    this.#overlay.show(box);
    this.#timer = setTimeout(() => this.hide(), SHOWN_MS);
  }

  hide(): void {
    clearTimeout(this.#timer);
    if (!this.#shown) return;
    this.#overlay.hide(this.#shown);
    this.#shown = undefined;
  }
}
