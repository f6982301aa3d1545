/** What a reader does to saved searches, each with the sentence that says so. */
import type { SavedSearch } from '../../../domain/annotation/annotation.ts';
import { deleteSavedSearch, renameSavedSearch, saveSearch } from '../../storage/saved-searches.ts';
import type { Saved } from '../../storage/row-writes.ts';
import type { UndoLog } from '../../storage/undo-log.ts';
import { setDesk, useDesk } from '../desk.ts';
import { takeStep } from './step.ts';

/** Shows the library with the query and the order of a saved search. */
export function showSavedSearch({ id, query, sort }: SavedSearch): void {
  setDesk({ view: { kind: 'library' }, readView: false, query, sort, savedSearchId: id });
}

/** Keeps what is in the search box under a name. */
export async function keepShownSearch(log: UndoLog, name: string): Promise<void> {
  const { query, sort } = useDesk.getState();
  const saved = await takeStep(
    log,
    ({ row, previous }: Saved<SavedSearch>) => `${previous === undefined ? 'Saved' : 'Changed'} the search “${row.name}”.`,
    (store) => saveSearch(store, { name, query, sort }),
  );
  if (saved !== null) setDesk({ savedSearchId: saved.row.id });
}

/** Gives a saved search another name. */
export async function renameSearch(log: UndoLog, id: string, name: string): Promise<void> {
  await takeStep(log, `Renamed the search to “${name.trim()}”.`, (store) => renameSavedSearch(store, id, name));
}

/** Deletes a saved search. */
export async function removeSavedSearch(log: UndoLog, { id, name }: SavedSearch): Promise<void> {
  const saved = await takeStep(log, `Deleted the search “${name}”.`, (store) => deleteSavedSearch(store, id));
  if (saved !== null && useDesk.getState().savedSearchId === id) setDesk({ savedSearchId: null });
}
