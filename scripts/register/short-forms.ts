import type { Draft } from './curated.ts';
import { nameKey } from './name-key.ts';

// What stands behind a company's own name and tells its trade: news leave it out ("Gilead Sciences").
const TRADE = new Set(
  `aerospace airlines airways applications automobile automotive banking biopharma biosciences biotech biotechnology
  biotherapeutics brands chemical chemicals communications consulting diagnostics digital electronics energie energy
  engineering enterprises entertainment financial foods games genetics global gold health healthcare hotels immobilien
  industries interactive international kantonalbank labs laboratories lifesciences logistics machines materials media
  medical microelectronics micro mines mining mobile motor motors networks oncology optical outdoor paper payments
  petroleum pharma pharmaceutical pharmaceuticals platforms power precision products properties realty renewables
  research resources resorts restaurants robotics sciences security semiconductor semiconductors services software
  solar solutions stores systems systeme technologies technology telecom therapeutics trading wholesale worldwide`
    .split(/\s+/)
    .filter(Boolean),
);

/**
 * Adds to each draft that the curated tables leave to the lists its name without the trade behind it, where the rest is one word of its own: no everyday word,
 * not short, and no other company's name.
 */
export function addShortForms(
  drafts: readonly Draft[],
  curated: ReadonlySet<Draft>,
  everyday: ReadonlySet<string>,
): void {
  const claims = new Map<string, Draft[]>();
  const names = new Set(
    drafts.flatMap((draft) => [draft.name, ...draft.names].map(({ text }) => nameKey(text))),
  );
  for (const draft of drafts) {
    const rest = withoutTrade(draft.name.text);
    const key = rest ? nameKey(rest) : '';
    if (!rest || names.has(key) || everyday.has(key) || key.length < 4) continue;
    claims.set(rest, [...(claims.get(rest) ?? []), draft]);
  }
  for (const [text, [draft, ...others]] of claims)
    if (draft && others.length === 0 && !curated.has(draft)) draft.names.push({ text });
}

function withoutTrade(name: string): string | null {
  const words = name.split(' ');
  let end = words.length;
  while (end > 1 && TRADE.has((words[end - 1] ?? '').toLowerCase())) end--;
  return end < words.length && end === 1 ? (words[0] ?? null) : null;
}
