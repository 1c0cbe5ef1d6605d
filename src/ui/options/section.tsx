import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SectionProps {
  heading: string;
  hint?: string;
  children: ComponentChildren;
}

export function Section({ heading, hint, children }: SectionProps) {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {hint && <p class="hint">{hint}</p>}
      {children}
    </section>
  );
}
