import type { Figure, Span, Summary } from '../../src/core/summary.ts';
import { type GoldFigure, type GoldText, place, places } from './gold-text.ts';

/** How often a reading was right, said what is not there, and missed what is there. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

export interface Score {
  /** By what was asked: figures, their fields, companies, mentions, subject, key figures, people, ratings, events. */
  tallies: Map<string, Tally>;
  /** One line for each miss. */
  misses: string[];
}

const FIELDS = ['kind', 'qualifier', 'measure', 'metric', 'about', 'tense', 'per'] as const;

/** Harmonic mean of precision and recall; 1 where nothing was asked and nothing said. */
export function f1({ right, wrong, missed }: Tally): number {
  return right + wrong + missed === 0 ? 1 : (2 * right) / (2 * right + wrong + missed);
}

/** Holds summaries against the annotated texts of the same ids. */
export function score(golds: readonly GoldText[], summarize: (gold: GoldText) => Summary): Score {
  const tallies = new Map<string, Tally>();
  const misses: string[] = [];
  for (const gold of golds) {
    const count = (what: string, right: number, wrong = 0, missed = 0) => {
      const tally = tallies.get(what) ?? { right: 0, wrong: 0, missed: 0 };
      tallies.set(what, {
        right: tally.right + right,
        wrong: tally.wrong + wrong,
        missed: tally.missed + missed,
      });
    };
    const tell: Tell = {
      count,
      share: (what, right) => (right ? count(what, 1) : count(what, 0, 1, 1)),
      miss: (line) => misses.push(`${gold.id}: ${line}`),
    };
    const summary = summarize(gold);
    scoreFigures(gold, summary, tell);
    scoreCompanies(gold, summary, tell);
    scoreSets(gold, summary, tell);
  }
  return { tallies, misses };
}

interface Tell {
  count(what: string, right: number, wrong?: number, missed?: number): void;
  /** For what has one answer: right or not, so that F1 is the share of right ones. */
  share(what: string, right: boolean): void;
  miss(line: string): void;
}

function scoreFigures(gold: GoldText, summary: Summary, { count, share, miss }: Tell): void {
  const free = new Set(summary.figures);
  const found = new Map<GoldFigure, Figure>();
  for (const wanted of gold.figures) {
    const span = place(gold.text, wanted.text, wanted.occ);
    const match = [...free]
      .filter((figure) => span && overlap(span, figure) && sameSize(wanted, figure))
      .sort((a, b) => Number(isStrict(wanted, b)) - Number(isStrict(wanted, a)))[0];
    count('figures found', match ? 1 : 0, 0, match ? 0 : 1);
    count('figures strict', 0, 0, match && isStrict(wanted, match) ? 0 : 1);
    if (!match) {
      miss(`missed «${wanted.text}»`);
      continue;
    }
    free.delete(match);
    found.set(wanted, match);
    if (isStrict(wanted, match)) count('figures strict', 1);
    else {
      count('figures strict', 0, 1);
      miss(`«${wanted.text}» is ${said(wanted, wanted.value_max)}, read ${said(match, match.valueMax)}`);
    }
    for (const field of FIELDS) {
      const right =
        field === 'about'
          ? sameName(wanted.about, match.about)
          : (wanted[field] ?? null) === (match[field] ?? null);
      share(field, right);
      if (!right) miss(`«${wanted.text}» ${field} is ${wanted[field]}, read ${match[field] ?? null}`);
    }
  }
  const left = gold.ignore_figures.flatMap((words) => places(gold.text, words));
  for (const figure of free) {
    if (left.some((span) => overlap(span, figure))) continue;
    count('figures found', 0, 1);
    count('figures strict', 0, 1);
    miss(`invented «${figure.text}»`);
  }
  const chosen = summary.keyFigures.slice(0, 5);
  for (const index of gold.key.slice(0, 5)) {
    const wanted = gold.figures[index];
    const figure = wanted && found.get(wanted);
    const right = chosen.some((id) => {
      const one = summary.figures.find((candidate) => candidate.id === id);
      return one && wanted && (one === figure || (isStrict(wanted, one) && wanted.metric === one.metric));
    });
    share('key figures', right);
    if (!right) miss(`key figure «${wanted?.text}»`);
  }
}

