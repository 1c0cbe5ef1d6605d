import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

/** Shows a view in the document, as a shell does, with its effects run. */
export async function show(view: ComponentChild): Promise<void> {
  render(null, document.body);
  document.body.replaceChildren();
  await act(() => render(view, document.body));
}

/** Does something as a reader and lets all effects of it happen, promises included. */
export async function doing(action: () => void): Promise<void> {
  await act(async () => {
    action();
    await Promise.resolve();
    await Promise.resolve();
  });
}

export const press = (key: string, init: KeyboardEventInit = {}, target: EventTarget = document.body) =>
  doing(() => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
  });

/** The element of this selector whose name or text is `name`; a missing one fails the test. */
export function find<T extends HTMLElement = HTMLElement>(selector: string, name?: string): T {
  const all = [...document.querySelectorAll<T>(selector)];
  const found =
    name === undefined
      ? all[0]
      : all.find((element) => (element.getAttribute('aria-label') ?? element.textContent?.trim()) === name);
  if (!found)
    throw new Error(
      `no ${selector} «${name ?? ''}»; there are: ${all.map((element) => element.textContent).join(' | ')}`,
    );
  return found;
}

export const click = (selector: string, name?: string) => doing(() => find(selector, name).click());

/** What screen readers were last told. */
export const said = () =>
  [...document.querySelectorAll('[role=status]')]
    .map((element) => element.textContent)
    .join(' ')
    .trim();
