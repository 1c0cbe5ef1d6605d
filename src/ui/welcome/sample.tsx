import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Span, Summary } from '../../core/summary.ts';
import type { WelcomeHost } from '../host.ts';
import { useLive } from '../parts/use-live.ts';
import { Slip } from '../slip/slip.tsx';
import type { SlipActions } from '../slip/slip-context.tsx';
import { MarkedText } from './marked-text.tsx';
import { SAMPLE_TEXT } from './sample-text.ts';
import { useWelcomeWording } from './use-welcome-wording.ts';

/** A made-up article beside its slip, both from the engine; the entries lead to their places. */
export function Sample({ host }: { host: WelcomeHost }) {
  const { welcome } = useWelcomeWording();
  const settings = useLive(host.settings);
  const [summary, setSummary] = useState<Summary | 'failed' | null>(null);
  const [target, setTarget] = useState<Span | null>(null);
  const [marked, setMarked] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    host.summarize(SAMPLE_TEXT).then(
      (result) => current && setSummary(result),
      () => current && setSummary('failed'),
    );
    return () => {
      current = false;
    };
  }, [host]);
  const actions = useMemo<SlipActions>(() => ({ jumpTo: setTarget, markCompany: setMarked, copy: null }), []);
  if (summary === 'failed') return <p class="hint">{welcome.sampleFailed}</p>;
  return (
    <div class="sample-pair" aria-busy={summary === null}>
      <div class="sample-page">
        {summary && <MarkedText summary={summary} settings={settings} target={target} />}
      </div>
      <div class="sample-slip">
        {summary && (
          <Slip summary={summary} actions={actions} markedCompany={marked} unmappedFigures={0} level={3} />
        )}
      </div>
    </div>
  );
}
