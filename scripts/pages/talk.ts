import type { Browser } from 'webextension-polyfill';
import type { PageCalls } from '../../src/extension/messages.ts';
import type { Driver } from '../../tests/browser/driver.ts';

/** Asks the page script of the open tab as the popup does; null where none is there. Rejects when the call fails. */
export async function askPageScript<K extends keyof PageCalls>(
  driver: Driver,
  call: K,
  ask: Parameters<PageCalls[K]>[0],
): Promise<unknown> {
  const reply = await driver.background(
    async (message) => {
      const [tab] = await chrome.tabs.query({ active: true });
      const reply: unknown = await chrome.tabs
        .sendMessage(tab?.id ?? -1, message, { frameId: 0 })
        .catch(() => null);
      return reply as Reply | null;
    },
    { call, ask } as const,
  );
  if (!reply) return null;
  if (!reply.ok) throw new Error(`${call}: ${reply.error}`);
  return reply.value;
}

/** The background's own interface; promises under this name too since manifest 3, in both browsers. */
declare const chrome: Browser;

interface Reply {
  ok: boolean;
  value?: unknown;
  error?: string;
}

/** What the reader has chosen for a host; null for nothing. */
export function setRule(driver: Driver, host: string, rule: 'never' | null): Promise<void> {
  return driver.background(
    (sites) => {
      return chrome.storage.local.set({ settings: { version: 1, sites } });
    },
    rule ? { [host]: rule } : {},
  );
}
