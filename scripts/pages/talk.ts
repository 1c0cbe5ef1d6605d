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
      const { tabs } = (globalThis as any).browser ?? (globalThis as any).chrome;
      const [tab] = await tabs.query({ active: true });
      return tabs.sendMessage(tab.id, message, { frameId: 0 }).catch(() => null) as Promise<Reply | null>;
    },
    { call, ask } as const,
  );
  if (!reply) return null;
  if (!reply.ok) throw new Error(`${call}: ${reply.error}`);
  return reply.value;
}

interface Reply {
  ok: boolean;
  value?: unknown;
  error?: string;
}

/** What the reader has chosen for a host; null for nothing. */
export function setRule(driver: Driver, host: string, rule: 'never' | null): Promise<void> {
  return driver.background(
    (sites) => {
      const { storage } = (globalThis as any).browser ?? (globalThis as any).chrome;
      return storage.local.set({ settings: { version: 1, sites } });
    },
    rule ? { [host]: rule } : {},
  );
}
