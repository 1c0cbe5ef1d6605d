import { parseArgs } from 'node:util';
import type { Format } from '../formats/index.ts';
import { FORMATS } from '../formats/index.ts';

export interface Arguments {
  /** A path, a URL, or `-` for standard input; absent with `jsonl`. */
  input?: string;
  format: Format;
  jsonl: boolean;
  explain: boolean;
  /** Language of the labels; numbers and sentences stay the article's own. */
  language: 'de' | 'en';
}

export const USAGE = `usage: kurszettel FILE.html|FILE.txt|URL|- [--format ${FORMATS.join('|')}] [--lang de|en] [--explain]
       kurszettel --jsonl < lines    one {"id","text"} or {"id","html","url"} a line in, one summary a line out`;

/** Wrong usage: the command line ends with exit code 2. */
export class UsageError extends Error {}

/** @throws {UsageError} on an unknown option, a missing or a second input. */
export function parseArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv);
  const format = values.format ?? 'text';
  const language = values.lang ?? 'de';
  if (!isFormat(format)) throw new UsageError(`unknown format: ${format}`);
  if (language !== 'de' && language !== 'en') throw new UsageError(`unknown language: ${language}`);
  const jsonl = values.jsonl ?? false;
  if (jsonl && positionals.length > 0) throw new UsageError('--jsonl reads standard input');
  if (!jsonl && positionals.length !== 1) throw new UsageError('one input, please');
  const [input] = positionals;
  return { ...(input !== undefined && { input }), format, jsonl, explain: values.explain ?? false, language };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: 'string', short: 'f' },
        lang: { type: 'string' },
        jsonl: { type: 'boolean' },
        explain: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function isFormat(name: string): name is Format {
  return (FORMATS as readonly string[]).includes(name);
}
