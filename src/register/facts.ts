import type { RegisterEntry, RegisterFact } from '../core/companies/register.ts';
import { EXCHANGES } from './exchanges.ts';

/**
 * Reads one built line: name, further names (parted by `|`), ISIN, ticker, market code, country, flags, parent;
 * parted by tabs, empty fields at the end left out. Before a name `?` means ambiguous; behind it `~2021` means given up
 * in 2021, `~` at an unknown time. Flags: h house, p publisher, n no company.
 */
export function readFact(line: string): RegisterFact {
  const [written = '', others = '', isin = '', ticker = '', mic = '', country = '', flags = '', parent = ''] =
    line.split('\t');
  const name = written.startsWith('?') ? written.slice(1) : written;
  const entry: RegisterEntry = { id: companyId(name), name };
  if (isin) entry.isin = isin;
  if (isin.startsWith('DE000')) entry.wkn = isin.slice(5, 11);
  if (ticker) entry.ticker = ticker;
  if (mic) entry.exchange = EXCHANGES[mic] ?? mic;
  if (country) entry.country = country;
  if (flags.includes('h')) entry.house = true;
  if (flags.includes('p')) entry.publisher = true;
  if (flags.includes('n')) entry.noCompany = true;
  if (parent) entry.parent = companyId(parent);
  const fact: RegisterFact = { entry };
  if (written !== name || others) readNames(fact, written, others);
  return fact;
}

/** All facts of the built lines. */
export function readFacts(lines: string): RegisterFact[] {
  return lines.split('\n').map(readFact);
}

/** The names as a built line writes them, marks of doubt and age taken off: what an index needs, without the rest. */
export function plainNames(line: string): string[] {
  const end = line.indexOf('\t');
  if (end < 0) return [line.startsWith('?') ? line.slice(1) : line];
  const second = line.indexOf('\t', end + 1);
  const others = line.slice(end + 1, second < 0 ? undefined : second);
  const forms = others ? [line.slice(0, end), ...others.split('|')] : [line.slice(0, end)];
  return forms.map((form) => {
    const until = form.indexOf('~');
    return form.slice(form.startsWith('?') ? 1 : 0, until < 0 ? undefined : until);
  });
}

function readNames(fact: RegisterFact, written: string, others: string): void {
  const names: string[] = [];
  const ambiguous: string[] = [];
  const former: Record<string, number | null> = {};
  for (const form of others ? [written, ...others.split('|')] : [written]) {
    const unsure = form.startsWith('?');
    const [name = '', until] = (unsure ? form.slice(1) : form).split('~');
    (unsure ? ambiguous : names).push(name);
    if (until !== undefined) former[name] = until ? Number(until) : null;
  }
  Object.assign(fact, { names, ambiguous, former });
}

/** The id of a company: its name in lower case, words joined by hyphens. */
export function companyId(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&]+/gu, '-')
    .replace(/^-|-$/g, '');
}
