import type { CardText } from './highlight-card-text.ts';
import { CARD_LOOK, element, type Overlay } from './highlight-overlay.ts';

const GAP = 8;

/** The card beside one place: shown at a range, gone on `hide`. */
export class Card {
  readonly #overlay: Overlay;
  #shown: HTMLElement | undefined;

  constructor(overlay: Overlay) {
    this.#overlay = overlay;
  }

  get visible(): boolean {
    return this.#shown !== undefined;
  }

  /** `place` is said after everything else: "3 of 17" when stepping. */
  show(range: Range, text: CardText, place?: string): void {
    this.hide();
    const card = element('div', CARD_LOOK, ...rows(text, place));
    // Announced by screen readers when the keyboard led here.
    card.setAttribute('role', place ? 'status' : 'tooltip');
    this.#shown = card;
    this.#overlay.show(card);
    settle(card, range.getBoundingClientRect());
  }

  hide(): void {
    if (!this.#shown) return;
    this.#overlay.hide(this.#shown);
    this.#shown = undefined;
  }
}

function rows({ title, aside, lines, check }: CardText, place?: string): HTMLElement[] {
  const quiet = { color: '#b3bac6', fontWeight: '400' };
  const head = element('div', { fontWeight: '600' }, title);
  if (aside) head.append(' ', element('span', quiet, aside));
  return [
    head,
    ...lines.map((line) => element('div', { fontVariantNumeric: 'tabular-nums' }, line)),
    ...(check
      ? [
          element(
            'div',
            { color: check.holds ? '#6fdc9f' : '#ffb07a' },
            `${check.holds ? '✓' : '⚠'} ${check.text}`,
          ),
        ]
      : []),
    ...(place ? [element('div', quiet, place)] : []),
  ];
}

/** Below the place where there is room, else above it; never beyond the edges of the window. */
function settle(card: HTMLElement, place: DOMRect): void {
  const { width, height } = card.getBoundingClientRect();
  const below = place.bottom + GAP;
  const top = below + height <= innerHeight ? below : place.top - GAP - height;
  const left = Math.min(Math.max(GAP, place.left), innerWidth - width - GAP);
  card.style.top = `${Math.max(GAP, top)}px`;
  card.style.left = `${Math.max(GAP, left)}px`;
}
