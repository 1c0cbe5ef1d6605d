/** The background, one file: name in dist → entry in src/extension. */
export const BACKGROUND: Readonly<Record<string, string>> = { background: 'background.ts' };

/** Scripts that run in the reader's pages, one file each. */
export const SCRIPTS: Readonly<Record<string, string>> = { bootstrap: 'bootstrap.ts', page: 'page.ts' };

/** Our own pages: modules, so that what they have in common is packed once. */
export const VIEWS: Readonly<Record<string, string>> = {
  popup: 'popup.tsx',
  options: 'options.tsx',
  welcome: 'welcome.tsx',
};

/** Styles, one file each: the pages link what they need, so that what they share is packed once. */
export const STYLES = ['base', 'page', 'slip', 'popup', 'options', 'welcome'] as const;

/** Packages that pages and views, where every kilobyte delays something, take in another form. */
export const STAND_INS: Readonly<Record<string, string>> = {
  'webextension-polyfill': './src/extension/native-browser.ts',
};

/** Files copied as they are: from the repository's root → to the extension's root. */
export const COPIES: Readonly<Record<string, string>> = {
  'icons/icon-16.png': 'icons/icon-16.png',
  'icons/icon-32.png': 'icons/icon-32.png',
  'icons/icon-48.png': 'icons/icon-48.png',
  'icons/icon-128.png': 'icons/icon-128.png',
  'src/extension/popup.html': 'popup.html',
  'src/extension/options.html': 'options.html',
  'src/extension/welcome.html': 'welcome.html',
  LICENSE: 'LICENSE',
};

/** Sizes that a build must keep, in bytes: each file gzipped, with the files that it imports or links. */
export const BUDGETS: Readonly<Record<string, number>> = {
  'bootstrap.js': 6 * 1024,
  'popup.html': 30 * 1024,
};

/** The packed extension, in bytes. */
export const PACKED_BUDGET = 350 * 1024;
