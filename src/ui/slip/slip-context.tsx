import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Check, Figure, Span, Summary } from '../../core/summary.ts';
import type { CopyPart } from '../../formats/part.ts';

/** What the entries of a slip can do. */
export interface SlipActions {
  jumpTo(span: Span): void;
  markCompany(id: string | null): void;
  /** Null where nothing can be copied. */
  copy: ((part: CopyPart) => void) | null;
}

/** A summary with the look-ups that every block needs. */
export interface SlipView {
  summary: Summary;
  figure(id: string | undefined): Figure | undefined;
  checksOf(id: string): Check[];
  actions: SlipActions;
}

export function viewOf(summary: Summary, actions: SlipActions): SlipView {
  const figures = new Map(summary.figures.map((figure) => [figure.id, figure]));
  const checks = new Map<string, Check[]>();
  for (const check of summary.checks)
    for (const id of check.figures) checks.set(id, [...(checks.get(id) ?? []), check]);
  return {
    summary,
    figure: (id) => (id === undefined ? undefined : figures.get(id)),
    checksOf: (id) => checks.get(id) ?? [],
    actions,
  };
}

export const SlipContext = createContext<SlipView | null>(null);

export function useSlip(): SlipView {
  const view = useContext(SlipContext);
  if (!view) throw new Error('A block of the slip was rendered outside of a slip.');
  return view;
}
