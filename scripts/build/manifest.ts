/** The parts of a WebExtension manifest that the build reads or changes; everything else passes through. */
export interface Manifest {
  name: string;
  version: string;
  default_locale: string;
  icons: Record<string, string>;
  action: { default_popup: string; default_icon: Record<string, string>; [key: string]: unknown };
  background: { service_worker?: string; scripts?: string[] };
  options_ui: { page: string; open_in_tab: boolean };
  content_scripts: { matches: string[]; js: string[]; css?: string[]; [key: string]: unknown }[];
  permissions: string[];
  host_permissions?: string[];
  content_security_policy: { extension_pages: string };
  minimum_chrome_version?: string;
  browser_specific_settings?: unknown;
  [key: string]: unknown;
}

export const BROWSERS = ['chromium', 'firefox'] as const;
export type Browser = (typeof BROWSERS)[number];

export interface Variant {
  browser: Browser;
  version: string;
  /** Development builds look for a newer build of themselves, which the strict policy forbids. */
  development: boolean;
}

/**
 * The manifest for one browser, from the one source. Hosts are listed once, as the matches of the bootstrap:
 * the page script is injected on the same hosts, so they are the host permissions too.
 */
export function deriveManifest(source: Manifest, { browser, version, development }: Variant): Manifest {
  const { browser_specific_settings, minimum_chrome_version, ...shared } = source;
  const { service_worker } = source.background;
  if (!service_worker) throw new Error('manifest.json names no background.service_worker');
  const manifest: Manifest = {
    ...shared,
    version,
    host_permissions: [...new Set(source.content_scripts.flatMap(({ matches }) => matches))],
    content_security_policy: development
      ? { extension_pages: allowSelf(source.content_security_policy.extension_pages) }
      : source.content_security_policy,
  };
  return browser === 'firefox'
    ? {
        ...manifest,
        // Copying by key or menu happens on the article's page, which Firefox lets write only with this permission.
        permissions: [...manifest.permissions, 'clipboardWrite'],
        background: { scripts: [service_worker] },
        browser_specific_settings,
      }
    : { ...manifest, ...(minimum_chrome_version === undefined ? {} : { minimum_chrome_version }) };
}

function allowSelf(policy: string): string {
  return policy.replace("connect-src 'none'", "connect-src 'self'");
}

/** Every file that a manifest names, relative to the extension's root. */
export function namedFiles(manifest: Manifest): string[] {
  const files = [
    ...Object.values(manifest.icons),
    ...Object.values(manifest.action.default_icon),
    manifest.action.default_popup,
    manifest.options_ui.page,
    ...(manifest.background.service_worker ? [manifest.background.service_worker] : []),
    ...(manifest.background.scripts ?? []),
    ...manifest.content_scripts.flatMap(({ js, css }) => [...js, ...(css ?? [])]),
    `_locales/${manifest.default_locale}/messages.json`,
  ];
  return [...new Set(files)];
}

/** Every `__MSG_key__` that a manifest uses. */
export function namedMessages(manifest: Manifest): string[] {
  return [
    ...new Set([...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map((match) => match[1] ?? '')),
  ];
}
