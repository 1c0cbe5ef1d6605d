import type { Span, Summary } from '../../core/summary.ts';
import { highlightLook } from '../../settings/palette.ts';
import type { HighlightKind, Settings } from '../../settings/settings.ts';

interface MarkedTextProps {
  summary: Summary;
  settings: Settings;
  /** The place that the reader was led to. */
  target: Span | null;
}

interface Marked extends Span {
  kind: HighlightKind;
}

/** An article with its figures and companies marked as on a page. This page is ours, so the marks are elements. */
export function MarkedText({ summary, settings, target }: MarkedTextProps) {
  const { text, language } = summary.article;
  const marks = marksOf(summary).filter(({ kind }) => settings.kinds[kind]);
  let from = 0;
  return (
    <div class="sample-text" lang={language}>
      {text.split(/(\n+)/).map((block, index) => {
        const start = from;
        from += block.length;
        if (block.trim() === '') return null;
        const inside = marks.filter((mark) => mark.start >= start && mark.end <= from);
        const hit = target && target.start < from && target.end > start;
        const Element = index === 0 ? 'h3' : 'p';
        return (
          <Element key={start} class={hit ? 'hit' : ''} ref={hit ? scrollToMe : null}>
            {cut(text, { start, end: from }, inside).map((piece) =>
              piece.kind ? (
                <mark
                  key={piece.start}
                  class={target && piece.start < target.end && piece.end > target.start ? 'hit' : ''}
                  style={highlightLook(piece.kind, settings.colours[piece.kind])}
                >
                  {text.slice(piece.start, piece.end)}
                </mark>
              ) : (
                text.slice(piece.start, piece.end)
              ),
            )}
          </Element>
        );
      })}
    </div>
  );
}

function scrollToMe(element: Element | null): void {
  element?.scrollIntoView?.({ block: 'nearest' });
}

/** In text order, never overlapping. */
function marksOf({ figures, companies, checks }: Summary): Marked[] {
  const doubted = new Set(checks.filter(({ holds }) => !holds).flatMap((check) => check.figures));
  const all: Marked[] = [
    ...figures.map((figure) => ({
      start: figure.start,
      end: figure.end,
      kind: doubted.has(figure.id) ? ('doubt' as const) : kindOf(figure),
    })),
    ...companies.flatMap(({ mentions }) => mentions.map((span) => ({ ...span, kind: 'company' as const }))),
  ];
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return all.filter((mark) => {
    if (mark.start < end) return false;
    end = mark.end;
    return true;
  });
}

function kindOf({ tense, measure, value }: Summary['figures'][number]): HighlightKind {
  if (tense === 'forecast') return 'forecast';
  if (measure !== 'change' || value === 0) return 'amount';
  return value > 0 ? 'rise' : 'fall';
}

/** The block in marked and unmarked pieces. */
function cut(text: string, block: Span, marks: Marked[]): (Span & { kind?: HighlightKind })[] {
  const pieces: (Span & { kind?: HighlightKind })[] = [];
  let from = block.start;
  for (const mark of marks) {
    if (mark.start > from) pieces.push({ start: from, end: mark.start });
    pieces.push(mark);
    from = mark.end;
  }
  const end = block.start + text.slice(block.start, block.end).trimEnd().length;
  if (from < end) pieces.push({ start: from, end });
  return pieces;
}
