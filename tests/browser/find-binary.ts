import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A browser's program; a missing browser is a failure of the tests, with what to do. */
export function findBinary(variable: string, names: string[]): string {
  const given = process.env[variable];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = given
    ? [given]
    : names.flatMap((name) => folders.map((folder) => join(folder, name))).filter((file) => existsSync(file));
  const first = found[0];
  if (!first || !existsSync(first)) {
    throw new Error(
      `No ${names[0]} found. Install it (npm test does so on Debian) or name its program in ${variable}.`,
    );
  }
  return first;
}
