import { isColour } from '../settings/palette.ts';
import {
  COPY_FORMATS,
  DEFAULT_SETTINGS,
  HIGHLIGHT_KINDS,
  INTERFACE_LANGUAGES,
  NUMBER_STYLES,
  type Settings,
  SITE_RULES,
} from '../settings/settings.ts';

const HOST =
  /^(?=.{1,253}$)(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)*[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?$/u;

type Guard = (value: unknown) => boolean;
/** Three guards are all that settings need; a library of schemas would weigh 1 KB gzipped in each bundle. */
const isFlag: Guard = (value) => typeof value === 'boolean';
const oneOf =
  (allowed: readonly unknown[]): Guard =>
  (value) =>
    allowed.includes(value);
const isKind = oneOf(HIGHLIGHT_KINDS);

/** What each setting must be. A record is checked entry by entry, so that one bad entry costs itself only. */
const FIELDS = {
  autoHighlight: isFlag,
  copyFormat: oneOf(COPY_FORMATS),
  language: oneOf(INTERFACE_LANGUAGES),
  numberStyle: oneOf(NUMBER_STYLES),
  sync: isFlag,
} satisfies Partial<Record<keyof Settings, Guard>>;

const RECORDS = {
  kinds: (key: string, value: unknown) => isKind(key) && isFlag(value),
  colours: (key: string, value: unknown) => isKind(key) && isColour(value),
  sites: (key: string, value: unknown) => HOST.test(key) && oneOf(SITE_RULES)(value),
} satisfies Partial<Record<keyof Settings, (key: string, value: unknown) => boolean>>;

type Stored = Record<string, unknown>;
/** From the shape of version n to that of n + 1. */
export type Migrations = Readonly<Record<number, (old: Stored) => Stored>>;
const MIGRATIONS: Migrations = {};

export interface ParsedSettings {
  settings: Settings;
  /** What could not be read, by its path, as it was: kept by the store, never thrown away in silence. */
  rejected: Record<string, unknown>;
}

/** Reads stored settings of any age and any state: what is valid stays, the rest falls back to its default. */
export function parseSettings(raw: unknown, migrations = MIGRATIONS): ParsedSettings {
  const settings: Stored = structuredClone(DEFAULT_SETTINGS) as unknown as Stored;
  const rejected: Record<string, unknown> = {};
  if (raw === undefined || raw === null) return { settings: settings as unknown as Settings, rejected };
  if (!isRecord(raw)) return { settings: settings as unknown as Settings, rejected: { settings: raw } };
  const stored = migrate(raw, migrations);
  for (const [key, isValid] of Object.entries(FIELDS)) {
    if (!Object.hasOwn(stored, key)) continue;
    if (isValid(stored[key])) settings[key] = stored[key];
    else rejected[key] = stored[key];
  }
  for (const [key, isValid] of Object.entries(RECORDS)) {
    if (!Object.hasOwn(stored, key)) continue;
    const entries = stored[key];
    if (!isRecord(entries)) {
      rejected[key] = entries;
      continue;
    }
    for (const [name, value] of Object.entries(entries)) {
      if (isValid(name, value)) (settings[key] as Stored)[name] = value;
      else rejected[`${key}.${name}`] = value;
    }
  }
  return { settings: settings as unknown as Settings, rejected };
}

function migrate(raw: Stored, migrations: Migrations): Stored {
  let stored = raw;
  let version = typeof raw.version === 'number' ? raw.version : 1;
  for (let step = migrations[version]; step; step = migrations[version]) {
    stored = step(stored);
    version++;
  }
  return stored;
}

function isRecord(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
