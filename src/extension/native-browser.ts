import type { Browser } from 'webextension-polyfill';

/**
 * Stands in for webextension-polyfill in popup, options and first-run page: they only ask, and in Manifest V3 every
 * question is answered by a promise in Chromium too. 3 KB gzipped less to load before the popup can show anything.
 */
const { browser, chrome } = globalThis as { browser?: Browser; chrome?: unknown };
export default (browser?.runtime?.id ? browser : chrome) as Browser;
