import type { ComponentChildren } from 'preact';

interface SwitchProps {
  on: boolean;
  onChange: (on: boolean) => void;
  children: ComponentChildren;
  keys?: string;
  /** Shown beside the switch when false: only for screen readers. */
  labelled?: boolean;
}

/** A native checkbox that looks like a switch. */
export function Switch({ on, onChange, children, keys, labelled = true }: SwitchProps) {
  return (
    <label class="switch">
      <span class={labelled ? 'switch-label' : 'unseen'}>{children}</span>
      <input
        type="checkbox"
        checked={on}
        aria-keyshortcuts={keys}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
