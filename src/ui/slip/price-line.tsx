import { useWording } from '../parts/wording-context.tsx';
import { wordInstant } from './instant.ts';
import { wordQuote } from './quote-words.ts';
import { Arrow } from './quoted.tsx';
import { useSlip } from './slip-context.tsx';

/** The closing price line of the article as price, chip and small print; a click leads to the sentence. */
export function PriceLine() {
  const { summary, actions } = useSlip();
  const { locale, popup, shared, terms } = useWording();
  const { quote } = summary;
  if (!quote) return null;
  const { price, change, movement } = wordQuote(quote, summary.figures, locale, terms.unit.points);
  const foreign = quote.name !== summary.subject?.name ? quote.name : undefined;
  const small = [foreign, quote.venue, quote.at && wordInstant(quote.at, locale)].filter(Boolean);
  return (
    <div class="price">
      <button type="button" class="quoted" title={popup.jump} onClick={() => actions.jumpTo(quote)}>
        <span class="price-value">{price}</span>
        {change && (
          <span class={`price-chip ${movement ?? ''}`}>
            {movement && <Arrow movement={movement} word={shared[movement]} />}
            {change}
          </span>
        )}
      </button>
      {small.length > 0 && (
        <p class="marks">
          {small.map((part) => (
            <span key={part}>{part}</span>
          ))}
        </p>
      )}
    </div>
  );
}
