/** Brings a range into the middle of the view, through every scrolling box around it. */
export function scrollToRange(range: Range): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const element = elementOf(range.startContainer);
  element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: calm ? 'instant' : 'smooth' });
  if (!element) return;
  // A paragraph longer than the window may be centred with the place still outside: then the place itself decides.
  const box = range.getBoundingClientRect();
  const around = element.getBoundingClientRect();
  if (around.height > innerHeight * 0.8)
    scrollBy({
      top: box.top + box.height / 2 - innerHeight / 2,
      behavior: calm ? 'instant' : 'smooth',
    });
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}
