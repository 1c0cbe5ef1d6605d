import type { Browser } from 'webextension-polyfill';

/**
 * The browser's extension interface. Under Manifest V3 Chromium's `chrome` answers with promises just as Firefox's
 * `browser` does, so the polyfill gives only its types: its code would weigh more than the popup's views.
 * The one difference left, answers to messages, is dealt with in messages.ts.
 */
const { browser: firefox, chrome: chromium } = globalThis as unknown as Record<'browser' | 'chrome', Browser>;

export const browser: Browser = firefox ?? chromium;
