import { useEffect, useState } from 'preact/hooks';
import type { OptionsHost } from '../host.ts';
import { useOptionsWording } from './use-options-wording.ts';

type Shortcut = Awaited<ReturnType<OptionsHost['shortcuts']>>[number];

/** The commands with their present keys. Only the browser can change them. */
export function Shortcuts({ host }: { host: OptionsHost }) {
  const { options } = useOptionsWording();
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    let current = true;
    host.shortcuts().then(
      (found) => current && setShortcuts(found),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [host]);
  const names: Record<Shortcut['command'], string> = {
    open: options.shortcutOpen,
    copy: options.shortcutCopy,
    toggle: options.shortcutToggle,
  };
  return (
    <>
      <dl class="shortcuts">
        {shortcuts.map(({ command, key }) => (
          <div key={command}>
            <dt>{names[command]}</dt>
            <dd>{key ? <kbd>{key}</kbd> : <span class="hint">{options.shortcutNone}</span>}</dd>
          </div>
        ))}
      </dl>
      {host.openShortcuts && (
        <button type="button" class="plain" onClick={host.openShortcuts}>
          {options.shortcutsChange}
        </button>
      )}
    </>
  );
}
