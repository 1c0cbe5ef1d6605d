import { render } from 'preact';
import { Popup } from '../ui/popup/popup.tsx';
import { popupHost } from './popup-host.ts';
import { settingsHost } from './settings-host.ts';

// The document brings its skeleton with it: it stays until settings and tab are known.
popupHost(settingsHost()).then((host) => render(<Popup host={host} />, document.body));
