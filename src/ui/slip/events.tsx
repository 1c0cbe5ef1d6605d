import { useWording } from '../parts/wording-context.tsx';
import { Block } from './block.tsx';
import { useSlip } from './slip-context.tsx';

export function Events() {
  const { summary, actions } = useSlip();
  const { popup, terms } = useWording();
  if (summary.events.length === 0) return null;
  return (
    <Block block="events" heading={terms.field.events}>
      <ul class="chips">
        {summary.events.map((event) => (
          <li key={`${event.kind}${event.start}`}>
            <button type="button" class="chip event" title={popup.jump} onClick={() => actions.jumpTo(event)}>
              <span class="chip-name">{terms.event[event.kind]}</span>
              {event.about && event.about !== summary.subject?.name && (
                <span class="chip-count">{event.about}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </Block>
  );
}
