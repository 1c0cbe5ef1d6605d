import { WarnIcon } from '../parts/icons.tsx';
import { useWording } from '../parts/wording-context.tsx';
import { useSlip } from './slip-context.tsx';

/** What the reader must know before trusting the slip. */
export function Notes() {
  const { article, verdict, checks } = useSlip().summary;
  const { popup } = useWording();
  const failing = checks.filter((check) => !check.holds).length;
  const notes = [
    ...(article.complete ? [] : [popup.teaser]),
    ...(verdict.reasons.includes('advertorial') ? [popup.advertorial] : []),
    ...(failing > 0 ? [`${popup.checksFailing(failing)}.`] : []),
  ];
  if (notes.length === 0) return null;
  return (
    <ul class="notes">
      {notes.map((note) => (
        <li key={note}>
          <WarnIcon />
          {note}
        </li>
      ))}
    </ul>
  );
}
