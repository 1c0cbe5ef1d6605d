import type { Browser } from 'webextension-polyfill';

/**
 * The browser's extension interface. In Manifest V3 every question is answered by a promise in Chromium as in
 * Firefox, and our own messages are answered by callback, which both understand: so its types serve, and the polyfill
 * itself, 3 KB gzipped in each bundle, does not.
 */
const { browser: named, chrome } = globalThis as { browser?: Browser; chrome?: unknown };
export const browser = (named?.runtime?.id ? named : chrome) as Browser;
