import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { galleryPages } from '../ui/gallery/build-gallery.ts';
import { type Box, layoutOf } from '../ui/gallery/layout.ts';
import { SHOTS, type Shot } from '../ui/gallery/shots.ts';
import { type Driver, expression, until } from './driver.ts';
import { COMPARABLE, GoldenBoxes, movedBoxes } from './golden-boxes.ts';
import { BROWSERS, start } from './start.ts';

/** One of each kind of state; the other languages and schemes differ in words and colours only. */
const KEY_SHOTS = [
  'popup-article-de-light',
  'popup-company-en-dark',
  'popup-forty_figures-de-light',
  'popup-long_names-de-light',
  'popup-teaser-en-light',
  'popup-reading-de-light',
  'popup-no_article-de-light',
  'popup-error-en-light',
  'popup-formats',
  'popup-site',
  'popup-320-high',
  'popup-narrow',
  'popup-double-text',
  'options-de-light',
  'options-narrow',
  'welcome-de-light',
];

const GALLERY = 'https://galerie.example/';

describe.skipIf(!COMPARABLE).each(BROWSERS)('layout in %s', (name) => {
  const golden = new GoldenBoxes(name);
  let driver: Driver;
  beforeAll(async () => {
    driver = await start(name);
    for (const [view, html] of Object.entries(await galleryPages()))
      driver.world.pages.set(GALLERY + view, html);
    // A frame gives the views their window: a browser's own can't be as narrow as a popup.
    driver.world.pages.set(
      GALLERY,
      '<!doctype html><title>Galerie</title><link rel="icon" href="data:,"><body>',
    );
    await driver.goto(GALLERY);
  });
  afterAll(() => {
    golden.save();
    return driver?.close();
  });

  const inFrame = <T>(run: (...args: never[]) => T, ...args: unknown[]) =>
    driver.evaluate(
      (code) =>
        (
          document.querySelector('iframe') as unknown as { contentWindow: typeof globalThis }
        ).contentWindow.eval(code),
      expression(run, args),
    ) as Promise<T>;

  async function open(shot: Shot): Promise<void> {
    await driver.evaluate(
      (src, { width, height }) =>
        new Promise<void>((loaded) => {
          document.querySelector('iframe')?.remove();
          const frame = Object.assign(document.createElement('iframe'), { src, width, height });
          frame.style.border = '0';
          frame.onload = () => loaded();
          document.body.append(frame);
        }),
      `${GALLERY}${shot.view}#${shot.state}/${shot.language}`,
      shot.viewport,
    );
    // What these ask of their shell comes a moment later.
    if (shot.view !== 'popup')
      await until('all of it', () => inFrame(() => !!document.querySelector('mark, kbd')), Boolean);
    if (shot.act) await inFrame(shot.act);
  }
  const layout = () => inFrame(layoutOf) as Promise<Box[]>;

  it.each(KEY_SHOTS)('%s: every block where it was', async (wanted) => {
    await open(shotCalled(wanted));
    // What the view asks of its shell comes a moment later; what moved stays moved.
    await expect.poll(async () => golden.differences(wanted, await layout()), { timeout: 5000 }).toEqual([]);
  });

  it.each([
    ['moved', '.chips { padding-top: 8px }', /block-companies/],
    ['wider', '.price-chip { padding-inline: 16px }', /price/],
    ['in another order', '.block-brief { display: none }', /brief.*gone/s],
    ['higher', '.actions { padding-block: 1rem }', /actions/],
  ])('notices a block that is %s', async (_, css, expected) => {
    await open(shotCalled('popup-article-de-light'));
    const before = await layout();
    await inFrame((text: string) => {
      document.head.append(Object.assign(document.createElement('style'), { textContent: text }));
    }, css);
    expect(movedBoxes(await layout(), before).join('\n')).toMatch(expected);
  });
});

function shotCalled(wanted: string): Shot {
  const shot = SHOTS.find(({ name }) => name === wanted);
  if (!shot) throw new Error(`no shot is called ${wanted}`);
  return shot;
}
