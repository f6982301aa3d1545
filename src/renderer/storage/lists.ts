/** Reading lists: made, renamed, deleted. Their papers are in `list-entries.ts`. */
import type { ReadingList } from '../../domain/annotation/annotation.ts';
import { createList, deleteList, renameList } from '../../domain/reading-list/reading-list.ts';
import type { Result } from '../../domain/result.ts';
import { fail, ok } from '../../domain/result.ts';
import type { AnnotationStore } from './annotation-store.ts';
import type { Saved } from './row-writes.ts';
import { writeRow, writeRows } from './row-writes.ts';

/** Makes an empty list after all others. Fails with `bad-request` when the name is blank. */
export async function createReadingList(
  store: AnnotationStore,
  made: { readonly name: string; readonly description: string },
): Promise<Result<Saved<ReadingList>>> {
  const id = store.newId();
  const saved = await writeRows(store, 'readingLists', async (rows) => {
    const list = createList(await rows.lists(), { id, ...made }, store.now());
    return list.ok ? ok([list.value]) : list;
  });
  if (!saved.ok) return saved;
  const [list] = saved.value;
  if (list === undefined) throw new Error('A new list was not written');
  return ok(list);
}

/** Gives the list another name. Fails with `bad-request` when it is blank. */
export async function renameReadingList(store: AnnotationStore, id: string, name: string): Promise<Result<Saved<ReadingList>>> {
  return changeList(store, id, (list) => (list.deleted ? gone() : renameList(list, name, store.now())));
}

/** Deletes the list; its papers stay in the library. */
export async function deleteReadingList(store: AnnotationStore, id: string): Promise<Result<Saved<ReadingList>>> {
  return changeList(store, id, (list) => ok(deleteList(list, store.now())));
}

/** The refusal of a change to a list that is not there (any more). */
export function gone(): Result<never> {
  return fail('write-refused', 'This reading list was deleted.', 'Choose another list, or undo the deletion first.');
}

function changeList(
  store: AnnotationStore,
  id: string,
  next: (list: ReadingList) => Result<ReadingList>,
): Promise<Result<Saved<ReadingList>>> {
  return writeRow(store, 'readingLists', id, (list) => (list === undefined ? gone() : next(list)));
}
