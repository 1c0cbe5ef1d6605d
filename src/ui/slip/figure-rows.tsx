import type { ComponentChildren } from 'preact';
import { figureIds, type PlacedRow } from '../../core/digest/arrange-rows.ts';
import type { Tense } from '../../core/summary.ts';
import { CopyIcon } from '../parts/icons.tsx';
import { useWording } from '../parts/wording-context.tsx';
import { CheckMark } from './check-mark.tsx';
import { Quoted } from './quoted.tsx';
import { useSlip } from './slip-context.tsx';

interface FigureRowsProps {
  rows: PlacedRow[];
  /** The tense that goes without saying here: in the outlook all is outlook. */
  untagged?: Tense;
  children?: ComponentChildren;
}

export function FigureRows({ rows, untagged, children }: FigureRowsProps) {
  return (
    <ul class="rows">
      {rows.map(({ row, index }) => (
        <Row key={index} row={row} index={index} untagged={untagged} />
      ))}
      {children}
    </ul>
  );
}

/** Metric and owner on the left; the quotation on the right, its context beneath. */
function Row({ row, index, untagged }: PlacedRow & { untagged: Tense | undefined }) {
  const { figure, checksOf, actions, summary } = useSlip();
  const { popup, terms } = useWording();
  const [value, change, prior, expected] = [row.value, row.change, row.prior, row.expected].map(figure);
  if (!value) return null;
  // The same amount in another currency belongs beside it, not among the repetitions.
  const converted = checksOf(value.id)
    .filter((check) => check.kind === 'conversion' && check.holds)
    .flatMap((check) => check.figures)
    .filter((id) => id !== value.id && id !== row.prior && id !== row.expected);
  const places = (row.repeats?.filter((id) => !converted.includes(id)).length ?? 0) + 1;
  const check = <CheckMark ids={figureIds(row)} />;
  return (
    <li class="row">
      <div class="row-what">
        <span class="metric">{terms.metric[row.metric]}</span>
        {row.about && (
          <span class="owner" title={row.about}>
            {row.about}
          </span>
        )}
        {row.period && (
          <span class="owner" lang={summary.article.language}>
            {row.period.text}
          </span>
        )}
      </div>
      <div class="row-says">
        <p class="row-value">
          <span class="checked">
            <Quoted figure={value} class="main" />
            {!change && check}
          </span>
          {change && (
            <span class="checked">
              <Quoted figure={change} class="change" />
              {check}
            </span>
          )}
        </p>
        <ul class="row-context">
          {[...new Set(converted)].map(figure).map(
            (same) =>
              same && (
                <li key={same.id}>
                  = <Quoted figure={same} />
                </li>
              ),
          )}
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
          {places > 1 && <li>{popup.places(places)}</li>}
          {value.tense !== 'actual' && value.tense !== untagged && (
            <li class="tag">{terms.tense[value.tense]}</li>
          )}
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
