import { useEffect, useState } from 'preact/hooks';
import type { Live } from '../host.ts';

/** The present value of something that changes, and a new rendering whenever it does. */
export function useLive<T>(live: Live<T>): T {
  const [value, setValue] = useState(() => live.get());
  useEffect(() => {
    setValue(() => live.get());
    return live.subscribe((next) => setValue(() => next));
  }, [live]);
  return value;
}
