/** Searches with a name. */
import type { SavedSearch } from '../../domain/annotation/annotation.ts';
import { asDeleted } from '../../domain/annotation/revision.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { keepSearch, renameSearch, type KeptSearch } from '../../domain/saved-search/saved-search.ts';
import type { AnnotationStore } from './annotation-store.ts';
import { writeRow, writeRows, type Saved } from './row-writes.ts';

type SavedRow = Promise<Result<Saved<SavedSearch>>>;

/** Keeps a search; one of the same name gets its query and order. Fails with `bad-request` when name or query is blank. */
export async function saveSearch(store: AnnotationStore, kept: KeptSearch): SavedRow {
  const id = store.newId();
  const seen: { row?: SavedSearch } = {};
  const saved = await writeRows(store, 'savedSearches', async (rows) => {
    const row = keepSearch(await rows.savedSearches(), id, kept, store.now());
    if (!row.ok) return row;
    seen.row = row.value;
    return ok([row.value]);
  });
  if (!saved.ok) return saved;
  const row = saved.value[0] ?? (seen.row && { row: seen.row, previous: seen.row });
  if (row === undefined) throw new Error('A saved search was not written');
  return ok(row);
}

/** Gives it another name. Fails with `bad-request` when it is blank. */
export async function renameSavedSearch(store: AnnotationStore, id: string, name: string): SavedRow {
  return change(store, id, (search) => renameSearch(search, name, store.now()));
}

/** Deletes it; undo brings it back in its place. */
export async function deleteSavedSearch(store: AnnotationStore, id: string): SavedRow {
  return change(store, id, (search) => ok(asDeleted(search, store.now())));
}

function change(store: AnnotationStore, id: string, next: (search: SavedSearch) => Result<SavedSearch>): SavedRow {
  return writeRow(store, 'savedSearches', id, (search) =>
    search === undefined ? fail('write-refused', 'This saved search is not in the library any more.', 'Save the search again.') : next(search),
  );
}
