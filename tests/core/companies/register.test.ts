import { describe, expect, it } from 'vitest';
import { nameKeys, nameWords } from '../../../src/core/companies/name-words.ts';
import { buildRegister } from '../../../src/core/companies/register.ts';

describe('nameWords', () => {
  it.each([
    ['McDonald’s', 'mcdonalds'],
    ['L’Oréal', 'loreal'],
    ['Société Générale', 'societe generale'],
    ['E.ON', 'eon'],
    ['J.P. Morgan', 'jp morgan'],
    ['Amazon.com', 'amazon com'],
    ['Deutsche-Bank-Aktie', 'deutsche bank aktie'],
    ['H&M', 'h & m'],
    ['1&1', '1 & 1'],
    ['3M', '3m'],
    ['Münchener Rück', 'münchener rück'],
    ['Weiß', 'weiss'],
    ['Dr. Oetker', 'dr oetker'],
    ['Siemens, Bayer', 'siemens  bayer'],
    ['', ''],
    ['…', ''],
  ])('%s', (text, keys) =>
    expect(
      nameWords(text)
        .map((word) => word.key)
        .join(' '),
    ).toBe(keys),
  );

  it('keeps offsets and says what is joined', () => {
    const text = 'Die Coba-Aktie';
    const words = nameWords(text, 4);
    expect(words.map((word) => text.slice(word.start, word.end))).toEqual(['Coba', 'Aktie']);
    expect(words.map((word) => word.joined)).toEqual([false, true]);
  });
});

describe('nameKeys', () => {
  it.each([
    'Siemens Energy',
    'Coca-Cola',
    'Münchener Rück',
    'E.ON',
    'H&M',
    'L’Oréal',
    '3M',
    ' Post ',
    'A--B',
    '',
  ])('«%s» gives the keys of nameWords', (name) =>
    expect(nameKeys(name)).toEqual(nameWords(name).map((word) => word.key)),
  );
});

describe('buildRegister', () => {
  const register = buildRegister([
    { entry: { id: 'sap', name: 'SAP', isin: 'DE0007164600' }, names: ['SAP SE'] },
    { entry: { id: 'post', name: 'DHL Group' }, names: ['Deutsche Post'], ambiguous: ['Post'] },
    { entry: { id: 'other', name: 'Deutsche Post' } },
  ]);

  it('looks up by name, first word and ISIN', () => {
    expect(register.size).toBe(3);
    expect(register.byName('sap')?.entry.id).toBe('sap');
    expect(register.byName('Post')?.ambiguous).toBe(true);
    expect(register.byName('Deutsche Post')).toMatchObject({ entry: { id: 'post' }, ambiguous: false });
    expect(register.startingWith('sap').map((name) => name.spelling)).toEqual(['SAP SE', 'SAP']);
    expect(register.byIsin('DE0007164600')?.name).toBe('SAP');
  });

  it('knows nothing else', () => {
    expect(register.byName('Unbekannt')).toBeNull();
    expect(register.byName('')).toBeNull();
    expect(register.startingWith('se')).toEqual([]);
    expect(register.byIsin('DE0000000000')).toBeNull();
  });
});
