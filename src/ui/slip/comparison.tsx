import { useMemo } from 'preact/hooks';
import { compareParties } from '../../core/digest/compare-parties.ts';
import { useWording } from '../parts/wording-context.tsx';
import { Block } from './block.tsx';
import { Quoted } from './quoted.tsx';
import { useSlip } from './slip-context.tsx';

/** Bars for the eye, the same as text for everybody: names and quotations stand beside them. */
export function Comparison() {
  const { summary, figure } = useSlip();
  const { locale, popup, terms } = useWording();
  const comparison = useMemo(() => compareParties(summary), [summary]);
  if (!comparison) return null;
  const bars = comparison.bars.toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value));
  const largest = Math.max(...bars.map(({ value }) => Math.abs(value)));
  const written = (value: number) =>
    new Intl.NumberFormat(locale, {
      notation: 'compact',
      maximumSignificantDigits: 3,
      ...(/^[A-Z]{3}$/.test(comparison.unit) ? { style: 'currency', currency: comparison.unit } : {}),
    }).format(value);
  const converted = bars.some((bar) => bar.converted);
  return (
    <Block block="comparison" heading={popup.comparisonOf(terms.metric[comparison.metric])}>
      <ul class="bars">
        {bars.map((bar) => {
          const quoted = figure(bar.figure);
          if (!quoted) return null;
          return (
            <li key={bar.figure} class={bar.about === summary.subject?.name ? 'own' : ''}>
              <span class="bar-name">{bar.about}</span>
              <span class="bar-value">
                <Quoted figure={quoted} />
                {bar.converted && (
                  <span class="ours" title={popup.computed}>
                    ≈ {written(bar.value)}
                  </span>
                )}
              </span>
              <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                <rect width={largest > 0 ? (100 * Math.abs(bar.value)) / largest : 0} height="8" />
              </svg>
            </li>
          );
        })}
      </ul>
      {converted && comparison.rate && (
        <p class="note">{popup.impliedRate(comparison.rate.detail.replaceAll(' ', '\u00a0'))}</p>
      )}
    </Block>
  );
}
