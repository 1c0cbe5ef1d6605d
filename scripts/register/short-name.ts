// What registers and listings append to a company's name and news leave out.
const LEGAL_FORM = new RegExp(
  `[\\s,]+(?:${[
    '\\(publ\\.?\\)',
    'AG\\s*&\\s*Co\\.?\\s*KG(?:aA)?',
    'SE\\s*&\\s*Co\\.?\\s*KGaA',
    'GmbH\\s*&\\s*Co\\.?\\s*KGa?A?',
    'KG(?:aA|AA|aa)',
    'Aktiengesellschaft',
    'A\\.?\\s?G\\.?',
    'GmbH',
    'SE',
    'REIT-AG',
    'Incorporated',
    'Inc\\.?',
    'Corporation',
    'Corp\\.?',
    'Company',
    '& Co\\.?',
    'Co\\.?',
    'Limited',
    'Ltda?\\.?',
    'p\\.?l\\.?c\\.?',
    'Public Limited',
    'L\\.?P\\.?',
    'L\\.?L\\.?C\\.?',
    'S\\.\\s?p\\.\\s?A\\.?|SpA',
    'S\\.?\\s?A\\.?(?:B\\.?)?(?: de C\\.?V\\.?)?',
    'SCA',
    'N\\.?\\s?V\\.?',
    'B\\.?V\\.?',
    'ASA|AS|A/S|AB|Oyj|Oy',
    'Berhad|Bhd\\.?',
    'Tbk|PJSC|OJSC',
    'KK|K\\.K\\.',
    'e\\.? ?Gen\\.?',
    'Class [A-Z]|Cl\\.? [A-Z]|Series [A-Z]',
    'A-shares?|Registered Shares|Depositary receipts?',
    'Namens-?Aktien|NA',
    '[IO]NH\\.?|O\\.?N\\.?|VZO?\\.?|vz\\.? \\(Pref Shares\\)|St\\.?',
    'Sponsored ADR.*|ADR.*|Pfd.*|Pref.*|VNA',
    '(?:DL|EO|LS|SF|YN|HD|SK|NK|DK)\\s?-?\\s?[\\d,.]+|ORD \\S+|BR SH',
  ].join('|')})\\s*$`,
  'i',
);
const LEADING = /^(?:The|PT|PJSC|Public Joint Stock Company|Koninklijke(?= (?:KPN|Vopak|BAM)))\s+/;
const UMBRELLA = /\s+(?:Group|Gruppe|Holdings?|Konzern)$/i;

/** The usual short name: no legal form, no share class, no leading article. */
export function shortName(listed: string): string {
  let name = listed
    .replace(/\s+/g, ' ')
    .replace(/\s+-\s+(?:Registered Shares|Class.*|ADR.*)$/i, '')
    .replace(LEADING, '')
    .trim();
  for (let before = ''; before !== name; ) {
    before = name;
    name = name
      .replace(LEGAL_FORM, '')
      .replace(/[\s,.&-]+$/, '')
      .trim();
  }
  return calm(name);
}

/** The short name without a closing "Group" or "Holding", or null where there is none or nothing would be left. */
export function withoutUmbrella(name: string): string | null {
  const rest = name.replace(UMBRELLA, '').trim();
  return rest !== name && rest.replace(/[^\p{L}\p{N}]/gu, '').length > 2 ? rest : null;
}

// Listings shout: "BEIERSDORF" reads as "Beiersdorf", while up to four letters ("BASF") stay as they are.
function calm(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name.replace(/\p{Lu}{5,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
