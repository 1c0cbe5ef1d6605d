import { probePage } from '../page/probe-page.ts';
import { onNewAddress } from './navigation.ts';

/**
 * The only script that runs by itself, on every page of an allowed host: looks once, cheaply, whether there is an
 * article, and asks the background for the page script if so. Speaks to the browser without the polyfill, which
 * would weigh more than all the rest.
 */
declare const chrome: { runtime?: { id?: string; sendMessage(message: unknown): Promise<unknown> } };

const leaving = new AbortController();

async function look(): Promise<void> {
  // An update has left this script behind: stay quiet.
  if (!chrome.runtime?.id) return leaving.abort();
  if (!probePage(document, location.href).isArticle) return;
  const reply = (await chrome.runtime.sendMessage({ call: 'articleFound' }).catch(() => null)) as {
    value?: unknown;
  } | null;
  // From here on the page script follows the page by itself.
  if (reply?.value === true) leaving.abort();
}

onNewAddress({ arrived: () => void look() }, leaving.signal);
void look();
