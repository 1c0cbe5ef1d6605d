import { render } from 'preact';
import { DEFAULT_SETTINGS, type InterfaceLanguage } from '../../../src/settings/settings.ts';
import { Options } from '../../../src/ui/options/options.tsx';
import { Popup } from '../../../src/ui/popup/popup.tsx';
import { Welcome } from '../../../src/ui/welcome/welcome.tsx';
import { fixtureHost } from '../fixtures/host.ts';
import { STATES } from '../fixtures/states.ts';

/** Sites for the options page. */
const SITES = {
  'www.beispiel.example': 'always',
  'blog.langername.example': 'never',
  'a.example': 'on_click',
} as const;

/** `#article/de`: one designed state in one language, as large as it wants to be. */
function show() {
  const [name = 'article', language = 'de'] = location.hash.slice(1).split('/');
  const { host } = fixtureHost({
    slip: STATES[name] ?? { kind: 'reading' },
    settings: {
      language: language as InterfaceLanguage,
      ...(name === 'changed' && {
        sites: SITES,
        colours: { ...DEFAULT_SETTINGS.colours, amount: '#ffe000', company: '#0b1f4d' },
      }),
    },
  });
  const views = {
    popup: <Popup host={host} />,
    options: <Options host={host} />,
    welcome: <Welcome host={host} />,
  };
  render(null, document.body);
  render(views[document.body.dataset.view as keyof typeof views], document.body);
}

addEventListener('hashchange', show);
show();
