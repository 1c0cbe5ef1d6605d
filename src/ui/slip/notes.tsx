import type { Reason } from '../../core/reasons.ts';
import type { PopupPhrases } from '../../wording/phrases.ts';
import { WarnIcon } from '../parts/icons.tsx';
import { useWording } from '../parts/wording-context.tsx';
import { useSlip } from './slip-context.tsx';

/** What of the article the slip cannot know, by the code of the verdict. */
const GAPS = {
  teaser_only: 'teaser',
  several_pages: 'severalPages',
  live_ticker: 'liveTicker',
  framed: 'framed',
} as const satisfies Partial<Record<Reason, keyof PopupPhrases>>;
const GAP_REASONS = Object.keys(GAPS) as (keyof typeof GAPS)[];

/** What the reader must know before trusting the slip. */
export function Notes() {
  const { article, verdict, checks } = useSlip().summary;
  const { popup } = useWording();
  const gaps = GAP_REASONS.filter((gap) => verdict.reasons.includes(gap));
  const failing = checks.filter((check) => !check.holds).length;
  const notes = [
    ...(article.complete || gaps.length > 0 ? [] : [popup.teaser]),
    ...gaps.map((gap) => popup[GAPS[gap]]),
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
