import { useMemo } from 'preact/hooks';
import { arrangeRows } from '../../core/digest/arrange-rows.ts';
import type { Summary } from '../../core/summary.ts';
import { useWording } from '../parts/wording-context.tsx';
import { Brief } from './brief.tsx';
import { Checks } from './checks.tsx';
import { Companies } from './companies.tsx';
import { Comparison } from './comparison.tsx';
import { Events } from './events.tsx';
import { Head } from './head.tsx';
import { KeyFigures } from './key-figures.tsx';
import { Notes } from './notes.tsx';
import { Outlook } from './outlook.tsx';
import { People } from './people.tsx';
import { type HeadingLevel, type SlipActions, SlipContext, viewOf } from './slip-context.tsx';

interface SlipProps {
  summary: Summary;
  actions: SlipActions;
  markedCompany: string | null;
  unmappedFigures: number;
  level?: HeadingLevel;
}

/** The whole slip, top to bottom. */
export function Slip({ summary, actions, markedCompany, unmappedFigures, level = 1 }: SlipProps) {
  const { popup } = useWording();
  const view = useMemo(() => viewOf(summary, actions, level), [summary, actions, level]);
  const groups = useMemo(() => arrangeRows(summary), [summary]);
  return (
    <SlipContext.Provider value={view}>
      <article class="slip">
        <Head />
        <Notes />
        <Brief />
        <KeyFigures groups={groups} />
        <Outlook rows={groups.outlook} />
        <Companies marked={markedCompany} />
        <Comparison />
        <Checks />
        <Events />
        <People />
        {unmappedFigures > 0 && <p class="note">{popup.unmapped(unmappedFigures)}</p>}
      </article>
    </SlipContext.Provider>
  );
}
