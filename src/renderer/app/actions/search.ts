import { flushSync } from 'react-dom';
import { setDesk } from '../desk.ts';
import type { ActionContext } from './context.ts';

/** Puts the cursor in the search box. */
export function search({ library }: ActionContext): void {
  // At once: the next letters are meant for the box, and a hidden box takes no focus.
  flushSync(() => {
    setDesk({ view: { kind: 'library' }, readView: false });
  });
  library.current?.focusSearch();
}
