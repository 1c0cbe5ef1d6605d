import { answer, type PageCalls } from './messages.ts';
import { copyFromPage } from './page-copy.ts';
import { PageSession } from './page-session.ts';

/** The page script: brought once to a page that is read, then it serves popup, keys and menus. */
declare global {
  var kurszettel: PageSession | undefined;
}

if (!globalThis.kurszettel) {
  const session = new PageSession();
  globalThis.kurszettel = session;
  answer<PageCalls>({
    read: ({ occasion }) => session.read(occasion),
    readSelection: ({ fallback }) => session.readSelection(fallback),
    jumpTo: ({ span }) => session.jumpTo(span),
    markCompany: ({ id }) => session.markCompany(id),
    setHighlights: ({ on }) => session.setHighlights(on),
    step: ({ by }) => session.step(by),
    copy: (copied) => copyFromPage(copied),
  });
}
