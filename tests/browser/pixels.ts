import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from './driver.ts';

/** A picture of the window, as a data URL that the browser itself can read again. */
export async function pictureOf(driver: Driver): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'kurszettel-picture-'));
  try {
    const file = join(folder, 'window.png');
    await driver.screenshot(file);
    return `data:image/png;base64,${readFileSync(file).toString('base64')}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The smallest rectangle around all that differs strongly between two pictures; a shadow's haze does not. */
export function changedPart(driver: Driver, before: string, after: string): Promise<Rectangle> {
  return driver.evaluate(
    async (...urls) => {
      const STRONG = 110;
      const [a, b] = (await Promise.all(
        urls.map(async (url) => {
          const image = await createImageBitmap(await (await fetch(url)).blob());
          const canvas = new OffscreenCanvas(image.width, image.height);
          const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height);
        }),
      )) as [ImageData, ImageData];
      let [left, top, right, bottom] = [a.width, a.height, -1, -1];
      for (let at = 0; at < a.data.length; at += 4) {
        const off = Math.max(
          ...[0, 1, 2].map((i) => Math.abs((a.data[at + i] ?? 0) - (b.data[at + i] ?? 0))),
        );
        if (off < STRONG) continue;
        const [x, y] = [(at / 4) % a.width, Math.floor(at / 4 / a.width)];
        [left, top, right, bottom] = [
          Math.min(left, x),
          Math.min(top, y),
          Math.max(right, x),
          Math.max(bottom, y),
        ];
      }
      return { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
    },
    before,
    after,
  );
}

export type Rgb = [red: number, green: number, blue: number];

/** Of a part of a picture: its commonest colour, and how many pixels come close to another. */
export function coloursIn(
  driver: Driver,
  picture: string,
  parts: (Rectangle & { near: Rgb })[],
): Promise<{ commonest: Rgb; near: number }[]> {
  return driver.evaluate(
    async (url, all) => {
      const CLOSE = 60;
      const image = await createImageBitmap(await (await fetch(url)).blob());
      const context = new OffscreenCanvas(image.width, image.height).getContext(
        '2d',
      ) as OffscreenCanvasRenderingContext2D;
      context.drawImage(image, 0, 0);
      return all.map(({ x, y, width, height, near: [red, green, blue] }) => {
        const { data } = context.getImageData(
          Math.round(x),
          Math.round(y),
          Math.round(width),
          Math.round(height),
        );
        const counts = new Map<string, number>();
        let near = 0;
        for (let at = 0; at < data.length; at += 4) {
          const [r, g, b] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
          counts.set(`${r} ${g} ${b}`, (counts.get(`${r} ${g} ${b}`) ?? 0) + 1);
          if (Math.abs(r - red) + Math.abs(g - green) + Math.abs(b - blue) < CLOSE) near++;
        }
        const [commonest = '0 0 0'] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
        return { commonest: commonest.split(' ').map(Number) as [number, number, number], near };
      });
    },
    picture,
    parts,
  );
}
