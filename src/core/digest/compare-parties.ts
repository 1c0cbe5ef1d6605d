import type { Figure, Metric, Summary } from '../summary.ts';
import { sameParty } from './repeats.ts';

/** Parties with the same metric on one scale. */
export interface PartyComparison {
  metric: Metric;
  /** The common unit: ISO 4217, percent, or the noun of a count. */
  unit: string;
  /** At least two, in text order. */
  bars: PartyBar[];
  /** The article's own rate, where a bar needed it, with its arithmetic. */
  rate?: { detail: string };
}

export interface PartyBar {
  about: string;
  /** Id of the figure that is quoted. */
  figure: string;
  /** On the common scale, in `unit`. */
  value: number;
  /** True where the value is computed with the rate that the article implies. */
  converted: boolean;
}

/** Metrics whose sizes say something side by side. Prices do not: a share of 400 euros is not worth more than one of 40. */
const COMPARABLE: ReadonlySet<Metric> = new Set([
  'revenue',
  'net_income',
  'operating_income',
  'investment',
  'deal_value',
  'funding',
  'market_cap',
  'orders',
  'units',
  'customers',
  'employees',
  'job_cuts',
  'market_share',
  'margin',
  'debt',
  'cash',
  'assets',
  'capacity',
]);
const MOST_BARS = 8;

interface Rate {
  from: string;
  to: string;
  /** Units of `to` for one of `from`. */
  factor: number;
  detail: string;
}

type Source = Pick<Summary, 'figures' | 'checks' | 'subject' | 'keyFigures'>;

/**
 * The comparison that the article itself draws: two or more parties with the same metric, the subject first of all.
 * Other currencies are converted only with a rate that the article implies and that its check found plausible; a party
 * that cannot be brought to the common unit is left out. Null where nothing compares.
 */
export function compareParties(summary: Source): PartyComparison | null {
  const rates = ratesOf(summary);
  const rank = new Map(summary.keyFigures.map((id, index) => [id, index]));
  const groups = new Map<string, Figure[]>();
  for (const figure of summary.figures) {
    if (!COMPARABLE.has(figure.metric) || figure.about === null || figure.measure !== 'level') continue;
    if (figure.tense === 'prior' || figure.valueMax !== undefined) continue;
    const key = `${figure.metric} ${figure.kind} ${figure.per ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  let best: PartyComparison | null = null;
  let bestWorth = 0;
  for (const group of groups.values()) {
    const comparison = onOneScale(group, rates, rank);
    if (!comparison) continue;
    const { subject } = summary;
    const own = subject !== null && comparison.bars.some(({ about }) => sameParty(about, subject.name));
    const worth = Math.min(comparison.bars.length, 4) + (own ? 4 : 0);
    if (worth > bestWorth) {
      best = comparison;
      bestWorth = worth;
    }
  }
  return best;
}

function ratesOf({ figures, checks }: Source): Rate[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const rates: Rate[] = [];
  for (const { kind, holds, figures: ids, detail } of checks) {
    const [from, to] = ids.map((id) => byId.get(id));
    if (kind !== 'conversion' || !holds || !from?.unit || !to?.unit) continue;
    rates.push({ from: from.unit, to: to.unit, factor: Math.abs(to.value / from.value), detail });
  }
  return rates;
}

function onOneScale(
  group: readonly Figure[],
  rates: readonly Rate[],
  rank: ReadonlyMap<string, number>,
): PartyComparison | null {
  const parties = partiesOf(group, rank);
  if (parties.length < 2) return null;
  // The unit in which most parties are quoted; among equals the one that the article converts into.
  const units = new Set(group.map(({ unit }) => unit ?? ''));
  const quotedIn = (unit: string) =>
    parties.filter((figures) => figures.some((figure) => (figure.unit ?? '') === unit)).length;
  const target = (unit: string) => Number(rates.some(({ to }) => to === unit));
  const unit = [...units].sort((a, b) => quotedIn(b) - quotedIn(a) || target(b) - target(a))[0] ?? '';
  const bars: PartyBar[] = [];
  let used: Rate | undefined;
  for (const figures of parties) {
    const quoted = figures.find((figure) => (figure.unit ?? '') === unit);
    const about = figures[0]?.about ?? '';
    if (quoted) {
      bars.push({ about, figure: quoted.id, value: quoted.value, converted: false });
      continue;
    }
    for (const figure of figures) {
      const rate = rates.find(
        ({ from, to }) => (from === figure.unit && to === unit) || (to === figure.unit && from === unit),
      );
      if (!rate) continue;
      const value = rate.from === figure.unit ? figure.value * rate.factor : figure.value / rate.factor;
      bars.push({ about, figure: figure.id, value, converted: true });
      used = rate;
      break;
    }
  }
  const metric = group[0]?.metric;
  if (bars.length < 2 || !metric) return null;
  return { metric, unit, bars: bars.slice(0, MOST_BARS), ...(used ? { rate: { detail: used.detail } } : {}) };
}

/** The figures of each party: its most telling one first. Parties in text order. */
function partiesOf(group: readonly Figure[], rank: ReadonlyMap<string, number>): Figure[][] {
  const parties: Figure[][] = [];
  const byName = new Map<string, Figure[]>();
  for (const figure of group) {
    const name = figure.about ?? '';
    const known = byName.get(name) ?? parties.find(([first]) => sameParty(first?.about ?? '', name));
    if (known) known.push(figure);
    else parties.push([figure]);
    byName.set(name, known ?? (parties.at(-1) as Figure[]));
  }
  const rankOf = ({ id }: Figure) => rank.get(id) ?? Number.POSITIVE_INFINITY;
  for (const figures of parties)
    figures.sort((a, b) => (rankOf(a) === rankOf(b) ? a.start - b.start : rankOf(a) - rankOf(b)));
  return parties;
}
