// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { COPY_FORMATS } from '../../src/settings/settings.ts';
import { Popup } from '../../src/ui/popup/popup.tsx';
import { fixtureHost } from './fixtures/host.ts';
import { nordwerk } from './fixtures/nordwerk.ts';
import { STATES } from './fixtures/states.ts';
import { click, doing, find, press, said, show } from './screen.ts';

let shell: ReturnType<typeof fixtureHost>;

async function open(state = 'article', more: Parameters<typeof fixtureHost>[0] = {}) {
  shell = fixtureHost({ slip: STATES[state] ?? { kind: 'reading' }, ...more });
  await show(<Popup host={shell.host} />);
}

describe('keys', () => {
  beforeEach(() => open());

  it('c copies all in the usual format and says so', async () => {
    await press('c');
    expect(shell.asked).toEqual([['copy', 'rich', { kind: 'all' }]]);
    expect(said()).toBe('Kopiert: Formatiert, für Mail und Dokumente');
  });

  it('h switches the highlights and says so', async () => {
    await press('h');
    expect(shell.asked).toEqual([['setHighlights', false]]);
    expect(said()).toBe('Markierungen sind aus');
    await press('H');
    expect(shell.asked.at(-1)).toEqual(['setHighlights', true]);
  });

  it('Escape closes', async () => {
    await press('Escape');
    expect(shell.asked).toEqual([['close']]);
  });

  it('Escape closes an open menu first, and gives the focus back', async () => {
    const menu = find<HTMLDetailsElement>('.formats');
    await doing(() => {
      menu.open = true;
    });
    await press('Escape', {}, find('.formats .menu-panel button'));
    expect(menu.open).toBe(false);
    expect(document.activeElement).toBe(find('.formats summary'));
    expect(shell.asked).toEqual([]);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { repeat: true }])(
    'leaves the browser its own keys: %j',
    async (modifier) => {
      await press('c', modifier);
      expect(shell.asked).toEqual([]);
    },
  );

  it('does nothing while someone types', async () => {
    const field = document.body.appendChild(document.createElement('input'));
    await press('c', {}, field);
    expect(shell.asked).toEqual([]);
    field.type = 'checkbox';
    await press('c', {}, field);
    expect(shell.asked).toHaveLength(1);
  });

  it('takes its hands off the keys when the slip is gone', async () => {
    await doing(() => shell.slip.set({ kind: 'reading' }));
    await press('c');
    expect(shell.asked).toEqual([]);
  });
});

describe('copying', () => {
  beforeEach(() => open());

  it.each(COPY_FORMATS.map((format, index) => [format, index] as const))(
    'offers %s',
    async (format, index) => {
      await doing(() => document.querySelectorAll<HTMLElement>('.formats li button')[index]?.click());
      expect(shell.asked).toEqual([['copy', format, { kind: 'all' }]]);
    },
  );

  it('copies a block', async () => {
    await click('button', 'Unternehmen kopieren');
    expect(shell.asked).toEqual([['copy', 'rich', { kind: 'block', block: 'companies' }]]);
  });

  it('copies a row by its index in the summary, not by its place on the slip', async () => {
    await click('button', 'Zeile kopieren: Kursziel');
    const row = nordwerk.rows.findIndex(({ metric }) => metric === 'price_target');
    expect(shell.asked).toEqual([['copy', 'rich', { kind: 'row', row }]]);
  });

  it('says when the clipboard refused', async () => {
    shell.host.copy = async () => false;
    await press('c');
    expect(said()).toContain('Kopieren hat nicht geklappt');
    expect(find('.copy').querySelectorAll('.away')[0]?.textContent).toBe('Kopiert');
  });

  it('uses the format of the settings', async () => {
    await doing(() => void shell.host.setSettings({ copyFormat: 'markdown' }));
    await press('c');
    expect(shell.asked.at(-1)).toEqual(['copy', 'markdown', { kind: 'all' }]);
  });
});

