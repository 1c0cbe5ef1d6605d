import { describe, expect, it } from 'vitest';
import { buildRegister } from '../../src/core/companies/register.ts';
import built from '../../src/register/companies.json' with { type: 'json' };
import { readFacts } from '../../src/register/facts.ts';
import { openRegister } from '../../src/register/open-register.ts';

describe('a register opened from built lines', () => {
  const facts = readFacts(built.companies);
  const whole = buildRegister(facts);
  const opened = openRegister(built.companies);

  it('answers every first word as one built from all facts at once', () => {
    const words = new Set(
      facts
        .flatMap(({ entry, names = [], ambiguous = [] }) => [entry.name, ...names, ...ambiguous])
        .map((name) => whole.byName(name)?.words[0] ?? ''),
    );
    expect(words.size).toBeGreaterThan(1000);
    for (const word of words) expect(opened.startingWith(word)).toEqual(whole.startingWith(word));
    expect(opened.size).toBe(whole.size);
  });

  it('gives one entry one object, whichever way it is found', () => {
    const entry = opened.byIsin('DE0007164600');
    expect(entry?.name).toBe('SAP');
    expect(opened.byName('sap')?.entry).toBe(entry);
    expect(opened.startingWith('sap')[0]?.entry).toBe(entry);
  });

  it.each(['', ' ', '…', 'Gibtesnicht', '__proto__', 'constructor'])('knows nobody called %j', (name) => {
    expect(opened.byName(name)).toBeNull();
    expect(opened.byIsin(name)).toBeNull();
  });
});
