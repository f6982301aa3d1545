/** What a reader does to saved searches, each with the sentence that says so and the way back. */
import type { SavedSearch } from '../../../domain/annotation/annotation.ts';
import type { CodedError } from '../../../domain/result.ts';
import type { AnnotationStore } from '../../storage/annotation-store.ts';
import { deleteSavedSearch, renameSavedSearch, restoreSavedSearch, revertSavedSearch, saveSearch } from '../../storage/saved-searches.ts';
import { notify, notifyError, setDesk, useDesk } from '../desk.ts';

function tellError({ message, next }: CodedError): void {
  notifyError(next === undefined ? message : `${message} ${next}`);
}

/** Shows the library with the query and the order of a saved search. */
export function showSavedSearch({ id, query, sort }: SavedSearch): void {
  setDesk({ view: { kind: 'library' }, readView: false, query, sort, savedSearchId: id });
}

/** Keeps what is in the search box under a name. */
export async function keepShownSearch(store: AnnotationStore, name: string): Promise<void> {
  const { query, sort } = useDesk.getState();
  const saved = await saveSearch(store, { name, query, sort });
  if (!saved.ok) {
    tellError(saved.error);
    return;
  }
  const { row, previous } = saved.value;
  setDesk({ savedSearchId: row.id });
  const undo = (): void => {
    void (previous === undefined ? deleteSavedSearch(store, row.id) : revertSavedSearch(store, previous));
    setDesk({ savedSearchId: null });
  };
  notify(previous === undefined ? `Saved the search “${row.name}”.` : `Changed the search “${row.name}”.`, undo);
}

/** Gives a saved search another name. */
export async function renameSearch(store: AnnotationStore, id: string, name: string): Promise<void> {
  const saved = await renameSavedSearch(store, id, name);
  if (!saved.ok) {
    tellError(saved.error);
    return;
  }
  const { row, previous } = saved.value;
  const former = previous?.name;
  notify(`Renamed to “${row.name}”.`, former === undefined ? undefined : () => void renameSavedSearch(store, id, former));
}

/** Deletes a saved search; the notice brings it back. */
export async function removeSavedSearch(store: AnnotationStore, { id, name }: SavedSearch): Promise<void> {
  const saved = await deleteSavedSearch(store, id);
  if (!saved.ok) {
    tellError(saved.error);
    return;
  }
  if (useDesk.getState().savedSearchId === id) setDesk({ savedSearchId: null });
  notify(`Deleted the search “${name}”.`, () => void restoreSavedSearch(store, id));
}
