import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, until } from './driver.ts';
import { highlights, painted } from './on-page.ts';
import { LISTED } from './pages.ts';
import { BROWSERS, start } from './start.ts';

describe.each(BROWSERS)('settings in %s', (name) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await start(name);
  });
  afterAll(() => driver?.close());

  /** Switches what carries these words on the options page, and waits until that is stored. */
  const flip = async (words: string) => {
    const said = () => driver.evaluate(() => document.querySelector('[role=status]')?.textContent);
    await until('the words to go', said, (text) => text === '');
    await driver.evaluate((wanted) => {
      const labels = [...document.querySelectorAll<HTMLLabelElement>('label.switch')];
      labels.find(({ textContent }) => textContent?.includes(wanted))?.click();
    }, words);
    await until('the confirmation', said, (text) => text === 'Gespeichert');
  };
  const openOptions = async () => {
    await driver.openExtensionPage('options.html');
    await until('options', () => driver.evaluate(() => !!document.querySelector('main h1')), Boolean);
  };
  const kinds = (area: 'local' | 'sync') =>
    driver.background(async (wanted) => {
      const { storage } = (globalThis as any).browser ?? (globalThis as any).chrome;
      return (await storage[wanted].get('settings')).settings?.kinds as Record<string, boolean> | undefined;
    }, area);

  it('stay on this device until the reader wants them in the account, then go there with every change', async () => {
    await openOptions();
    await flip('Unternehmen');
    expect((await kinds('local'))?.company).toBe(false);
    expect(await kinds('sync')).toBeUndefined();

    await flip('Browserkonto');
    expect((await kinds('sync'))?.company).toBe(false);
    await flip('Anstiege');
    expect((await kinds('sync'))?.rise).toBe(false);
    expect((await kinds('local'))?.rise).toBe(false);
    await driver.goto(LISTED);
    await painted(driver);
    expect(Object.keys(await highlights(driver))).not.toContain('rise');
  });

  it('follow what another device has put into the account', async () => {
    await driver.background(async () => {
      const { storage } = (globalThis as any).browser ?? (globalThis as any).chrome;
      const { settings } = await storage.sync.get('settings');
      await storage.sync.set({
        settings: { ...settings, kinds: { ...settings.kinds, rise: true, fall: false } },
      });
    });
    await driver.goto(LISTED);
    const found = await until(
      'the other device’s kinds',
      () => highlights(driver),
      (all) => 'rise' in all && !('fall' in all),
    );
    expect(found.rise).toContain('6,4 Prozent');
  });

  it('leave the account alone once that is switched off, and take over its copy when they join again', async () => {
    await openOptions();
    await flip('Browserkonto');
    await flip('Prognosen');
    expect((await kinds('local'))?.forecast).toBe(false);
    expect((await kinds('sync'))?.forecast).toBe(true);
    await flip('Browserkonto');
    expect((await kinds('local'))?.forecast).toBe(true);
    expect((await kinds('sync'))?.fall).toBe(false);
  });

  it('say of a page of Kurszettel itself what the button is for', async () => {
    await openOptions();
    const popup = await driver.openPopup();
    await until(
      'the message',
      () => popup.evaluate(() => document.body.textContent ?? ''),
      (text) => text.includes('Bereit für Artikel'),
    );
    await popup.close();
  });
});
