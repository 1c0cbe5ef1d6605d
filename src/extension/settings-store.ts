import type { Storage } from 'webextension-polyfill';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings.ts';
import { browser } from './browser.ts';
import { parseSettings } from './settings-schema.ts';

/**
 * Where the settings lie: always on this device, and in the browser's account storage too once the reader wants
 * that (then the account's copy counts). What cannot be read is kept beside them under `rejected`.
 */
const KEY = 'settings';
const REJECTED = 'rejected';

export async function loadSettings(): Promise<Settings> {
  const local = await readArea(browser.storage.local);
  if (!local.sync) return local;
  const account = await readArea(browser.storage.sync).catch(() => local);
  return { ...account, sync: true };
}

async function readArea(area: Storage.StorageArea): Promise<Settings> {
  const { [KEY]: raw, [REJECTED]: earlier } = await area.get([KEY, REJECTED]);
  const { settings, rejected } = parseSettings(raw);
  if (Object.keys(rejected).length > 0) {
    await area.set({ [KEY]: settings, [REJECTED]: { ...(earlier as object | undefined), ...rejected } });
  }
  return settings;
}

/** Merges a change into the stored settings. Rejects, with the settings unchanged, when the storage refuses. */
export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const present = await loadSettings();
  // A device that joins takes over what the reader has set on another, and does not overwrite it.
  const joins = change.sync === true && !present.sync && KEY in (await browser.storage.sync.get(KEY));
  const base = joins ? await readArea(browser.storage.sync) : present;
  const settings = { ...base, ...change, version: 1 as const };
  if (settings.sync) await browser.storage.sync.set({ [KEY]: settings });
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

export async function resetSettings(): Promise<void> {
  await browser.storage.sync.remove(KEY).catch(() => undefined);
  await browser.storage.local.set({ [KEY]: DEFAULT_SETTINGS });
}

/** Calls back after every change, whoever made it. Returns the way to stop. */
export function onSettings(listener: (settings: Settings) => void): () => void {
  const changed = (changes: Record<string, unknown>) => {
    if (Object.hasOwn(changes, KEY)) void loadSettings().then(listener);
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
