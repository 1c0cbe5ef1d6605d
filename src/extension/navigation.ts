const POLL_MS = 1000;

/**
 * Follows a page that changes its address without loading anew (History API): `left` at once, `arrived` when the
 * content had a moment to follow. Changes of the fragment alone are no new address.
 */
export function onNewAddress(
  { left, arrived }: { left?: () => void; arrived: () => void },
  signal: AbortSignal,
): void {
  let waiting = new AbortController();
  let address = addressOf(location.href);
  const check = () => {
    const now = addressOf(location.href);
    if (now === address) return;
    address = now;
    left?.();
    waiting.abort();
    waiting = new AbortController();
    afterQuiet(arrived, AbortSignal.any([signal, waiting.signal]));
  };
  // Firefox has the Navigation API since 147.
  const { navigation } = globalThis as { navigation?: EventTarget };
  if (navigation) navigation.addEventListener('currententrychange', check, { signal });
  else {
    const timer = setInterval(() => document.visibilityState === 'visible' && check(), POLL_MS);
    signal.addEventListener('abort', () => clearInterval(timer));
  }
  addEventListener('popstate', check, { signal });
}

/** An address without its fragment. */
export function addressOf(href: string): string {
  return href.split('#', 1)[0] ?? '';
}

const QUIET_MS = 250;
const PATIENCE_MS = 3000;

/** Calls back once the document has not changed for a moment, or patience ends. */
export function afterQuiet(callback: () => void, signal: AbortSignal): void {
  const done = () => {
    stop();
    callback();
  };
  const stop = () => {
    clearTimeout(timer);
    clearTimeout(limit);
    observer.disconnect();
    signal.removeEventListener('abort', stop);
  };
  let timer = setTimeout(done, QUIET_MS);
  const limit = setTimeout(done, PATIENCE_MS);
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(done, QUIET_MS);
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', stop);
}
