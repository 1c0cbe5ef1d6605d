import type { ManifestWording } from '../../src/wording/manifest.ts';

/** `_locales/<language>/messages.json`: what the browser itself shows; the rest lives in the bundles. */
export function localeMessages(wording: ManifestWording): Record<string, { message: string }> {
  return Object.fromEntries(Object.entries(wording).map(([key, message]) => [key, { message }]));
}
