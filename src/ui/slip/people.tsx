import { useWording } from '../parts/wording-context.tsx';
import { Block } from './block.tsx';
import { useSlip } from './slip-context.tsx';

export function People() {
  const { summary, actions } = useSlip();
  const { popup, terms } = useWording();
  if (summary.people.length === 0) return null;
  return (
    <Block block="people" heading={terms.field.people}>
      <ul class="people">
        {summary.people.map((person) => (
          <li key={person.start}>
            <button type="button" class="quoted" title={popup.jump} onClick={() => actions.jumpTo(person)}>
              {person.name}
            </button>
            <span class="owner">{[person.role, person.company].filter(Boolean).join(', ')}</span>
          </li>
        ))}
      </ul>
    </Block>
  );
}
