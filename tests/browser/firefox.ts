import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Driver,
  type DriverOptions,
  type Evaluate,
  expression,
  type Key,
  type Popup,
  until,
} from './driver.ts';
import { findBinary } from './find-binary.ts';
import { writeProfile } from './firefox-profile.ts';
import { clickInView, evaluateInView, pictureOfView } from './firefox-views.ts';
import { Marionette } from './marionette.ts';
import type { World } from './world.ts';

/** WebDriver's code points for keys without a character of their own. */
const CODE_POINTS: Partial<Record<Key, string>> = { Escape: '\uE00C', Tab: '\uE004', Enter: '\uE007' };
const CONTROL = '\uE009';
const KEYS = { copy: 'C', toggle: 'H', next: 'N', previous: 'P' } as const;

/** Firefox through Marionette, headless. Its privileged context clicks the real toolbar button and menus. */
export async function startFirefox(world: World, options: DriverOptions): Promise<Driver> {
  const program = findBinary('FIREFOX', ['firefox-esr', 'firefox']);
  const profile = mkdtempSync(join(tmpdir(), 'kurszettel-firefox-'));
  const manifest = JSON.parse(readFileSync(join(options.extension, 'manifest.json'), 'utf8'));
  const id: string = manifest.browser_specific_settings.gecko.id;
  let running: ChildProcess;
  let client: Marionette;
  let scheme: 'light' | 'dark' = 'light';

  const script = async <T>(run: (...args: never[]) => T | Promise<T>, args: unknown[]): Promise<T> =>
    (
      await client.send<{ value: T }>('WebDriver:ExecuteScript', {
        script: `return ${expression(run, args)}`,
      })
    ).value;
  /** In the browser's own window, with all its rights. */
  const privileged = async <T, A extends unknown[]>(
    run: (...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T> => {
    await client.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await script(run as never, args);
    } finally {
      await client.send('Marionette:SetContext', { value: 'content' });
    }
  };
  const install = () => client.send('Addon:Install', { path: options.extension, temporary: true });

  const launch = async () => {
    rmSync(join(profile, 'MarionetteActivePort'), { force: true });
    writeProfile(profile, world.port, options.language ?? 'de', options.allowing === undefined);
    running = spawn(
      program,
      [
        '--headless',
        '--marionette',
        '--remote-allow-system-access',
        '--no-remote',
        '--profile',
        profile,
        '--width',
        '1000',
        '--height',
        '800',
      ],
      { stdio: 'ignore' },
    );
    const file = join(profile, 'MarionetteActivePort');
    const port = await until(
      'Firefox to start',
      async () => (existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0),
      (value) => value > 0,
      30_000,
    );
    client = await Marionette.open(port);
    await client.send('WebDriver:NewSession', { acceptInsecureCerts: true });
    await install();
    // A temporary extension is installed anew at each start.
    await closeFirstRunPage();
  };
  /** The first-run page comes by itself; it must not come between a test and its page. */
  const closeFirstRunPage = async () => {
    const tabs = () => privileged(() => gBrowser.tabs.length as number);
    await until('the first-run page', tabs, (count) => count > 1);
    await privileged(() => {
      gBrowser.selectedTab = gBrowser.tabs[0];
      for (const tab of [...gBrowser.tabs].slice(1)) gBrowser.removeTab(tab);
    });
    const handles = await client.send<string[]>('WebDriver:GetWindowHandles');
    if (handles[0]) await client.send('WebDriver:SwitchToWindow', { handle: handles[0] });
  };
  const quit = async () => {
    const gone = new Promise((resolve) => running.once('exit', resolve));
    await client.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
    const late = setTimeout(() => running.kill('SIGKILL'), 8000);
    await gone;
    clearTimeout(late);
    client.close();
  };
  await launch();

  const inView = (view: 'popup' | 'background'): Evaluate =>
    (async (run, ...args) => {
      const { value, error } = await until(
        `the ${view} to listen`,
        async () => {
          const reply = (await privileged(evaluateInView, id, view, expression(run, args))) as string;
          return JSON.parse(reply) as { value: never; error?: string };
        },
        ({ error }) => error !== 'does not listen',
      );
      if (error !== undefined) throw new Error(`${view}: ${error}`);
      return value;
    }) as Evaluate;

  const closePopup = async () => {
    await privileged(() => {
      document.querySelector('browser.webextension-popup-browser')?.closest('panel')?.hidePopup();
    });
    await until(
      'the popup to close',
      () =>
        privileged(
          (addon) =>
            [...WebExtensionPolicy.getByID(addon).extension.views].some(
              ({ viewType }) => viewType === 'popup',
            ),
          id,
        ),
      (open) => !open,
    );
  };
  const openPopup = async (): Promise<Popup> => {
    await closePopup();
    const clickedAt = await privileged(async (addon) => {
      const { extension } = WebExtensionPolicy.getByID(addon);
      const { ExtensionParent } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionParent.sys.mjs',
      );
      const clicked = Date.now();
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
      return clicked;
    }, id);
    const evaluate = inView('popup');
    // A popup goes by the colours of the browser's own window.
    await until(
      'the popup in its colours',
      () =>
        privileged(
          (addon, preferred) => {
            const { extension } = WebExtensionPolicy.getByID(addon);
            const popup = [...extension.views].find(({ viewType }) => viewType === 'popup');
            popup.xulBrowser.browsingContext.prefersColorSchemeOverride = preferred;
            return true;
          },
          id,
          scheme,
        ),
      Boolean,
    );
    await until(
      'the popup',
      () => evaluate(() => document.readyState),
      (state) => state === 'complete',
    );
    return {
      clickedAt,
      evaluate,
      click: async (selector) => {
        await privileged(clickInView, id, selector);
      },
      async screenshot(file) {
        const data = (await privileged(pictureOfView, id)) as string;
        writeFileSync(file, Buffer.from(data.split(',')[1] ?? '', 'base64'));
      },
      async press(key) {
        await privileged((addon) => {
          const { extension } = WebExtensionPolicy.getByID(addon);
          [...extension.views].find(({ viewType }) => viewType === 'popup').xulBrowser.focus();
        }, id);
        await client.send('Marionette:SetContext', { value: 'chrome' });
        try {
          await keys(CODE_POINTS[key] ?? key);
        } finally {
          await client.send('Marionette:SetContext', { value: 'content' });
        }
      },
      close: closePopup,
    };
  };

  const background = inView('background');
  const keys = (...values: string[]) =>
    client.send('WebDriver:PerformActions', {
      actions: [
        {
          type: 'key',
          id: 'keyboard',
          actions: [
            ...values.map((value) => ({ type: 'keyDown', value })),
            ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
          ],
        },
      ],
    });

  return {
    world,
    async goto(url) {
      await closePopup();
      await client.send('WebDriver:Navigate', { url });
    },
    evaluate: ((run, ...args) => script(run as never, args)) as Evaluate,
    async openExtensionPage(path) {
      const host = await privileged((addon) => WebExtensionPolicy.getByID(addon).mozExtensionHostname, id);
      await client.send('WebDriver:Navigate', { url: `moz-extension://${host}/${path}` });
    },
    openPopup,
    background,
    async stopBackground() {
      await privileged((addon) => WebExtensionPolicy.getByID(addon).extension.terminateBackground(), id);
    },
    async command(name) {
      if (!manifest.commands[name].suggested_key)
        await background(
          (command, key) => browser.commands.update({ name: command, shortcut: key }),
          name,
          `Alt+Shift+${KEYS[name]}`,
        );
      // What the browser runs once it has recognized the key; the key itself depends on where the focus happens to be.
      await privileged((key) => {
        const entries = [...document.querySelectorAll('keyset[id^="ext-keyset-id-"] key')];
        const entry = entries.find((each) => each.getAttribute('key')?.toUpperCase() === key);
        if (!entry) throw new Error(`no shortcut with ${key} among ${entries.length}`);
        entry.doCommand();
      }, KEYS[name]);
    },
    async contextMenu(entry, selector) {
      const found = await client.send<{ value: Record<string, string> }>('WebDriver:FindElement', {
        using: 'css selector',
        value: selector,
      });
      await client.send('WebDriver:PerformActions', {
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            parameters: { pointerType: 'mouse' },
            actions: [
              { type: 'pointerMove', origin: found.value, x: 0, y: 0 },
              { type: 'pointerDown', button: 2 },
              { type: 'pointerUp', button: 2 },
            ],
          },
        ],
      });
      await until(
        'the context menu',
        () => privileged(() => document.getElementById('contentAreaContextMenu').state),
        (state) => state === 'open',
      );
      await privileged((menu) => {
        const all = [...document.querySelectorAll(`[id$="-menuitem-_${menu}"]`)];
        const shown = all.find((item) => !item.hidden);
        if (!shown) throw new Error(`no menu entry ${menu}`);
        document.getElementById('contentAreaContextMenu').activateItem(shown);
      }, entry);
    },
    async moveTo(x, y) {
      await client.send('WebDriver:PerformActions', {
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            parameters: { pointerType: 'mouse' },
            actions: [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }],
          },
        ],
      });
    },
    press: async (key) => {
      await keys(CODE_POINTS[key] ?? key);
    },
    async prefer(preferred) {
      scheme = preferred;
      await privileged(
        (override) => Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', override),
        scheme === 'dark' ? 0 : 1,
      );
    },
    async forceColours() {
      await privileged(() => Services.prefs.setIntPref('browser.display.document_color_use', 2));
    },
    async paste(selector) {
      await script(((chosen: string) => document.querySelector(chosen).focus()) as never, [selector]);
      await keys(CONTROL, 'v');
    },
    clipboard: () =>
      privileged(() => {
        const read = (flavour: string) => {
          const transfer = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
          transfer.init(null);
          transfer.addDataFlavor(flavour);
          Services.clipboard.getData(transfer, Services.clipboard.kGlobalClipboard);
          const data: { value?: { QueryInterface(kind: unknown): { data: string } } } = {};
          try {
            transfer.getTransferData(flavour, data);
          } catch {
            return '';
          }
          return data.value?.QueryInterface(Ci.nsISupportsString).data ?? '';
        };
        return { text: read('text/plain'), html: read('text/html') };
      }),
    async screenshot(file) {
      const { value } = await client.send<{ value: string }>('WebDriver:TakeScreenshot', { full: false });
      writeFileSync(file, Buffer.from(value, 'base64'));
    },
    errors: () =>
      privileged((addon) => {
        // What is injected as a function has no file of its own.
        const ours = [
          `moz-extension://${WebExtensionPolicy.getByID(addon).mozExtensionHostname}/`,
          'sandbox eval code',
        ];
        const found: string[] = [];
        for (const message of Services.console.getMessageArray()) {
          let entry: { flags: number; sourceName: string; errorMessage: string };
          try {
            entry = message.QueryInterface(Ci.nsIScriptError);
          } catch {
            continue;
          }
          if (entry.flags & Ci.nsIScriptError.warningFlag) continue;
          if (ours.some((start) => entry.sourceName.startsWith(start))) found.push(entry.errorMessage);
        }
        return found;
      }, id),
    async updateExtension() {
      await install();
    },
    async restart() {
      await quit();
      await launch();
    },
    async close() {
      await quit();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

// Names of Firefox's privileged context and of the extension's own, which no type package holds.
declare const WebExtensionPolicy: any;
declare const ChromeUtils: any;
declare const Services: any;
declare const Cc: any;
declare const Ci: any;
declare const gBrowser: any;
declare const browser: any;
declare const document: any;
declare const window: unknown;
