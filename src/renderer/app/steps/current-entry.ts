import type { ListEntry } from '../../../domain/annotation/annotation.ts';
import { entryId } from '../../../domain/reading-list/entries.ts';
import { notify, useDesk } from '../desk.ts';
import type { ActionContext } from '../actions/context.ts';

/** The open paper's entry on the list that is shown; says what to do where there is none. */
export async function currentEntry({ store }: ActionContext): Promise<ListEntry | null> {
  const { view, selectedId } = useDesk.getState();
  if (view.kind !== 'list' || selectedId === null) {
    notify('Show a reading list first, then choose a paper on it.');
    return null;
  }
  const entry = await store.database.listEntries.get(entryId(view.listId, selectedId));
  if (entry !== undefined && !entry.deleted) return entry;
  notify('Choose a paper on this list first.');
  return null;
}
