import { isinHolds } from './check-digit.ts';
import { shortName } from './short-name.ts';
import { parseTable } from './table.ts';

/** A listed company as the register takes it from public lists. */
export interface Listed {
  name: string;
  country: string;
  isin: string;
  /** Symbol of the home listing, without a vendor's suffix. */
  ticker: string;
  /** ISO 10383 code of the home listing. */
  mic: string;
}

// Exchange traded products, certificates and funds are no companies.
const PRODUCT =
  /\b(?:ET[PFCN]s?|UCITS|Funds?|Fonds|Physical|iShares|Xtrackers|WisdomTree|VanEck|Amundi|Lyxor|Invesco (?:MSCI|S&P|Physical)|21Shares|CoinShares (?!International)|Leverage Shares|Bitcoin|Ethereum|Zertifikate?|Acc|ETN|SICAV|Depositary|ACQUISITION)\b|^(?:EGB|RCB) O|T[LS]\.Z/i;
// Abbreviations of depot statements: the same company stands in the lists under its real name as well.
const SHORTHAND =
  /\bO\.\s?N\b|\bINH?\b\.?|\bNA\b|\bVZO?\b|\bADR|\bGDR|\bSHS\b|\bORD\b|\bDRN\b|\bSP\.|DL[ -]|EO[ -]|SF[ -]|[A-Z]{2,}\.[A-Z]{2,}|\d\/\d|\+CO|^[A-Z .+&/,-]{26,}$|LTDRN|BA-,/;

// A name in full, as companies write it: mixed case with its legal form.
const FULL_FORM =
  /[a-z].*\b(?:Inc|Corporation|Corp|Company|plc|Ltd|Limited|N\.?V|S\.?A|S\.p\.A|AB|ASA|A\/S|Oyj|PLC)\b/;

// Where a listing of middle size is still in German news; elsewhere only large companies are taken.
const NEAR = new Set('US GB FR NL IT ES SE DK NO FI BE IE LU CA PL'.split(' '));
const HOME = new Set('DE AT CH'.split(' '));
const LARGE = new Set(['large', 'mega']);

/** The companies of a listings table (columns as in the header line) that German news may mention. */
export function readListings(tsv: string): Listed[] {
  const taken: Listed[] = [];
  for (const row of parseTable(tsv)) {
    const raw = row.name ?? '';
    const [isin = '', mic = '', size = '', source = ''] = [row.isin, row.mic, row.size, row.source];
    if (!raw || PRODUCT.test(raw) || raw === row.xetra || /^\d[A-Z0-9]{3}$/.test(raw)) continue;
    const german = /^(?:DE|AT|CH|LI)/.test(isin) && source === 'listing';
    const country = german ? isin.slice(0, 2) : (row.country ?? '');
    if (
      !mic &&
      source === 'directory' &&
      (SHORTHAND.test(raw) || !['large', 'mega', 'mid', 'small'].includes(size))
    )
      continue;
    if (!mic && / Berhad\b/.test(raw)) continue;
    const homely = mic || source !== 'directory' || FULL_FORM.test(raw);
    const near = HOME.has(country) || (NEAR.has(country) && homely);
    if (!near && source !== 'index' && !(LARGE.has(size) && homely)) continue;
    taken.push({
      name: shortName(raw),
      country,
      // A list's ISIN counts only where its country is the company's: the others hold mix-ups.
      isin: isinHolds(isin) && isin.slice(0, 2) === country ? isin : '',
      ticker: (row.ticker ?? '').replace(/\.[A-Z]{1,2}$/, ''),
      mic,
    });
  }
  return taken.filter((company) => company.name.length > 1);
}
