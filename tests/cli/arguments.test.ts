import { describe, expect, it } from 'vitest';
import { parseArguments, UsageError } from '../../src/cli/arguments.ts';

describe('arguments', () => {
  it.each([
    [['a.txt'], { input: 'a.txt', format: 'text', jsonl: false, explain: false, language: 'de' }],
    [['-', '--format', 'json'], { input: '-', format: 'json', jsonl: false, explain: false, language: 'de' }],
    [['--jsonl'], { format: 'text', jsonl: true, explain: false, language: 'de' }],
    [
      ['--lang', 'en', '--explain', 'a.html'],
      { input: 'a.html', format: 'text', jsonl: false, explain: true, language: 'en' },
    ],
  ])('%j', (argv, expected) => expect(parseArguments(argv)).toEqual(expected));

  it.each([
    [[]],
    [['a', 'b']],
    [['a', '--format', 'pdf']],
    [['a', '--lang', 'fr']],
    [['a', '--unknown']],
    [['--jsonl', 'a']],
    [['a', '--format']],
  ])('wrong usage: %j', (argv) => expect(() => parseArguments(argv)).toThrow(UsageError));
});
