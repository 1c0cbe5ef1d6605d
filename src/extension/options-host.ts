import type { OptionsHost, SettingsHost } from '../ui/host.ts';
import { browser } from './browser.ts';
import { resetSettings } from './settings-store.ts';
import { knownSites } from './sites.ts';

type Shortcut = Awaited<ReturnType<OptionsHost['shortcuts']>>[number];
const SHORTCUTS: Record<string, Shortcut['command']> = {
  _execute_action: 'open',
  copy: 'copy',
  toggle: 'toggle',
};

/** Firefox opens its own page for this; Chromium has one at an address. */
const openInFirefox = (browser.commands as { openShortcutSettings?: () => Promise<void> })
  .openShortcutSettings;

export function optionsHost(shared: SettingsHost): OptionsHost {
  return {
    ...shared,
    knownSites,
    resetSettings,
    saveFile(name, mediaType, text) {
      const address = URL.createObjectURL(new Blob([text], { type: mediaType }));
      const link = Object.assign(document.createElement('a'), { href: address, download: name });
      link.click();
      URL.revokeObjectURL(address);
    },
    openShortcuts: () => {
      if (openInFirefox) void openInFirefox.call(browser.commands);
      else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    },
    async shortcuts() {
      const commands = await browser.commands.getAll();
      return commands.flatMap(({ name, shortcut }) => {
        const command = SHORTCUTS[name ?? ''];
        return command ? [{ command, key: shortcut ?? '' }] : [];
      });
    },
  };
}
