/** Bundles of the extension: name in dist → entry in src/extension. */
export const ENTRIES: Readonly<Record<string, string>> = {
  background: 'background.ts',
  bootstrap: 'bootstrap.ts',
  page: 'page.ts',
  popup: 'popup.tsx',
  options: 'options.tsx',
  welcome: 'welcome.tsx',
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

/** Sizes that a build must keep, gzipped, in bytes. */
export const BUDGETS: Readonly<Record<string, number>> = {
  'bootstrap.js': 6 * 1024,
  'popup.js': 30 * 1024,
};

/** The packed extension, in bytes. */
export const PACKED_BUDGET = 350 * 1024;
