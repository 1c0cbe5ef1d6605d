import { useWording } from '../parts/wording-context.tsx';

/** Stands in for the slip at its size, so that nothing jumps when the slip comes. */
export function Skeleton() {
  const { popup } = useWording();
  return (
    <main class="skeleton" aria-busy="true">
      <h1 class="unseen">{popup.reading}</h1>
      <div aria-hidden="true">
        <i class="w40" />
        <i class="tall" />
        <i class="tall w60" />
        <i class="gap w40" />
        <i />
        <i class="w80" />
        <i class="gap w40" />
        {[1, 2, 3, 4].map((row) => (
          <div key={row} class="skeleton-row">
            <i />
            <i />
          </div>
        ))}
      </div>
    </main>
  );
}
