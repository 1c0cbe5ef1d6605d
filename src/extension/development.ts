import { browser } from './browser.ts';

const EVERY_MS = 700;

/** Development builds only: reloads the extension once the build has written a new one (see scripts/build.ts). */
export function reloadOnNewBuild(): void {
  let present: string | undefined;
  setInterval(async () => {
    // Calling the browser keeps a service worker awake; a fetch alone does not.
    await browser.runtime.getPlatformInfo();
    const built = await fetch(browser.runtime.getURL('build.txt'), { cache: 'no-store' })
      .then((response) => response.text())
      .catch(() => present);
    if (present !== undefined && built !== present) browser.runtime.reload();
    present = built;
  }, EVERY_MS);
}