describe('a slip', () => {
  it('shows only quotations as figures: every one is a slice of the article', async () => {
    await open('forty_figures');
    const quoted = [...document.querySelectorAll('.quoted > [lang]')].map(
      (element) => element.textContent ?? '',
    );
    expect(quoted.length).toBeGreaterThan(10);
    const state = STATES.forty_figures;
    const text = state?.kind === 'slip' ? state.summary.article.text : '';
    expect(quoted.filter((words) => !text.includes(words))).toEqual([]);
  });

  it('leads to the place of a figure', async () => {
    await open();
    await click('.row-value .main');
    const first = nordwerk.figures.find(({ id }) => id === 'f1');
    expect(shell.asked).toEqual([['jumpTo', { start: first?.start, end: first?.end }]]);
  });

  it('says in words which way a figure moved, and that a level is a loss', async () => {
    await open();
    expect(find('.row-value .change').textContent).toContain('gestiegen 5,3 Prozent');
    expect(document.body.textContent).toContain('Verlust 12 Millionen Euro');
  });

  it('marks a company, shows its entry, and walks through its mentions', async () => {
    await open();
    await click('.chip.subject');
    expect(shell.asked).toEqual([['markCompany', 'c1']]);
    expect(find('.chip.subject').getAttribute('aria-pressed')).toBe('true');
    expect(find('.facts').textContent).toContain('DE000NW12345');
    const mentions = nordwerk.companies[0]?.mentions ?? [];
    await click('button', 'Nächste Erwähnung');
    expect(shell.asked.at(-1)).toEqual(['jumpTo', mentions[0]]);
    await click('button', 'Vorige Erwähnung');
    expect(shell.asked.at(-1)).toEqual(['jumpTo', mentions.at(-1)]);
    await click('.chip.subject');
    expect(shell.asked.at(-1)).toEqual(['markCompany', null]);
    expect(document.querySelector('.entry')).toBeNull();
  });

  it('compares parties as text beside the bars, and says what is computed and how', async () => {
    await open();
    const bars = [...document.querySelectorAll('.bars li')].map((bar) => bar.textContent);
    expect(bars[0]).toBe('Nordwerkrund 3,2 Milliarden Euro');
    expect(bars[2]).toMatch(/^Lindqvist Turbin9 Milliarden Kronen≈ 800\sMio\.\s€$/);
    const widths = [...document.querySelectorAll('.bars rect')].map((bar) =>
      Number(bar.getAttribute('width')),
    );
    expect(widths[0]).toBe(100);
    expect(widths[2]).toBeCloseTo(25);
    expect(find('.block-comparison .note').textContent).toContain('11,25');
  });

  it('unfolds the rest of the figures', async () => {
    await open('forty_figures');
    const before = document.querySelectorAll('.block-figures .row').length;
    const fold = find<HTMLDetailsElement>('.fold');
    await doing(() => {
      fold.open = true;
      fold.dispatchEvent(new Event('toggle'));
    });
    expect(before).toBe(5);
    expect(document.querySelectorAll('.block-figures .row').length).toBeGreaterThan(30);
    expect(find('.fold summary').textContent).toBe('Weniger zeigen');
  });

  it.each([
    ['teaser', 'Nur der Anfang des Artikels'],
    ['advertorial', 'Als Anzeige gekennzeichnet'],
    ['paged', 'geht auf weiteren Seiten weiter'],
    ['paged', 'laufender Ticker'],
    ['framed', 'liegt in einem Rahmen'],
    ['forty_figures', '2 Rechnungen gehen nicht auf'],
    ['no_figures', 'Keine Kennzahlen'],
    ['first_visit', '2 Zahlen sind auf der Seite nicht markiert'],
  ])('%s: says what the reader must know', async (state, words) => {
    await open(state);
    expect(document.body.textContent).toContain(words);
  });

  it('keeps the article in its language when the interface speaks another', async () => {
    await open('article', { slip: STATES.article as never, settings: { language: 'en' } });
    expect(document.documentElement.lang).toBe('en');
    expect(find('h2').textContent).toBe('In brief');
    expect(find('h1').lang).toBe('de');
    expect(find('.row-value .main [lang]').textContent).toBe('3,4 Milliarden Euro');
  });

  it('follows the browser where the language is left to it', async () => {
    await open('article', { slip: STATES.article as never, browserLanguage: 'fr-FR' });
    expect(document.documentElement.lang).toBe('en');
  });
});

describe('this site', () => {
  it('asks the browser in context when "always" needs a permission, and takes a no', async () => {
    await open('first_visit');
    await doing(() => find<HTMLInputElement>('.site input').click());
    expect(shell.asked).toEqual([['setSiteRule', 'always'], ['requestSite']]);
    expect(find('.grant').textContent).toContain('Ohne Zugriff liest Kurszettel hier nur auf Klick.');
  });

  it('asks for nothing where the permission is there', async () => {
    await open('article');
    await doing(() => document.querySelectorAll<HTMLInputElement>('.site input')[2]?.click());
    expect(shell.asked).toEqual([['setSiteRule', 'never']]);
  });
});

describe('nothing to show', () => {
  it.each([
    ['no_article', 'Hier steht kein Artikel', 'readAnyway'],
    ['other_article', 'Keine Finanznachricht', 'readAnyway'],
    ['reload_needed', 'Seite neu laden', 'reloadPage'],
    ['needs_click', 'Noch nicht gelesen', 'requestSite'],
    ['error', 'Das hat nicht geklappt', 'retry'],
    ['pdf', 'PDFs lassen sich nicht lesen', 'openOptions'],
    ['restricted_page', 'Hier darf keine Erweiterung lesen', 'openOptions'],
  ])('%s: says so and offers what helps', async (state, title, action) => {
    await open(state);
    expect(find('h1').textContent).toBe(title);
    await click('.nothing-actions button');
    expect(shell.asked).toEqual([[action]]);
  });

  it('does not speak of a paywall where the rest stands on further pages', async () => {
    await open('paged');
    expect(find('.notes').textContent).not.toContain('frei zu lesen');
  });

  it('shows the message of an error only to those who ask', async () => {
    await open('error');
    expect(find<HTMLDetailsElement>('.detail').open).toBe(false);
    expect(find('.detail pre').textContent).toContain('TypeError');
  });
});

it('goes from reading to the slip without being opened again', async () => {
  await open('reading');
  expect(find('main').getAttribute('aria-busy')).toBe('true');
  await doing(() => shell.slip.set(STATES.article as never));
  expect(find('h1').textContent).toContain('Nordwerk');
});
