import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, type Popup, until } from './driver.ts';
import { aMoment, highlights, painted, unpainted } from './on-page.ts';
import { ALLOWED, LISTED, UNLISTED } from './pages.ts';
import { BROWSERS, start } from './start.ts';

describe.each(BROWSERS)('what a reader does in %s', (name) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await start(name);
  });
  afterAll(() => driver?.close());
  afterEach(() => expect(driver.world.strangers, 'requests that left the machine').toEqual([]));

  const openSlip = async (): Promise<Popup> => {
    const popup = await driver.openPopup();
    await until('the slip', () => popup.evaluate(() => !!document.querySelector('button.copy')), Boolean);
    return popup;
  };
  /** The clipboard may be read only afterwards: looking away from the popup would stop it. */
  const copiedIn = (popup: Popup) =>
    until(
      'the confirmation',
      () => popup.evaluate(() => document.body.textContent ?? ''),
      (text) => text.includes('Kopiert: '),
    );
  const chooseFormat = async (popup: Popup, format: string) => {
    await popup.click('.formats > button, .formats summary');
    await popup.evaluate((start) => {
      const entries = [...document.querySelectorAll('.formats li button')];
      for (const entry of entries) entry.toggleAttribute('data-chosen', entry.textContent?.startsWith(start));
    }, format);
    await popup.click('[data-chosen]');
    await copiedIn(popup);
  };
  const clipboardWhen = (what: string, holds: (copy: { text: string; html: string }) => boolean) =>
    until(what, () => driver.clipboard(), holds);

  it('copies the slip as rich and plain text in one', async () => {
    await driver.goto(LISTED);
    const popup = await openSlip();
    await popup.click('button.copy');
    await copiedIn(popup);
    const { text, html } = await clipboardWhen('the copy', (copy) => copy.html !== '');
    await popup.close();
    expect(text).toContain('Krones steigert Umsatz auf 1,32 Milliarden Euro');
    expect(html).toMatch(/<[a-z]/);
    expect(html).toContain('1,32 Milliarden Euro');
    expect(text).not.toMatch(/<[a-z]/);
  });

  it.each([
    ['Markdown', /^# |\*\*|^\|/m],
    ['Nur Text', /^Krones steigert/],
    ['CSV', /[;,].*1,32 Milliarden Euro/],
    ['TSV', /\t[^\n]*\n/],
    ['JSON', /^\{[\s\S]*"schemaVersion": 1/],
  ])('copies as %s', async (format, pattern) => {
    await driver.goto(LISTED);
    const popup = await openSlip();
    await chooseFormat(popup, format);
    const { html } = await clipboardWhen(format, ({ text }) => pattern.test(text));
    await popup.close();
    expect(html).toBe('');
  });

  it('leads to the place of an entry and flashes it', async () => {
    await driver.goto(LISTED);
    await driver.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const popup = await openSlip();
    const quoted = await popup.evaluate(() => {
      const button = document.querySelector('[data-block="brief"] button, .brief button, main li button');
      button?.setAttribute('data-chosen', '');
      return button?.textContent ?? '';
    });
    expect(quoted.length).toBeGreaterThan(10);
    await popup.click('[data-chosen]');
    const flashed = await until(
      'a flash',
      () => highlights(driver),
      (found) => !!found.flash?.length,
    );
    await popup.close();
    expect(flashed.flash?.[0]?.replace(/\s+/g, ' ')).toContain(
      quoted.replace(/\s+/g, ' ').trim().slice(0, 30),
    );
    await until('the place in view', () => driver.evaluate(() => scrollY < 400), Boolean);
    await until(
      'the flash to end',
      () => highlights(driver),
      (found) => !found.flash,
    );
  });

  it('switches the highlights off and on, in the popup and by key', async () => {
    await driver.goto(LISTED);
    const before = await painted(driver);
    const popup = await openSlip();
    await popup.click('.switch input, .switch');
    await unpainted(driver);
    await popup.close();
    await driver.command('toggle');
    expect(await painted(driver)).toEqual(before);
    await driver.command('toggle');
    await unpainted(driver);
  });

  it('copies by key, and from the menu of the page', async () => {
    await driver.goto(LISTED);
    await painted(driver);
    for (const act of [() => driver.command('copy'), () => driver.contextMenu('page', 'h1')]) {
      const popup = await openSlip();
      await chooseFormat(popup, 'JSON');
      await clipboardWhen('another copy', ({ text }) => text.startsWith('{'));
      await popup.close();
      await act();
      const { text, html } = await clipboardWhen('the copy', (copy) => copy.text.startsWith('Krones'));
      expect(text).toContain('1,32 Milliarden Euro');
      expect(html).toContain('<');
    }
  });

  it('steps from figure to figure by key, saying what each is, and leaves nothing behind', async () => {
    await driver.goto(LISTED);
    await painted(driver);
    const nodes = () => driver.evaluate(() => document.documentElement.childElementCount);
    const before = await nodes();
    await driver.command('next');
    const first = await until(
      'a flash',
      () => highlights(driver),
      (found) => !!found.flash,
    );
    expect(first.flash).toEqual(['1,32 Milliarden Euro']);
    expect(await nodes()).toBe(before + 1);
    await driver.command('next');
    await driver.command('next');
    await until(
      'the third',
      () => highlights(driver),
      (found) => found.flash?.[0] === '6,4 Prozent',
    );
    await driver.command('previous');
    await until(
      'the second',
      () => highlights(driver),
      (found) => found.flash?.[0] === '1,32 Milliarden Euro',
    );
    await driver.press('Escape');
    await until('the card to go', nodes, (count) => count === before);
  });

  it('shows a card beside a figure that the pointer rests on', async () => {
    await driver.goto(LISTED);
    await painted(driver);
    const box = await driver.evaluate(() => {
      const [range] = CSS.highlights.get('kurszettel-amount') as unknown as Set<Range>;
      const { x, y, width, height } = (range as Range).getClientRects()[0] as DOMRect;
      return { x: x + width / 2, y: y + height / 2 };
    });
    const nodes = () => driver.evaluate(() => document.documentElement.childElementCount);
    await driver.moveTo(box.x, box.y);
    await until('the card', nodes, (count) => count === 3);
    await driver.moveTo(5, 5);
    await until('no card', nodes, (count) => count === 2);
  });

  it('gives the slip of a selection', async () => {
    await driver.goto(UNLISTED);
    // The click that grants the page; a menu's click does so too, but not one that a test must imitate.
    await (await openSlip()).close();
    await driver.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#p1') as Element));
    await driver.contextMenu('selection', '#p1');
    const texts = await until(
      'highlights of the selection only',
      () => highlights(driver),
      (found) =>
        !Object.values(found).flat().includes('1,32 Milliarden Euro') && Object.keys(found).length > 0,
    );
    expect(Object.values(texts).flat()).toContain('131,5 Millionen Euro');
  });

  it('reads a site by itself once the reader has allowed it', async () => {
    await driver.goto(ALLOWED);
    await aMoment();
    expect(await highlights(driver)).toEqual({});
    const popup = await openSlip();
    await popup.click('.site > button, .site summary');
    await until(
      'the choice',
      () => popup.evaluate(() => !!document.querySelector('input[name="site-rule"]')),
      Boolean,
    );
    await popup.click('input[name="site-rule"]');
    await until(
      'the script to be registered',
      () => registered(driver),
      (matches) => matches.includes(`${new URL(ALLOWED).origin}/*`),
    );
    await popup.close().catch(() => undefined);
    await driver.goto(ALLOWED);
    expect(await painted(driver)).toContain('1,32 Milliarden Euro');
  });

  it('stays away from a site where it shall never start', async () => {
    await setStored(driver, { sites: { 'www.wallstreet-online.de': 'never' } });
    await driver.goto(LISTED);
    await aMoment();
    expect(await highlights(driver)).toEqual({});
    await setStored(driver, { sites: {} });
    await driver.goto(LISTED);
    await painted(driver);
  });

  it('keeps what is valid of broken settings, and the rest beside it', async () => {
    await setStored(driver, {
      version: 1,
      autoHighlight: true,
      kinds: { company: false, amount: 'yes' },
      copyFormat: 7,
    });
    await driver.goto(LISTED);
    await painted(driver);
    expect((await highlights(driver)).company).toBeUndefined();
    expect((await stored(driver)).rejected).toEqual({ 'kinds.amount': 'yes', copyFormat: 7 });
    await setStored(driver, 'no object at all');
    await driver.goto(LISTED);
    await painted(driver);
    expect((await highlights(driver)).company).toContain('Krones');
  });

  it('works on under a page that was open while the extension was updated', async () => {
    await driver.goto(LISTED);
    const before = await painted(driver);
    await driver.updateExtension();
    const popup = await openSlip();
    await popup.close();
    expect(await painted(driver)).toEqual(before);
    expect(await driver.evaluate(() => (globalThis as any).witness.errors)).toEqual([]);
    await driver.command('toggle');
    await unpainted(driver);
  });

  it('keeps settings over a restart of the browser', async () => {
    await setStored(driver, { version: 1, kinds: { company: false }, sites: { 'www.example.org': 'never' } });
    await driver.restart();
    await driver.goto(LISTED);
    await painted(driver);
    expect((await highlights(driver)).company).toBeUndefined();
    expect((await stored(driver)).settings).toMatchObject({ sites: { 'www.example.org': 'never' } });
  });
});

type Stored = { settings?: unknown; rejected?: unknown };

function stored(driver: Driver): Promise<Stored> {
  return driver.background(() => {
    const { storage } = (globalThis as any).browser ?? (globalThis as any).chrome;
    return storage.local.get();
  });
}

function setStored(driver: Driver, settings: unknown): Promise<void> {
  return driver.background((value) => {
    const { storage } = (globalThis as any).browser ?? (globalThis as any).chrome;
    return storage.local.set({ settings: value });
  }, settings);
}

function registered(driver: Driver): Promise<string[]> {
  return driver.background(async () => {
    const { scripting } = (globalThis as any).browser ?? (globalThis as any).chrome;
    const scripts: { matches: string[] }[] = await scripting.getRegisteredContentScripts();
    return scripts.flatMap(({ matches }) => matches);
  });
}
