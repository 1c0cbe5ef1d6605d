import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface ToggleProps {
  on: boolean;
  onChange: (on: boolean) => void;
  hint?: string;
  children: ComponentChildren;
}

/** A switch with its explanation, over the whole width. */
export function Toggle({ on, onChange, hint, children }: ToggleProps) {
  const id = useId();
  return (
    <div class="toggle">
      <label class="switch">
        <span>{children}</span>
        <input
          type="checkbox"
          checked={on}
          aria-describedby={hint ? id : undefined}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      </label>
      {hint && (
        <p class="hint" id={id}>
          {hint}
        </p>
      )}
    </div>
  );
}
