import { TickIcon, WarnIcon } from '../parts/icons.tsx';
import { useWording } from '../parts/wording-context.tsx';
import { useSlip } from './slip-context.tsx';

/** Whether the figures of a row were held against others, and how it went; the arithmetic as tooltip. */
export function CheckMark({ ids }: { ids: string[] }) {
  const { checksOf } = useSlip();
  const { popup } = useWording();
  const checks = [...new Set(ids.flatMap(checksOf))];
  if (checks.length === 0) return null;
  const failing = checks.filter((check) => !check.holds);
  const shown = failing.length > 0 ? failing : checks;
  const name = failing.length > 0 ? popup.checkFails : popup.checkHolds;
  return (
    <span
      class={`check-mark ${failing.length > 0 ? 'fails' : 'holds'}`}
      title={`${name}\n${shown.map((check) => check.detail).join('\n')}`}
    >
      {failing.length > 0 ? <WarnIcon /> : <TickIcon />}
      <span class="unseen">{name}</span>
    </span>
  );
}