function scoreCompanies(gold: GoldText, summary: Summary, { count, share, miss }: Tell): void {
  const mentions = new Map(gold.companies.map((company) => [company, mentionsOf(gold, company.surfaces)]));
  const open = mentionsOf(gold, gold.ignore_companies);
  const free = new Set(gold.companies);
  for (const company of summary.companies) {
    const match = [...mentions].find(
      ([one, spans]) =>
        sameName(one.name, company.name) ||
        company.mentions.some((mention) => spans.some((span) => overlap(span, mention))),
    )?.[0];
    if (match) {
      if (free.delete(match)) count('companies', 1);
    } else if (!company.mentions.every((mention) => open.some((span) => overlap(span, mention)))) {
      count('companies', 0, 1);
      miss(`invented company «${company.name}»`);
    }
  }
  for (const { name } of free) {
    count('companies', 0, 0, 1);
    miss(`missed company «${name}»`);
  }
  const wanted = [...mentions.values()].flat();
  const read = summary.companies.flatMap(({ mentions }) => mentions);
  for (const span of wanted) {
    const right = read.some((mention) => overlap(span, mention));
    count('mentions', right ? 1 : 0, 0, right ? 0 : 1);
  }
  for (const mention of read)
    if (![...wanted, ...open].some((span) => overlap(span, mention))) count('mentions', 0, 1);
  if (gold.subject === null) return;
  const right = sameName(gold.subject, summary.subject?.name ?? null);
  share('subject', right);
  if (!right) miss(`subject is ${gold.subject}, read ${summary.subject?.name ?? null}`);
}

function scoreSets(gold: GoldText, summary: Summary, { count, miss }: Tell): void {
  compare('people', gold.people, summary.people, (a, b) => sameName(a.name, b.name));
  compare(
    'ratings',
    gold.ratings,
    summary.ratings,
    (a, b) => sameName(a.house, b.house) && sameName(a.company, b.company),
  );
  compare(
    'events',
    [...new Set(gold.events)],
    [...new Set(summary.events.map(({ kind }) => kind))],
    Object.is,
  );
  const authors = gold.author === null ? [] : [gold.author];
  compare('author', authors, summary.article.authors.slice(0, 1), sameName);

  function compare<A, B>(
    what: string,
    wanted: readonly A[],
    read: readonly B[],
    same: (a: A, b: B) => boolean,
  ): void {
    const free = new Set(read);
    for (const one of wanted) {
      const match = [...free].find((candidate) => same(one, candidate));
      count(what, match ? 1 : 0, 0, match ? 0 : 1);
      if (match) free.delete(match);
      else miss(`${what}: missed ${JSON.stringify(one)}`);
    }
    for (const one of free) {
      count(what, 0, 1);
      miss(`${what}: invented ${JSON.stringify(one)}`);
    }
  }
}

function mentionsOf(gold: GoldText, surfaces: readonly string[]): Span[] {
  return surfaces.flatMap((words) => places(gold.text, words));
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function near(a: number | null | undefined, b: number | null | undefined): boolean {
  if (a == null || b == null) return a == null && b == null;
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));
}

function sameSize(wanted: GoldFigure, figure: Figure): boolean {
  return near(Math.abs(wanted.value), Math.abs(figure.value));
}

// The noun of a count and the name of a physical unit are worded in many ways: they are not asked.
function isStrict(wanted: GoldFigure, figure: Figure): boolean {
  const counts = wanted.kind === 'count' || wanted.kind === 'quantity';
  return (
    near(wanted.value, figure.value) &&
    near(wanted.value_max, figure.valueMax) &&
    (counts || wanted.unit === figure.unit)
  );
}

function said(
  { value, unit }: { value: number; unit: string | null },
  max: number | null | undefined,
): string {
  return `${value}${max == null ? '' : `–${max}`} ${unit}`;
}

const LEGAL = /\b(?:ag|se|kgaa|gmbh|inc|corp|plc|ltd|group|gruppe|holding|konzern|aktie|co|the)\b/g;

/** Whether two names mean one thing: equal without legal forms, or one begins or ends the other. */
export function sameName(a: string | null, b: string | null): boolean {
  const [x, y] = [a, b].map((name) =>
    (name ?? '')
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(LEGAL, ' ')
      .replace(/[^a-z0-9&]+/g, ' ')
      .trim(),
  ) as [string, string];
  if (!x || !y) return x === y;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return x === y || (short.length > 2 && (long.startsWith(`${short} `) || long.endsWith(` ${short}`)));
}
