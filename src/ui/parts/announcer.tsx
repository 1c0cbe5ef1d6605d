import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useEffect, useRef, useState } from 'preact/hooks';

const AnnounceContext = createContext<(text: string) => void>(() => {});

/** Says something to screen readers without moving the focus. */
export const useAnnounce = () => useContext(AnnounceContext);

interface AnnouncerProps {
  /** Also shown, in a corner of the page. */
  seen?: boolean;
  children: ComponentChildren;
}

/** The one live region of a page. The text goes after a while, so that the same words can be said again. */
export function Announcer({ seen = false, children }: AnnouncerProps) {
  const [text, setText] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const announce = useCallback((next: string) => {
    clearTimeout(timer.current);
    setText(next);
    timer.current = setTimeout(() => setText(''), 4000);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <p class={seen ? 'toast' : 'unseen'} role="status">
        {text}
      </p>
    </AnnounceContext.Provider>
  );
}
