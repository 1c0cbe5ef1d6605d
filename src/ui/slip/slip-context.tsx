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
  /** Level of the slip's title in the page around it; blocks are one level below. */
  level: HeadingLevel;
}

export type HeadingLevel = 1 | 3;

export function viewOf(summary: Summary, actions: SlipActions, level: HeadingLevel = 1): SlipView {
  const figures = new Map(summary.figures.map((figure) => [figure.id, figure]));
  const checks = new Map<string, Check[]>();
  for (const check of summary.checks)
    for (const id of check.figures) checks.set(id, [...(checks.get(id) ?? []), check]);
  return {
    summary,
    figure: (id) => (id === undefined ? undefined : figures.get(id)),
    checksOf: (id) => checks.get(id) ?? [],
    actions,
    level,
  };
}

export const SlipContext = createContext<SlipView | null>(null);

export function useSlip(): SlipView {
  const view = useContext(SlipContext);
  if (!view) throw new Error('A block of the slip was rendered outside of a slip.');
  return view;
}
