import { render } from 'preact';
import { Popup } from '../ui/popup/popup.tsx';
import '../ui/styles/popup.css';
import { popupHost } from './popup-host.ts';
import { settingsHost } from './settings-host.ts';

popupHost(settingsHost()).then((host) => render(<Popup host={host} />, document.body));
