import type { Figure } from '../summary.ts';

/** Do two names mean the same? One that is left open agrees with any. */
export function sameParty(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}

/** Things that are counted have many nouns ("Autos", "Einheiten"); everything else has one unit. */
export const sameUnit = (a: Figure, b: Figure): boolean =>
  a.kind === b.kind && (a.kind === 'count' || a.unit === b.unit);

/** A key under which figures that may say the same meet. */
export const alikeKey = ({ value, kind, unit, metric }: Figure): string =>
  `${value} ${kind === 'count' ? '' : unit} ${metric}`;

/** Do two figures say the same at two places (title, lead, body)? */
export function saysTheSame(a: Figure, b: Figure): boolean {
  return (
    a.value === b.value &&
    a.valueMax === b.valueMax &&
    sameUnit(a, b) &&
    a.metric === b.metric &&
    a.measure === b.measure &&
    (a.tense === 'prior') === (b.tense === 'prior') &&
    sameParty(a.about, b.about)
  );
}

/** The places of one statement, in text order. Never empty. */
export type Places = [Figure, ...Figure[]];

/** Figures gathered into statements, in the order of their first places. Linear but for figures of one value. */
export function gatherStatements(figures: readonly Figure[]): Places[] {
  const statements: Places[] = [];
  const byValue = new Map<string, Places[]>();
  for (const figure of figures) {
    const key = alikeKey(figure);
    const alike = byValue.get(key) ?? [];
    const known = alike.find(([first]) => saysTheSame(first, figure));
    if (known) known.push(figure);
    else {
      const statement: Places = [figure];
      statements.push(statement);
      alike.push(statement);
      byValue.set(key, alike);
    }
  }
  return statements;
}
