import type { Check } from '../../core/summary.ts';
import { TickIcon, WarnIcon } from '../parts/icons.tsx';
import { useWording } from '../parts/wording-context.tsx';
import { Block } from './block.tsx';
import { Quoted } from './quoted.tsx';
import { useSlip } from './slip-context.tsx';

/** What was held against what, the disagreements first and with their figures. */
export function Checks() {
  const { summary } = useSlip();
  const { popup, terms } = useWording();
  const failing = summary.checks.filter((check) => !check.holds);
  const holding = summary.checks.filter((check) => check.holds);
  if (summary.checks.length === 0) return null;
  return (
    <Block
      block="checks"
      heading={terms.field.checks}
      aside={failing.length > 0 ? popup.checksFailing(failing.length) : popup.checksHolding(holding.length)}
    >
      <ul class="checks">
        {[...failing, ...holding].map((check) => (
          <CheckEntry key={check.figures.join() + check.kind} check={check} />
        ))}
      </ul>
    </Block>
  );
}

function CheckEntry({ check }: { check: Check }) {
  const { figure } = useSlip();
  const { popup, terms } = useWording();
  return (
    <li class={check.holds ? 'holds' : 'fails'}>
      {check.holds ? <TickIcon /> : <WarnIcon />}
      <span class="unseen">{check.holds ? popup.checkHolds : popup.checkFails}</span>
      <div>
        <p class="check-kind">
          <span class="metric">{terms.check[check.kind]}</span>
          <span class="arithmetic">{check.detail}</span>
        </p>
        <p class="dotted">
          {check.figures.map((id) => {
            const found = figure(id);
            return (
              found && (
                <span key={id}>
                  <Quoted figure={found} />
                </span>
              )
            );
          })}
        </p>
      </div>
    </li>
  );
}
