/**
 * The browser's extension interface, the same in Chromium and Firefox: every call answers with a promise.
 * The one place where the polyfill comes in.
 */
export { default as browser } from 'webextension-polyfill';
