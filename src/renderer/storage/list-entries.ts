/**
 * Papers on a reading list. Each write works on the rows as they are inside its transaction, so two
 * quick presses follow each other instead of clashing. Each answers with the rows it changed: none
 * when the list already is as asked.
 */
import type { ListEntry } from '../../domain/annotation/annotation.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import { addPaper, entryId, finishEntry, putBackEntry, removePaper } from '../../domain/reading-list/entries.ts';
import { moveEntry, moveEntryDown, moveEntryUp } from '../../domain/reading-list/order.ts';
import type { Result } from '../../domain/result.ts';
import { fail, ok } from '../../domain/result.ts';
import type { AnnotationStore } from './annotation-store.ts';
import { gone } from './lists.ts';
import type { Saved } from './row-writes.ts';
import { writeRows } from './row-writes.ts';

export type SavedEntries = Promise<Result<readonly Saved<ListEntry>[]>>;

/** Puts the papers at the end of the list, in this order; those already on it stay where they are. */
export async function addToList(store: AnnotationStore, listId: string, paperIds: readonly PaperId[]): SavedEntries {
  return changeEntries(store, listId, (entries) => {
    const added = new Map<string, ListEntry>();
    for (const paperId of paperIds) {
      const current = [...entries.filter((entry) => !added.has(entry.id)), ...added.values()];
      for (const entry of addPaper(current, listId, paperId, store.now())) added.set(entry.id, entry);
    }
    return [...added.values()];
  });
}

/** Takes the paper off the list. */
export async function removeFromList(store: AnnotationStore, listId: string, paperId: PaperId): SavedEntries {
  return changeEntry(store, listId, paperId, (entry) => removePaper(entry, store.now()));
}

/** Marks the paper as finished on this list. */
export async function finishOnList(store: AnnotationStore, listId: string, paperId: PaperId): SavedEntries {
  return changeEntry(store, listId, paperId, (entry) => finishEntry(entry, store.now()));
}

/** Makes the paper unfinished again on this list. */
export async function putBackOnList(store: AnnotationStore, listId: string, paperId: PaperId): SavedEntries {
  return changeEntry(store, listId, paperId, (entry) => putBackEntry(entry, store.now()));
}

/** Moves the paper to position `index` of the order as it will be; 0 is first. */
export async function moveOnList(store: AnnotationStore, listId: string, paperId: PaperId, index: number): SavedEntries {
  return changeEntries(store, listId, (entries) => moveEntry(entries, entryId(listId, paperId), index, store.now()));
}

/** Moves the paper one place towards the start. */
export async function moveUpOnList(store: AnnotationStore, listId: string, paperId: PaperId): SavedEntries {
  return changeEntries(store, listId, (entries) => moveEntryUp(entries, entryId(listId, paperId), store.now()));
}

/** Moves the paper one place towards the end. */
export async function moveDownOnList(store: AnnotationStore, listId: string, paperId: PaperId): SavedEntries {
  return changeEntries(store, listId, (entries) => moveEntryDown(entries, entryId(listId, paperId), store.now()));
}

function changeEntries(
  store: AnnotationStore,
  listId: string,
  next: (entries: readonly ListEntry[]) => readonly ListEntry[],
): SavedEntries {
  return writeRows(store, 'listEntries', async (rows) => {
    const list = await rows.get('readingLists', listId);
    if (list === undefined || list.deleted) return gone();
    return ok(next(await rows.entriesOf(listId)));
  });
}

function changeEntry(
  store: AnnotationStore,
  listId: string,
  paperId: PaperId,
  next: (entry: ListEntry) => ListEntry,
): SavedEntries {
  return writeRows(store, 'listEntries', async (rows) => {
    const entry = await rows.get('listEntries', entryId(listId, paperId));
    if (entry === undefined) {
      return fail('write-refused', 'This paper is not on the list.', 'Add it to the list first.');
    }
    return ok([next(entry)]);
  });
}
