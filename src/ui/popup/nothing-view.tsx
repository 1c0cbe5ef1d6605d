import type { ComponentChildren } from 'preact';
import type { Reason } from '../../core/reasons.ts';
import type { ViewWording } from '../../wording/phrases.ts';
import type { Nothing, NothingReason, PopupHost } from '../host.ts';
import { SlidersIcon } from '../parts/icons.tsx';
import { useWording } from '../parts/wording-context.tsx';

const MESSAGE: Record<NothingReason, Exclude<keyof ViewWording['states'], Action | 'because'>> = {
  no_article: 'noArticle',
  other_article: 'otherArticle',
  pdf: 'pdf',
  restricted_page: 'restrictedPage',
  own_page: 'ownPage',
  local_file: 'localFile',
  reload_needed: 'reloadNeeded',
  needs_click: 'needsClick',
  error: 'error',
};
type Action = 'readAnyway' | 'reloadPage' | 'allowSite' | 'retry' | 'details';

/** Says plainly what the page is, and what can be done. */
export function NothingView({ state, host }: { state: Nothing; host: PopupHost }) {
  const { states, popup } = useWording();
  const message = states[MESSAGE[state.reason]];
  const because = states.because[state.reasons?.[0] as Reason];
  return (
    <main class="nothing">
      <BlankSlip />
      <h1>{message.title}</h1>
      <p>{because ?? message.text}</p>
      <div class="nothing-actions">
        <Remedy state={state} host={host} />
        <button type="button" class="plain" onClick={() => host.openOptions()}>
          <SlidersIcon />
          {popup.openOptions}
        </button>
      </div>
      {state.reason === 'error' && state.detail && (
        <details class="detail">
          <summary>{states.details}</summary>
          <pre>{state.detail}</pre>
        </details>
      )}
    </main>
  );
}

function Remedy({ state, host }: { state: Nothing; host: PopupHost }): ComponentChildren {
  const { states } = useWording();
  const button = (text: string, act: () => void) => (
    <button type="button" class="primary" onClick={act}>
      {text}
    </button>
  );
  switch (state.reason) {
    case 'no_article':
    case 'other_article':
      return button(states.readAnyway, () => host.readAnyway());
    case 'reload_needed':
      return button(states.reloadPage, () => host.reloadPage());
    case 'needs_click':
      return state.site.host
        ? button(states.allowSite(state.site.host), () => void host.requestSite())
        : null;
    case 'error':
      return button(states.retry, () => host.retry());
    default:
      return null;
  }
}

/** An empty slip with the torn edge of the icon. */
function BlankSlip() {
  return (
    <svg class="blank" viewBox="0 0 48 56" width="48" height="56" aria-hidden="true">
      <path
        d="M6 3h36v48l-6-4-6 4-6-4-6 4-6-4-6 4z"
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linejoin="round"
      />
      <path d="M14 15h20M14 24h12" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
    </svg>
  );
}
