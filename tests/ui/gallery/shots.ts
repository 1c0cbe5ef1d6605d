import { STATES } from '../fixtures/states.ts';
import type { View } from './build-gallery.ts';

/** One picture: a view in a state, a language, a colour scheme and a size. */
export interface Shot {
  name: string;
  view: View;
  state: string;
  language: 'de' | 'en';
  scheme: 'light' | 'dark';
  viewport: { width: number; height: number };
  /** The whole document, not just the window. */
  whole: boolean;
  forcedColors?: boolean;
  /** Runs in the page. */
  act?: () => void;
}

const POPUP = { width: 384, height: 600 };

function popup(
  state: string,
  language: 'de' | 'en',
  scheme: 'light' | 'dark',
  more: Partial<Shot> = {},
): Shot {
  const name = `popup-${state}-${language}-${scheme}`;
  return { name, view: 'popup', state, language, scheme, viewport: POPUP, whole: true, ...more };
}

const everyState = Object.keys(STATES).flatMap((state) => [
  popup(state, 'de', 'light'),
  popup(state, 'de', 'dark'),
  popup(state, 'en', 'light'),
  popup(state, 'en', 'dark'),
]);

const PAGE = { width: 1000, height: 800 };

const pages = (['options', 'welcome'] as const).flatMap((view) =>
  (['de', 'en'] as const).flatMap((language) =>
    (['light', 'dark'] as const).map(
      (scheme): Shot => ({
        name: `${view}-${language}-${scheme}`,
        view,
        state: view === 'options' && language === 'de' ? 'changed' : 'plain',
        language,
        scheme,
        viewport: PAGE,
        whole: true,
      }),
    ),
  ),
);

const small: Shot[] = pages
  .filter(({ language, scheme }) => language === 'de' && scheme === 'light')
  .map((shot) => ({ ...shot, name: `${shot.view}-narrow`, viewport: { width: 360, height: 640 } }));

const special: Shot[] = [
  popup('article', 'de', 'light', { name: 'popup-window', whole: false }),
  popup('article', 'de', 'light', {
    name: 'popup-320-high',
    viewport: { width: 384, height: 320 },
    whole: false,
  }),
  popup('article', 'de', 'light', { name: 'popup-narrow', viewport: { width: 320, height: 600 } }),
  popup('article', 'de', 'light', { name: 'popup-double-text', act: doubleText }),
  popup('article', 'de', 'dark', { name: 'popup-forced-colors', forcedColors: true }),
  popup('company', 'de', 'light', {
    name: 'popup-formats',
    whole: false,
    act: () => document.querySelector<HTMLElement>('.formats > summary')?.click(),
  }),
  popup('first_visit', 'en', 'dark', {
    name: 'popup-site',
    whole: false,
    act: () => {
      for (const each of ['.site > summary', '.site input'])
        document.querySelector<HTMLElement>(each)?.click();
    },
  }),
  popup('forty_figures', 'de', 'light', {
    name: 'popup-unfolded',
    act: () => document.querySelector<HTMLElement>('.fold > summary')?.click(),
  }),
  {
    ...popup('changed', 'de', 'light', {
      viewport: PAGE,
      whole: false,
      act: () => document.querySelector<HTMLElement>('.plain.danger')?.click(),
    }),
    name: 'options-reset',
    view: 'options',
  },
  popup('article', 'de', 'light', {
    name: 'popup-focus',
    whole: false,
    act: () => document.querySelector<HTMLElement>('.row .quoted')?.focus(),
  }),
];

/** As a reader's text-only zoom of 200 % does. */
function doubleText(): void {
  document.documentElement.style.setProperty('font-size', '200%');
}

export const SHOTS: Shot[] = [...everyState, ...special, ...pages, ...small];
