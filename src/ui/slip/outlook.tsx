import type { PlacedRow } from '../../core/digest/arrange-rows.ts';
import { useWording } from '../parts/wording-context.tsx';
import { Block } from './block.tsx';
import { FigureRows } from './figure-rows.tsx';
import { useSlip } from './slip-context.tsx';

/** Forecasts, targets and guidance beyond the key figures, and what analyst houses say. */
export function Outlook({ rows }: { rows: PlacedRow[] }) {
  const { summary, actions } = useSlip();
  const { popup, terms } = useWording();
  if (rows.length === 0 && summary.ratings.length === 0) return null;
  return (
    <Block block="outlook" heading={terms.field.outlook}>
      <FigureRows rows={rows} untagged="forecast">
        {summary.ratings.map((rating) => (
          <li class="row" key={rating.start}>
            <div class="row-what">
              <span class="metric">{rating.house}</span>
              <span class="owner">{rating.company}</span>
            </div>
            <div class="row-says">
              <p class="row-value">
                <button
                  type="button"
                  class="quoted main"
                  title={popup.jump}
                  onClick={() => actions.jumpTo(rating)}
                >
                  {rating.rating ?? terms.event.rating_change}
                </button>
              </p>
              {rating.previous && (
                <ul class="row-context">
                  <li>{popup.ratingFrom(rating.previous)}</li>
                </ul>
              )}
            </div>
          </li>
        ))}
      </FigureRows>
    </Block>
  );
}
