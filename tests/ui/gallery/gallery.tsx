import { render } from 'preact';
import type { InterfaceLanguage } from '../../../src/settings/settings.ts';
import { Popup } from '../../../src/ui/popup/popup.tsx';
import { fixtureHost } from '../fixtures/host.ts';
import { STATES } from '../fixtures/states.ts';

/** `#article/de`: one designed state in one language, as large as it wants to be. */
function show() {
  const [name = 'article', language = 'de'] = location.hash.slice(1).split('/');
  const { host } = fixtureHost({
    slip: STATES[name] ?? { kind: 'reading' },
    settings: { language: language as InterfaceLanguage },
  });
  render(null, document.body);
  render(<Popup host={host} />, document.body);
}

addEventListener('hashchange', show);
show();
