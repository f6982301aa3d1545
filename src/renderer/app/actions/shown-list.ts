import type { ReadingList } from '../../../domain/annotation/annotation.ts';
import { notify, setDesk, useDesk } from '../desk.ts';
import { bringListBack, putAwayList, removeList } from '../steps/reading-lists.ts';
import type { ActionContext, Perform } from './context.ts';

function withShown(perform: (context: ActionContext, list: ReadingList) => void | Promise<void>): Perform {
  return async (context) => {
    const { view } = useDesk.getState();
    const list = view.kind === 'list' ? await context.store.database.readingLists.get(view.listId) : undefined;
    if (list === undefined || list.deleted) notify('Show a reading list first.');
    else await perform(context, list);
  };
}

/** What is done to the list that is shown. */
export const SHOWN_LIST: Readonly<Record<'list-settings' | 'list-by-hand' | 'archive-list' | 'delete-list', Perform>> = {
  'list-settings': withShown((_, list) => {
    setDesk({ dialog: { kind: 'list-settings', listId: list.id } });
  }),
  'list-by-hand': withShown((_, list) => {
    if (list.query === null) notify('This list is ordered by hand already.');
    else setDesk({ dialog: { kind: 'list-by-hand', listId: list.id } });
  }),
  'archive-list': withShown(({ log }, list) => (list.archivedAt === null ? putAwayList(log, list) : bringListBack(log, list))),
  'delete-list': withShown(({ log }, list) => removeList(log, list)),
};
