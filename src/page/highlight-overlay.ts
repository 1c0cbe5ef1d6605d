/** How our few elements on the page look. Set through the CSSOM, which no page's content policy forbids. */
export type Look = Partial<Record<keyof CSSStyleDeclaration & string, string>>;

const HOST: Look = {
  all: 'initial',
  position: 'fixed',
  inset: '0',
  zIndex: '2147483647',
  pointerEvents: 'none',
};

/**
 * The one exception to leaving the page alone: an element at the very end of the document, outside of its body,
 * closed to the page, there only while something is shown.
 */
export class Overlay {
  #host: HTMLElement | undefined;
  #root: ShadowRoot | undefined;

  show(...elements: HTMLElement[]): void {
    if (!this.#host?.isConnected) {
      this.#host = element('div', HOST);
      this.#root = this.#host.attachShadow({ mode: 'closed' });
      document.documentElement.append(this.#host);
    }
    this.#root?.append(...elements);
  }

  hide(shown: HTMLElement): void {
    shown.remove();
    if (this.#root?.childElementCount === 0) this.#host?.remove();
  }
}

export function element(tag: string, look: Look, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  Object.assign(made.style, look);
  made.append(...children);
  return made;
}

export const CARD_LOOK: Look = {
  position: 'fixed',
  boxSizing: 'border-box',
  maxWidth: 'min(24rem, calc(100vw - 16px))',
  padding: '9px 12px',
  borderRadius: '8px',
  border: '1px solid #454b57',
  background: '#1d2129',
  color: '#f3f4f6',
  font: '13px/1.45 system-ui, sans-serif',
  boxShadow: '0 4px 18px rgb(0 0 0 / 0.35)',
  overflowWrap: 'anywhere',
};
