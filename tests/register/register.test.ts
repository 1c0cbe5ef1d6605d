import { describe, expect, it } from 'vitest';
import { loadRegister } from '../../src/register/index.ts';

const register = loadRegister();

describe('built register', () => {
  it.each([
    ['Siemens', 'Siemens'],
    ['Siemens Energy', 'Siemens Energy'],
    ['THYSSEN-KRUPP', 'Thyssenkrupp'],
    ['ThyssenKrupp', 'Thyssenkrupp'],
    ['Münchener Rück', 'Munich Re'],
    ['E.ON', 'E.ON'],
    ['Eon', 'E.ON'],
    ['K + S', 'K+S'],
    ['1&1', '1&1'],
    ['3M', '3M'],
    ['Coca Cola HBC', 'Coca-Cola HBC'],
    ['L’Oréal', "L'Oréal"],
    ['VW', 'Volkswagen'],
  ])('%s is %s', (text, name) => expect(register.byName(text)?.entry.name).toBe(name));

  it.each(['Der Umsatz', 'Siemensstadt', 'und', '.', ''])('«%s» names no company', (text) =>
    expect(register.byName(text)).toBeNull(),
  );

  it('says what is ambiguous and what is a former name', () => {
    expect(register.byName('Post')?.ambiguous).toBe(true);
    expect(register.byName('Siemens')?.ambiguous).toBe(false);
    expect(register.byName('facebook')).toMatchObject({ entry: { name: 'Meta' }, former: { until: 2021 } });
  });

  it('knows identifiers', () => {
    expect(register.byIsin('DE0007164600')).toMatchObject({ name: 'SAP', wkn: '716460', ticker: 'SAP' });
    expect(register.byIsin('XX')).toBeNull();
  });
});
