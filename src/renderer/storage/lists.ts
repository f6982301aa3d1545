/** Reading lists: made, changed, moved, put away, deleted. Their papers are in `list-entries.ts`. */
import type { ReadingList } from '../../domain/annotation/annotation.ts';
import { archiveList, bringBackList, changeList, createList, deleteList, type NewList } from '../../domain/reading-list/reading-list.ts';
import type { ListSettings } from '../../domain/reading-list/settings.ts';
import { moveList } from '../../domain/reading-list/tree.ts';
import type { Result } from '../../domain/result.ts';
import { fail, ok } from '../../domain/result.ts';
import type { AnnotationStore } from './annotation-store.ts';
import type { Saved } from './row-writes.ts';
import { writeRow, writeRows } from './row-writes.ts';

/** Makes an empty list after all others; fails as `createList` does. */
export async function createReadingList(store: AnnotationStore, made: Omit<NewList, 'id'>): Promise<Result<Saved<ReadingList>>> {
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

/** Gives the list other settings; fails as `changeList` does. Answers with the row that was written, if one was. */
export async function changeReadingList(
  store: AnnotationStore,
  id: string,
  changed: Partial<ListSettings>,
): Promise<Result<readonly Saved<ReadingList>[]>> {
  return writeRows(store, 'readingLists', async (rows) => {
    const list = await rows.get('readingLists', id);
    if (list === undefined || list.deleted) return gone();
    const next = changeList(await rows.lists(), list, changed, store.now());
    return next.ok ? ok([next.value]) : next;
  });
}

/** Moves the list one place among those it stands beside; nothing is written at either end. */
export async function moveReadingList(store: AnnotationStore, id: string, step: 1 | -1): Promise<Result<readonly Saved<ReadingList>[]>> {
  return writeRows(store, 'readingLists', async (rows) => ok(moveList(await rows.lists(), id, step, store.now())));
}

/** Puts the list away with everything on it. */
export async function archiveReadingList(store: AnnotationStore, id: string): Promise<Result<Saved<ReadingList>>> {
  return writeLive(store, id, (list) => archiveList(list, store.now()));
}

/** Takes the list out of the archive. */
export async function bringBackReadingList(store: AnnotationStore, id: string): Promise<Result<Saved<ReadingList>>> {
  return writeLive(store, id, (list) => bringBackList(list, store.now()));
}

/** Deletes the list; its papers stay in the library. */
export async function deleteReadingList(store: AnnotationStore, id: string): Promise<Result<Saved<ReadingList>>> {
  return writeRow(store, 'readingLists', id, (list) => (list === undefined ? gone() : ok(deleteList(list, store.now()))));
}

/** The refusal of a change to a list that is not there (any more). */
export function gone(): Result<never> {
  return fail('write-refused', 'This reading list was deleted.', 'Choose another list, or undo the deletion first.');
}

function writeLive(store: AnnotationStore, id: string, next: (list: ReadingList) => ReadingList): Promise<Result<Saved<ReadingList>>> {
  return writeRow(store, 'readingLists', id, (list) => (list === undefined || list.deleted ? gone() : ok(next(list))));
}
