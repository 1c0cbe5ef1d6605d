import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface MenuProps {
  name: string;
  class: string;
  face: ComponentChildren;
  children: (close: () => void) => ComponentChildren;
}

/** A disclosure that opens a panel over the bar: Escape and a click elsewhere close it. */
export function Menu({ name, class: className, face, children }: MenuProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (!details.current?.open) return;
    details.current.open = false;
    details.current.querySelector('summary')?.focus();
  };

  useEffect(() => {
    const leave = (event: Event) => {
      if (event.target instanceof Node && !details.current?.contains(event.target) && details.current)
        details.current.open = false;
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, []);

  return (
    <details
      ref={details}
      class={`menu ${className}`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !details.current?.open) return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <summary aria-label={name} title={name}>
        {face}
      </summary>
      <div class="menu-panel">{children(close)}</div>
    </details>
  );
}
