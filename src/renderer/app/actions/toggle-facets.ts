import { flushSync } from 'react-dom';
import { setDesk, useDesk } from '../desk.ts';
import type { ActionContext } from './context.ts';

/** Shows or hides the counts beside the search. */
export function toggleFacets({ library }: ActionContext): void {
  const open = !(useDesk.getState().facetsOpen && useDesk.getState().view.kind === 'library');
  flushSync(() => {
    setDesk({ facetsOpen: open, view: { kind: 'library' }, readView: false });
  });
  if (open) library.current?.focusFacets();
}
