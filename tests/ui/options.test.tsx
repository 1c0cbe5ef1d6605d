// @vitest-environment jsdom
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/settings/settings.ts';
import { Options } from '../../src/ui/options/options.tsx';
import { fixtureHost } from './fixtures/host.ts';
import { click, doing, find, said, show } from './screen.ts';

let shell: ReturnType<typeof fixtureHost>;
const settings = () => shell.settings.get();

beforeAll(() => {
  // jsdom has the element but not its methods.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
});

beforeEach(async () => {
  shell = fixtureHost({ settings: { sites: { 'b.example': 'never', 'a.example': 'always' } } });
  await show(<Options host={shell.host} />);
});

const change = (selector: string, name: string | undefined, value: string, event = 'change') =>
  doing(() => {
    const field = find<HTMLInputElement>(selector, name);
    field.value = value;
    field.dispatchEvent(new Event(event, { bubbles: true }));
  });

describe('highlights', () => {
  it('stores a switch at once and says so', async () => {
    await click('input', 'Unternehmen markieren');
    expect(settings().kinds).toEqual({ ...DEFAULT_SETTINGS.kinds, company: false });
    expect(said()).toBe('Gespeichert');
  });

  it('warns of a colour that hardly shows, with the ratio, and takes it back', async () => {
    expect(document.querySelectorAll('.contrast.fails')).toHaveLength(0);
    await change('input', 'Farbe für Anstiege', '#ffe000');
    expect(find('.contrast.fails').textContent).toBe('schwach auf hellen Seiten: 1,3 : 1');
    await click('button', 'Farbe für Anstiege zurücksetzen');
    expect(settings().colours).toEqual(DEFAULT_SETTINGS.colours);
    expect(document.querySelectorAll('.contrast.fails')).toHaveLength(0);
  });
});

describe('sites', () => {
  const names = () => [...document.querySelectorAll('.site-name')].map((element) => element.textContent);
  const submit = () =>
    doing(() => find('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));

  it('lists them by name', () => expect(names()).toEqual(['a.example', 'b.example']));

  it('adds one from a pasted address', async () => {
    await change('.add input', undefined, 'https://www.Zeitung.example/artikel?id=1', 'input');
    await submit();
    expect(settings().sites['www.zeitung.example']).toBe('always');
    expect(find<HTMLInputElement>('.add input').value).toBe('');
  });

  it('refuses what is no site', async () => {
    await change('.add input', undefined, 'keine website', 'input');
    await submit();
    expect(find('.invalid').textContent).toBe('Das ist kein Name einer Website.');
    expect(Object.keys(settings().sites)).toHaveLength(2);
  });

  it('searches, changes and removes', async () => {
    await change('.search', undefined, 'b.ex', 'input');
    expect(names()).toEqual(['b.example']);
    await change('select', 'Regel für b.example', 'on_click');
    expect(settings().sites['b.example']).toBe('on_click');
    await click('button', 'b.example entfernen');
    expect(settings().sites).toEqual({ 'a.example': 'always' });
    expect(find('.empty').textContent).toBe('Nichts gefunden.');
  });

  it('saves a list that it can load again', async () => {
    await click('button', 'Liste exportieren');
    const saved = String(shell.asked.find(([what]) => what === 'saveFile')?.[3]);
    await doing(() => void shell.host.setSettings({ sites: { 'c.example': 'never' } }));
    await load(saved);
    expect(settings().sites).toEqual({ 'a.example': 'always', 'b.example': 'never', 'c.example': 'never' });
    expect(said()).toBe('2 Websites importiert');
  });

  it('takes nothing from another file', async () => {
    const before = settings().sites;
    await load('{"sites":{"x.example":"always"}}');
    expect(settings().sites).toBe(before);
    expect(said()).toBe('Die Datei ist keine Liste von Kurszettel.');
  });

  async function load(text: string) {
    const field = find<HTMLInputElement>('input[type=file]');
    Object.defineProperty(field, 'files', { value: [{ text: async () => text }], configurable: true });
    await doing(() => field.dispatchEvent(new Event('change', { bubbles: true })));
    await doing(() => {});
  }
});

it('changes the language under way', async () => {
  await doing(() => void shell.host.setSettings({ language: 'en' }));
  expect(find('h1').textContent).toBe('Settings');
});

it('resets only after a yes', async () => {
  await click('button', 'Alles zurücksetzen');
  expect(find<HTMLDialogElement>('dialog').open).toBe(true);
  await click('dialog button', 'Abbrechen');
  expect(shell.asked).toEqual([]);
  await click('button', 'Alles zurücksetzen');
  await click('dialog button', 'Zurücksetzen');
  expect(shell.asked).toEqual([['resetSettings']]);
  expect(settings()).toEqual(DEFAULT_SETTINGS);
});

it('says when storing failed', async () => {
  shell.host.setSettings = async () => Promise.reject(new Error('quota'));
  await click('input', 'Unternehmen markieren');
  expect(said()).toBe('Konnte nicht gespeichert werden');
});

it('tells the shortcuts and that one has none', () => {
  expect(find('.shortcuts').textContent).toContain('Alt+Shift+K');
  expect(find('.shortcuts').textContent).toContain('keines');
});
