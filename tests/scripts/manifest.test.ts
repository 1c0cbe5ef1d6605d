import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deriveManifest, type Manifest, namedFiles, namedMessages } from '../../scripts/build/manifest.ts';
import { MANIFEST_WORDINGS } from '../../src/wording/manifest.ts';

const source = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../manifest.json'), 'utf8'),
) as Manifest;
const variant = { version: '1.2.3', development: false } as const;
const chromium = deriveManifest(source, { ...variant, browser: 'chromium' });
const firefox = deriveManifest(source, { ...variant, browser: 'firefox' });

describe('one manifest, two browsers', () => {
  it('gives each its kind of background and nothing that only the other understands', () => {
    expect(chromium.background).toEqual({ service_worker: 'background.js' });
    expect(firefox.background).toEqual({ scripts: ['background.js'] });
    expect(chromium.browser_specific_settings).toBeUndefined();
    expect(firefox.minimum_chrome_version).toBeUndefined();
    expect(firefox.browser_specific_settings).toMatchObject({
      gecko: { data_collection_permissions: { required: ['none'] } },
    });
  });

  it('differs in nothing else', () => {
    const rest = ({
      background,
      permissions,
      browser_specific_settings,
      minimum_chrome_version,
      ...same
    }: Manifest) => same;
    expect(rest(chromium)).toEqual(rest(firefox));
  });

  it('leaves the source as it was', () => {
    const copy = structuredClone(source);
    deriveManifest(source, { ...variant, browser: 'firefox' });
    expect(source).toEqual(copy);
  });

  it('takes the version from the package', () => expect(chromium.version).toBe('1.2.3'));

  it('asks for exactly the hosts that the bootstrap runs on', () => {
    expect(chromium.host_permissions).toEqual(source.content_scripts[0]?.matches);
  });

  it('refuses a source without a background', () => {
    expect(() =>
      deriveManifest({ ...source, background: {} }, { ...variant, browser: 'chromium' }),
    ).toThrow();
  });
});

describe('what an extension may do', () => {
  it('asks for no more permissions than these', () => {
    const usual = ['activeTab', 'scripting', 'storage', 'contextMenus'];
    expect(chromium.permissions).toEqual(usual);
    expect(firefox.permissions).toEqual([...usual, 'clipboardWrite']);
  });

  it('forbids every connection, unless a development build looks for its next one', () => {
    const policy = (manifest: Manifest) => manifest.content_security_policy.extension_pages;
    expect(policy(chromium)).toContain("connect-src 'none'");
    expect(policy(chromium)).toContain("default-src 'none'");
    expect(policy(deriveManifest(source, { ...variant, browser: 'firefox', development: true }))).toContain(
      "connect-src 'self'",
    );
  });

  it('names secure hosts only', () => {
    for (const host of chromium.host_permissions ?? []) expect(host).toMatch(/^https:\/\/[*\w.-]+\/\*$/);
  });
});

describe('names in the manifest', () => {
  it('finds files wherever they stand', () => {
    expect(namedFiles(firefox)).toEqual(
      expect.arrayContaining([
        'icons/icon-16.png',
        'popup.html',
        'background.js',
        'bootstrap.js',
        '_locales/de/messages.json',
      ]),
    );
  });

  it.each(['de', 'en'] as const)('has a wording for every message in %s', (language) => {
    for (const key of namedMessages(source)) expect(MANIFEST_WORDINGS[language]).toHaveProperty(key);
  });
});
