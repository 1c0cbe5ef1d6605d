/**
 * Pictures of every state, for looking at, one by one: `npm run gallery -- FOLDER [PART…]`. The designed states of
 * popup, options and first-run page, then what the built extension shows in Chromium and Firefox. `PART` picks the
 * designed states with that in their names; `chromium` and `firefox` the real browsers.
 * The checks on the same states are in tests/browser.
 */
import { mkdirSync } from 'node:fs';
import { BROWSERS } from '../tests/browser/start.ts';
import { SHOTS } from '../tests/ui/gallery/shots.ts';
import { photographBrowser } from './gallery/in-browser.ts';
import { photographStates } from './gallery/states.ts';

const [folder = 'gallery', ...parts] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const wanted = (name: string) => parts.length === 0 || parts.some((part) => name.includes(part));
await photographStates(
  SHOTS.filter(({ name }) => wanted(name)),
  folder,
);
for (const name of BROWSERS) {
  if (!wanted(name)) continue;
  for (const language of ['de', 'en'] as const) await photographBrowser(name, folder, language);
}
