import type { Quote } from '../../core/summary.ts';
import { wordInstant } from '../../formats/instant.ts';
import { useWording } from '../parts/wording-context.tsx';
import { Marks } from './marks.tsx';
import { wordQuote } from './quote-words.ts';
import { Arrow } from './quoted.tsx';
import { useSlip } from './slip-context.tsx';

/** Price and movement of the closing price line; a click leads to the sentence. */
export function Price({ quote }: { quote: Quote }) {
  const { summary, actions } = useSlip();
  const { locale, popup, shared, terms } = useWording();
  const { price, change, movement } = wordQuote(quote, summary.figures, locale, terms.unit.points);
  return (
    <button type="button" class="quoted price" title={popup.jump} onClick={() => actions.jumpTo(quote)}>
      <span class="price-value">{price}</span>
      {change && (
        <span class={`price-chip ${movement ?? ''}`}>
          {movement && <Arrow movement={movement} word={shared[movement]} />}
          {change}
        </span>
      )}
    </button>
  );
}

/** Whose price it is where that is not the subject, and where and when it stood so. */
export function PriceMarks({ quote }: { quote: Quote }) {
  const { subject } = useSlip().summary;
  const { locale } = useWording();
  const foreign = quote.name === subject?.name ? undefined : quote.name;
  const at = quote.at && wordInstant(quote.at, locale);
  return <Marks marks={[foreign, quote.venue, at].filter((mark) => mark !== undefined)} />;
}
