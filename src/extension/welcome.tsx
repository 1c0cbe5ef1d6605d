import { render } from 'preact';
import { Welcome } from '../ui/welcome/welcome.tsx';
import { settingsHost } from './settings-host.ts';
import { welcomeHost } from './welcome-host.ts';

settingsHost()
  .then(welcomeHost)
  .then((host) => render(<Welcome host={host} />, document.body));
