import { render } from 'preact';
import { Options } from '../ui/options/options.tsx';
import { optionsHost } from './options-host.ts';
import { settingsHost } from './settings-host.ts';

settingsHost().then((shared) => render(<Options host={optionsHost(shared)} />, document.body));
