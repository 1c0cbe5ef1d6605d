import type { ComponentChildren } from 'preact';
import { CopyIcon } from '../parts/icons.tsx';
import { useWording } from '../parts/wording-context.tsx';
import { figureIds, type PlacedRow } from './arrange-rows.ts';
import { CheckMark } from './check-mark.tsx';
import { Quoted } from './quoted.tsx';
import { useSlip } from './slip-context.tsx';

export function FigureRows({ rows, children }: { rows: PlacedRow[]; children?: ComponentChildren }) {
  return (
    <ul class="rows">
      {rows.map(({ row, index }) => (
        <Row key={index} row={row} index={index} />
      ))}
      {children}
    </ul>
  );
}

/** Metric and owner on the left; the quotation on the right, its context beneath. */
function Row({ row, index }: PlacedRow) {
  const { figure, actions, summary } = useSlip();
  const { popup, terms } = useWording();
  const [value, change, prior, expected] = [row.value, row.change, row.prior, row.expected].map(figure);
  if (!value) return null;
  const places = (row.repeats?.length ?? 0) + 1;
  return (
    <li class="row">
      <div class="row-what">
        <span class="metric">{terms.metric[row.metric]}</span>
        {row.about && <span class="owner">{row.about}</span>}
      </div>
      <div class="row-says">
        <p class="row-value">
          <Quoted figure={value} class="main" />
          {change && <Quoted figure={change} class="change" />}
          <CheckMark ids={figureIds(row)} />
        </p>
        <ul class="row-context">
          {prior && (
            <li>
              {popup.prior} <Quoted figure={prior} />
            </li>
          )}
          {expected && (
            <li>
              {popup.expected} <Quoted figure={expected} />
            </li>
          )}
          {row.period && <li lang={summary.article.language}>{row.period.text}</li>}
          {places > 1 && <li>{popup.places(places)}</li>}
          {value.tense !== 'actual' && <li class="tag">{terms.tense[value.tense]}</li>}
        </ul>
      </div>
      {actions.copy && (
        <button
          type="button"
          class="quiet"
          aria-label={`${popup.copyRow}: ${terms.metric[row.metric]}`}
          title={popup.copyRow}
          onClick={() => actions.copy?.({ kind: 'row', row: index })}
        >
          <CopyIcon />
        </button>
      )}
    </li>
  );
}
