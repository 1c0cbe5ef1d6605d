import type { SettingsHost } from '../ui/host.ts';
import { browser } from './browser.ts';
import { LiveValue } from './live.ts';
import { loadSettings, onSettings, saveSettings } from './settings-store.ts';

/** What popup, options and first-run page have in common. */
export async function settingsHost(): Promise<SettingsHost> {
  const settings = new LiveValue(await loadSettings());
  onSettings((changed) => settings.set(changed));
  return {
    settings,
    async setSettings(change) {
      settings.set(await saveSettings(change));
    },
    browserLanguage: () => browser.i18n.getUILanguage(),
  };
}
