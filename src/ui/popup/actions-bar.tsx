import { useRef, useState } from 'preact/hooks';
import { COPY_FORMATS, type CopyFormat } from '../../settings/settings.ts';
import type { PopupHost, SlipShown } from '../host.ts';
import { ChevronIcon, CopyIcon, SlidersIcon, TickIcon } from '../parts/icons.tsx';
import { Menu } from '../parts/menu.tsx';
import { Switch } from '../parts/switch.tsx';
import { useWording } from '../parts/wording-context.tsx';
import { SiteMenu } from './site-menu.tsx';

interface ActionsBarProps {
  state: SlipShown;
  host: PopupHost;
  usual: CopyFormat;
  /** True for a moment after something was copied. */
  justCopied: boolean;
  copy: (format: CopyFormat) => void;
  setHighlights: (on: boolean) => void;
}

/** Stays at the bottom while the slip scrolls. */
export function ActionsBar({ state, host, usual, justCopied, copy, setHighlights }: ActionsBarProps) {
  const { popup, shared } = useWording();
  return (
    <section class="actions" aria-label={popup.actions}>
      <div class="split">
        <button
          type="button"
          class="primary copy"
          aria-keyshortcuts="c"
          title={`${shared.format[usual]} (C)`}
          onClick={() => copy(usual)}
        >
          {justCopied ? <TickIcon /> : <CopyIcon />}
          {/* Both words lie in one cell: the button keeps its width. */}
          <span class="swap">
            <span class={justCopied ? 'away' : ''}>{popup.copy}</span>
            <span class={justCopied ? '' : 'away'}>{popup.copied}</span>
          </span>
        </button>
        <Menu name={popup.chooseFormat} class="formats" face={<ChevronIcon />}>
          {(close) => (
            <ul>
              {COPY_FORMATS.map((format) => (
                <li key={format}>
                  <button
                    type="button"
                    onClick={() => {
                      copy(format);
                      close();
                    }}
                  >
                    <FormatName text={shared.format[format]} />
                    {format === usual && <span class="usual">{popup.usual}</span>}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </Menu>
      </div>
      <Switch on={state.highlightsOn} onChange={setHighlights} keys="h">
        {popup.highlights}
      </Switch>
      <Menu name={popup.more} class="site" face={<SlidersIcon />}>
        {(close) => <SiteMenu site={state.site} host={host} close={close} />}
      </Menu>
    </section>
  );
}

/** "CSV, for spreadsheets": the name, and what it is good for. */
function FormatName({ text }: { text: string }) {
  const [name = '', ...purpose] = text.split(', ');
  return (
    <span>
      {name}
      {purpose.length > 0 && <span class="owner"> {purpose.join(', ')}</span>}
    </span>
  );
}

/** Remembers for a moment that something was copied. */
export function useJustCopied(): [boolean, () => void] {
  const [just, setJust] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  return [
    just,
    () => {
      clearTimeout(timer.current);
      setJust(true);
      timer.current = setTimeout(() => setJust(false), 1600);
    },
  ];
}
