import { describe, expect, it } from 'vitest';
import { readPeople } from '../../../src/core/statements/read-people.ts';
import { german } from '../../../src/languages/de/index.ts';
import { sample } from './sample.ts';

const peopleOf = (text: string, names: string[]) => {
  const { doc, cast } = sample(`Lenz wächst\n\n${text}`, names);
  return readPeople(doc, german, cast).map(({ name, role, company }) => [
    name,
    role ?? null,
    company ?? null,
  ]);
};

describe('people', () => {
  it.each<[string, string[], (string | null)[][]]>([
    ['Das sagte Lenz-Chef Ottokar Brenz.', ['Lenz'], [['Ottokar Brenz', 'Chef', 'Lenz']]],
    ['Finanzvorstand Ottokar Brenz blieb ruhig.', ['Lenz'], [['Ottokar Brenz', 'Finanzvorstand', 'Lenz']]],
    [
      'Ottokar Brenz, Finanzvorstand der Falk SE, ging.',
      ['Lenz', 'Falk SE'],
      [['Ottokar Brenz', 'Finanzvorstand', 'Falk SE']],
    ],
    ['Ottokar Brenz (CEO) kaufte zu.', ['Lenz'], [['Ottokar Brenz', 'CEO', 'Lenz']]],
    [
      'Ottokar Brenz wird neuer Finanzchef bei Falk.',
      ['Lenz', 'Falk'],
      [['Ottokar Brenz', 'Finanzchef', 'Falk']],
    ],
    [
      'Ottilie von der Brenz, Vorständin bei Lenz, ging.',
      ['Lenz'],
      [['Ottilie von der Brenz', 'Vorständin', 'Lenz']],
    ],
    [
      'Der Chef des Bootsbauers Falk, Ottokar Brenz, ging.',
      ['Lenz', 'Falk'],
      [['Ottokar Brenz', 'Chef', 'Falk']],
    ],
    [
      'Chefvolkswirt der Nordbank Ottokar Brenz ist skeptisch.',
      ['Lenz', 'Nordbank*'],
      [['Ottokar Brenz', 'Chefvolkswirt', 'Nordbank']],
    ],
    [
      'Ganz anders sieht es Tilda Brenz von der Nordbank.',
      ['Lenz', 'Nordbank*'],
      [['Tilda Brenz', null, 'Nordbank']].map((p) => p),
    ],
    [
      'Skeptisch bleibt die Nordbank, deren Analystin Solveig Brenz zur Vorsicht rät.',
      ['Lenz', 'Nordbank*'],
      [['Solveig Brenz', 'Analystin', 'Nordbank']],
    ],
    [
      'Die Nordbank sieht Luft nach oben. Analyst Ottokar Brenz von der Nordbank lobte Lenz.',
      ['Lenz', 'Nordbank*'],
      [['Ottokar Brenz', 'Analyst', 'Nordbank']],
    ],
    [
      'Nordbank-Analyst Dr. Ottokar H. Brenz rät ab.',
      ['Lenz', 'Nordbank*'],
      [['Ottokar H. Brenz', 'Analyst', 'Nordbank']],
    ],
    [
      'Ansku Brenz vom Marktplatz boatXchange erwartet höhere Preise.',
      ['Lenz'],
      [['Ansku Brenz', null, null]],
    ],
    ['Fed-Chef Ottokar Brenz sprach.', [], [['Ottokar Brenz', 'Fed-Chef', null]]],
    [
      'Konzernchef Ottokar Brenz sprach am Montag. Brenz blieb vage. Später lobte Konzernchef Brenz das Team.',
      ['Lenz'],
      [['Ottokar Brenz', 'Konzernchef', 'Lenz']],
    ],
    ['Konzernchef Brenz sprach.', ['Lenz'], [['Brenz', 'Konzernchef', 'Lenz']]],
    ['Bürgermeister Jan Brenz (CDU) hofft.', ['Lenz'], [['Jan Brenz', 'Bürgermeister', null]]],
    [
      '„Das hilft“, sagte Verbandsvertreterin Wilma Ranft.',
      [],
      [['Wilma Ranft', 'Verbandsvertreterin', null]],
    ],
    ['Chefjustiziarin Amanda Brenz sprach.', ['Lenz'], [['Amanda Brenz', 'Chefjustiziarin', 'Lenz']]],
    [
      'Chief Financial Officer Ottokar Brenz sprach.',
      ['Lenz'],
      [['Ottokar Brenz', 'Chief Financial Officer', 'Lenz']],
    ],
    ['Gründer Karl Lenz ist zurück.', ['Lenz'], [['Karl Lenz', 'Gründer', 'Lenz']]],
    [
      'Analyst Ottokar Brenz, Analyst Peter Falkner und Stratege Uwe Harms stimmen zu.',
      ['Lenz'],
      [
        ['Ottokar Brenz', 'Analyst', null],
        ['Peter Falkner', 'Analyst', null],
        ['Uwe Harms', 'Stratege', null],
      ],
    ],
    [
      'Der frühere Vorstandschef Jean-Luc O’Brenz klagt.',
      ['Lenz'],
      [['Jean-Luc O’Brenz', 'frühere Vorstandschef', 'Lenz']],
    ],
  ])('%s', (text, names, expected) => {
    const got = peopleOf(text, names);
    expect(got.map((person) => person.map((part) => part))).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['Die Aktie von Lenz stieg.', ['Lenz']],
    ['Neue Werke von Lenz kosten Geld.', ['Lenz']],
    ['Analysten der Nordbank raten ab.', ['Lenz', 'Nordbank*']],
    ['Der Vorstand Lenz Holding berät.', ['Lenz Holding']],
    ['Foto: Peter Brenz (dpa)', ['Lenz']],
    ['Autor: Peter Brenz, wallstreetONLINE Redaktion', ['Lenz']],
    ['Einer der größten Immobilienentwickler Chinas wankt.', ['Lenz']],
    ['Am Dienstag Abend stieg der Dow Jones.', ['Lenz']],
    ['Der Aufsichtsrat tagt am Montag in Berlin.', ['Lenz']],
    ['Goldene Zeiten von Lenz sind vorbei.', ['Lenz']],
    ['Die Übernahme der Ferdinand Ranft Gruppe kostete Geld.', ['Lenz']],
    ['Für 2027 veranschlagt der Vorstand Nettoinvestitionen von 3 Mrd. Euro.', ['Lenz']],
    ['Kontakt:\n\nLenz, Jan Brenz, Hafenstr. 3', ['Lenz']],
    ['Gute Geschäfte machte Lenz bei Albert Ranft.', ['Lenz']],
    ['Der Verbrauch stieg laut World Boat Council um 3 Prozent.', ['Lenz']],
    ['Schwache Nachfrage von Lenz erwartet niemand.', ['Lenz']],
    ['Den Kahn Europas von morgen nannte Lenz sein Werk.', ['Lenz']],
  ])('none: %s', (text, names) => expect(peopleOf(text, names)).toEqual([]));
});
