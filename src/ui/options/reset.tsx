import { useId, useRef } from 'preact/hooks';
import type { OptionsHost } from '../host.ts';
import { useAnnounce } from '../parts/announcer.tsx';
import { useOptionsWording } from './use-options-wording.ts';

/** Everything back to how it came, after a question. */
export function Reset({ host }: { host: OptionsHost }) {
  const { options, shared } = useOptionsWording();
  const announce = useAnnounce();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const reset = () => {
    dialog.current?.close();
    void host.resetSettings().then(
      () => announce(options.resetDone),
      () => announce(options.saveFailed),
    );
  };
  return (
    <>
      <button type="button" class="plain danger" onClick={() => dialog.current?.showModal()}>
        {options.reset}
      </button>
      <dialog ref={dialog} aria-labelledby={id}>
        <h2 id={id}>{options.resetQuestion}</h2>
        <p>{options.resetHint}</p>
        <div class="buttons">
          <button type="button" class="plain" onClick={() => dialog.current?.close()}>
            {shared.cancel}
          </button>
          <button type="button" class="primary danger" onClick={reset}>
            {options.resetDo}
          </button>
        </div>
      </dialog>
    </>
  );
}
