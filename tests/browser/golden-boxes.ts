import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Box } from '../ui/gallery/layout.ts';

/** Where the fonts lie that the set-up installs. With others, lines break elsewhere and nothing can be compared. */
export const COMPARABLE = existsSync('/usr/share/fonts/truetype/liberation');

/** Pixels below this are hinting and rounding. */
const TOLERANCE = 3;

/**
 * Boxes as they were when somebody last looked, one file for each browser. `UPDATE_LAYOUT=1` writes them anew; look
 * at the pictures (`npm run gallery`) before you commit them.
 */
export class GoldenBoxes {
  readonly #file: string;
  readonly #lines: Record<string, string[]>;
  readonly #update = process.env.UPDATE_LAYOUT === '1';

  constructor(name: string) {
    this.#file = resolve(import.meta.dirname, '../golden/layout', `${name}.json`);
    this.#lines = existsSync(this.#file) ? JSON.parse(readFileSync(this.#file, 'utf8')) : {};
  }

  /** What is elsewhere than it was, in words; empty when all is in its place. */
  differences(name: string, now: Box[]): string[] {
    return movedBoxes(now, this.#before(name, now));
  }

  /** The same for boxes whose number is none of our business here; at least `least` must be there, then as now. */
  differencesInCommon(name: string, now: Box[], least: number): string[] {
    const before = this.#before(name, now);
    const shared = (boxes: Box[], others: Box[]) =>
      boxes.filter(({ what }) => others.some((other) => other.what === what));
    const common = shared(now, before);
    if (common.length < least) return [`${common.length} boxes in common, not ${least}`];
    return movedBoxes(common, shared(before, now));
  }

  #before(name: string, now: Box[]): Box[] {
    if (this.#update) this.#lines[name] = now.map(writeBox);
    return (this.#lines[name] ?? []).map(readBox);
  }

  save(): void {
    if (!this.#update) return;
    mkdirSync(dirname(this.#file), { recursive: true });
    writeFileSync(this.#file, `${JSON.stringify(this.#lines, null, 1)}\n`);
  }
}

/**
 * Boxes that are elsewhere than they were, that came or that went. Distances are measured from the box before, so
 * that a line that is broken differently does not move all that follows.
 */
export function movedBoxes(now: Box[], before: Box[]): string[] {
  const names = (boxes: Box[]) => boxes.map(({ what }) => what);
  if (names(now).join() !== names(before).join())
    return [
      ...names(now)
        .filter((what) => !names(before).includes(what))
        .map((what) => `${what}: new`),
      ...names(before)
        .filter((what) => !names(now).includes(what))
        .map((what) => `${what}: gone`),
      `${now.length} boxes in place of ${before.length}, or in another order`,
    ];
  return now.flatMap((box, index) => {
    const was = before[index] as Box;
    const off = (['x', 'gap', 'width', 'height'] as const).filter(
      (side) => Math.abs(box[side] - was[side]) > TOLERANCE,
    );
    return off.map((side) => `${box.what}: ${side} ${was[side]} → ${box[side]}`);
  });
}

/** One line per box, so that a change reads well in a diff. */
const writeBox = ({ what, x, gap, width, height }: Box) => `${what} ${x} ${gap} ${width} ${height}`;

function readBox(line: string): Box {
  const parts = line.split(' ');
  const [x, gap, width, height] = parts.slice(-4).map(Number) as [number, number, number, number];
  return { what: parts.slice(0, -4).join(' '), x, gap, width, height };
}
