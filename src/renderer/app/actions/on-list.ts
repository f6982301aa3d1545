/** What is done to the list that is shown, and to its selected papers. */
import type { ListHandle } from '../../reading-list/list-handle.ts';
import { notify, setDesk, useDesk } from '../desk.ts';
import type { ActionContext, Perform } from './context.ts';

/** The papers of the list that is shown; says what to do where none is. */
function shownPapers({ list }: ActionContext): ListHandle | null {
  if (useDesk.getState().view.kind === 'list' && list.current !== null) return list.current;
  notify('Show a reading list first, then choose a paper on it.');
  return null;
}

function withSelected(act: (list: ListHandle) => boolean): Perform {
  return (context) => {
    const list = shownPapers(context);
    if (list !== null && !act(list)) notify('Choose a paper on this list first.');
  };
}

/** One action each. */
export const ON_LIST: Readonly<Record<'entry-details' | 'take-off-list' | 'sort-list' | 'find-on-list', Perform>> = {
  'entry-details': withSelected((list) => list.details()),
  'take-off-list': withSelected((list) => list.remove()),
  'sort-list': (context) => {
    const { view } = useDesk.getState();
    if (shownPapers(context) !== null && view.kind === 'list') setDesk({ dialog: { kind: 'sort-list', listId: view.listId } });
  },
  'find-on-list': (context) => {
    shownPapers(context)?.find();
  },
};
