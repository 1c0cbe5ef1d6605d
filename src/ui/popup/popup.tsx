import { useMemo } from 'preact/hooks';
import type { CopyPart } from '../../formats/part.ts';
import type { CopyFormat } from '../../settings/settings.ts';
import type { PopupHost, SlipShown } from '../host.ts';
import { Announcer, useAnnounce } from '../parts/announcer.tsx';
import { useLive } from '../parts/use-live.ts';
import { Speaks, useWording } from '../parts/wording-context.tsx';
import { Slip } from '../slip/slip.tsx';
import type { SlipActions } from '../slip/slip-context.tsx';
import { ActionsBar, useJustCopied } from './actions-bar.tsx';
import { NothingView } from './nothing-view.tsx';
import { Skeleton } from './skeleton.tsx';
import { useShortcuts } from './use-shortcuts.ts';

/** The popup of the toolbar button. */
export function Popup({ host }: { host: PopupHost }) {
  const { language } = useLive(host.settings);
  return (
    <Speaks language={language} browserLanguage={host.browserLanguage()}>
      <Announcer>
        <PopupBody host={host} />
      </Announcer>
    </Speaks>
  );
}

function PopupBody({ host }: { host: PopupHost }) {
  const state = useLive(host.slip);
  useShortcuts({ Escape: () => host.close() });
  switch (state.kind) {
    case 'reading':
      return <Skeleton />;
    case 'nothing':
      return <NothingView state={state} host={host} />;
    case 'slip':
      return <SlipWithActions state={state} host={host} />;
  }
}

function SlipWithActions({ state, host }: { state: SlipShown; host: PopupHost }) {
  const { popup, shared } = useWording();
  const announce = useAnnounce();
  const { copyFormat } = useLive(host.settings);
  const [justCopied, noteCopied] = useJustCopied();

  const copy = async (format: CopyFormat, part: CopyPart) => {
    const done = await host.copy(format, part);
    if (done) noteCopied();
    announce(done ? popup.copiedAs(shared.format[format]) : popup.copyFailed);
  };
  const setHighlights = (on: boolean) => {
    host.setHighlights(on);
    announce(on ? popup.highlightsOn : popup.highlightsOff);
  };
  const actions = useMemo<SlipActions>(
    () => ({
      jumpTo: (span) => host.jumpTo({ start: span.start, end: span.end }),
      markCompany: (id) => host.markCompany(id),
      copy: (part) => void copy(copyFormat, part),
    }),
    [host, copyFormat, popup],
  );
  useShortcuts({
    c: () => void copy(copyFormat, { kind: 'all' }),
    h: () => setHighlights(!state.highlightsOn),
  });

  return (
    <>
      <main>
        <Slip
          summary={state.summary}
          actions={actions}
          markedCompany={state.markedCompany}
          unmappedFigures={state.unmappedFigures}
        />
      </main>
      <ActionsBar
        state={state}
        host={host}
        usual={copyFormat}
        justCopied={justCopied}
        copy={(format) => void copy(format, { kind: 'all' })}
        setHighlights={setHighlights}
      />
    </>
  );
}
