/** What a reader does to reading lists, each with the sentence that says so and the way back. */
import type { ListEntry, ReadingList } from '../../../domain/annotation/annotation.ts';
import type { PaperId } from '../../../domain/paper/paper.ts';
import type { AnnotationStore } from '../../storage/annotation-store.ts';
import {
  addToList,
  finishOnList,
  moveDownOnList,
  moveUpOnList,
  putBackOnList,
  removeFromList,
} from '../../storage/list-entries.ts';
import { createReadingList, deleteReadingList, restoreReadingList } from '../../storage/lists.ts';
import { notify, setDesk } from '../desk.ts';
import { tellError } from './tell-error.ts';

/** Puts a paper on a list, or takes it off when it is on it. */
export async function toggleOnList(
  store: AnnotationStore,
  list: { readonly id: string; readonly name: string },
  paperId: PaperId,
  isOnIt: boolean,
): Promise<void> {
  const change = isOnIt ? removeFromList(store, list.id, paperId) : addToList(store, list.id, [paperId]);
  const saved = await change;
  if (!saved.ok) {
    tellError(saved.error);
    return;
  }
  notify(isOnIt ? `Taken off “${list.name}”.` : `Added to “${list.name}”.`, () => {
    void (isOnIt ? addToList(store, list.id, [paperId]) : removeFromList(store, list.id, paperId));
  });
}

/** Makes a list, and puts a paper on it where one is named. Answers with the list's id. */
export async function makeList(
  store: AnnotationStore,
  made: { readonly name: string; readonly description: string },
  paperId?: PaperId,
): Promise<string | null> {
  const saved = await createReadingList(store, made);
  if (!saved.ok) {
    tellError(saved.error);
    return null;
  }
  const { id, name } = saved.value.row;
  if (paperId === undefined) notify(`Made the list “${name}”.`);
  else await toggleOnList(store, { id, name }, paperId, false);
  return id;
}

/** Deletes a list; its papers stay in the library. */
export async function removeList(store: AnnotationStore, list: ReadingList): Promise<void> {
  const saved = await deleteReadingList(store, list.id);
  if (!saved.ok) {
    tellError(saved.error);
    return;
  }
  setDesk({ view: { kind: 'library' } });
  notify(`Deleted the list “${list.name}”. Its papers are still in the library.`, () => {
    void restoreReadingList(store, list.id);
  });
}

/** Marks a paper as finished on its list, or puts it back. */
export async function toggleFinished(store: AnnotationStore, entry: ListEntry): Promise<void> {
  const { listId, paperId, finishedAt } = entry;
  const finish = finishedAt === null;
  const saved = await (finish ? finishOnList(store, listId, paperId) : putBackOnList(store, listId, paperId));
  if (!saved.ok) {
    tellError(saved.error);
    return;
  }
  notify(finish ? 'Finished.' : 'Put back.', () => {
    void (finish ? putBackOnList(store, listId, paperId) : finishOnList(store, listId, paperId));
  });
}

/** Moves a paper one place up (-1) or down (1) in its list. */
export async function moveEntry(store: AnnotationStore, entry: ListEntry, step: 1 | -1): Promise<void> {
  const move = step === -1 ? moveUpOnList : moveDownOnList;
  const saved = await move(store, entry.listId, entry.paperId);
  if (!saved.ok) tellError(saved.error);
}

/** Takes a paper off its list. */
export async function removeEntry(store: AnnotationStore, entry: ListEntry, listName: string): Promise<void> {
  await toggleOnList(store, { id: entry.listId, name: listName }, entry.paperId, true);
}
