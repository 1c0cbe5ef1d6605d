import type { Figure, Summary } from '../core/summary.ts';

const AROUND = 60;

/** Every figure beside its place in the text, with what was read and the rules that made it, in order. */
export function explain({ article, figures }: Summary): string {
  return figures
    .map((figure) =>
      [passage(article.text, figure), `  = ${reading(figure)}`, `  ← ${figure.rules.join(' → ')}`].join('\n'),
    )
    .join('\n\n');
}

function passage(text: string, { id, start, end }: Figure): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const line = `${before}[${text.slice(start, end)}]${after}`.replace(/\s+/g, ' ').trim();
  return `${id}  …${line}…`;
}

function reading(figure: Figure): string {
  const { value, valueMax, unit, per, qualifier, measure, metric, about, tense, period } = figure;
  const range = valueMax === undefined ? `${value}` : `${value} … ${valueMax}`;
  const facts = [
    `${range} ${unit ?? '(unit open)'}${per ? ` per ${per}` : ''}`,
    qualifier,
    measure,
    metric,
    about ?? '(whose: open)',
    tense,
    period && `${period.text} [${period.start || '?'} – ${period.end || '?'}]`,
  ];
  return facts.filter(Boolean).join(' · ');
}
