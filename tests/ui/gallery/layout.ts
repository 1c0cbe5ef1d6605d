/** Where an element stands. `gap` is the distance to the bottom of the box before it, in the same parent. */
export interface Box {
  what: string;
  x: number;
  gap: number;
  width: number;
  height: number;
}

/** The boxes of all that is laid out, in document order; runs in the page. */
export function layoutOf(): Box[] {
  const boxes: Box[] = [];
  // What carries a class is a part of the design; inline text hangs on the font, the block around it is measured.
  for (const element of document.querySelectorAll<HTMLElement>(
    'main, main [class], .actions, .actions [class]',
  )) {
    if (element.matches('svg, svg *, .unseen, .quoted *')) continue;
    if (getComputedStyle(element).display === 'inline') continue;
    const { left, top, width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0) continue;
    const above = element.previousElementSibling?.getBoundingClientRect();
    const parent = element.parentElement?.getBoundingClientRect();
    const gap = above && above.height > 0 ? top - above.bottom : top - (parent?.top ?? 0);
    boxes.push({
      what: [element.localName, ...element.classList].join('.'),
      x: Math.round(left),
      gap: Math.round(gap),
      width: Math.round(width),
      height: Math.round(height),
    });
  }
  return boxes;
}
