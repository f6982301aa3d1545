/** Papers on a reading list: added, removed, and what is said of them there; what is finished is told by the paper (`domain/finished`). */
import type { ListEntry } from '../annotation/annotation.ts';
import { asDeleted, firstRevision, nextRevision } from '../annotation/revision.ts';
import type { PaperId } from '../paper/paper.ts';
import { rankAtEnd } from './rank.ts';

/** The id of the one row that says a paper is on a list. */
export function entryId(listId: string, paperId: PaperId): string {
  return `${listId}/${paperId}`;
}

/**
 * Puts the paper at the end of the list. Answers with the changed rows: none when it is already on
 * it; a removed paper comes back in its old row as if made anew, at the end and unfinished.
 *
 * `entries` are all rows of the list, tombstones included. `note` says why the paper is on the list; a
 * removed paper that comes back without one keeps the one it had.
 */
export function addPaper(
  entries: readonly ListEntry[],
  listId: string,
  paperId: PaperId,
  now: number,
  note = '',
): readonly ListEntry[] {
  const id = entryId(listId, paperId);
  const existing = entries.find((entry) => entry.id === id);
  if (existing !== undefined && !existing.deleted) return [];
  const rank = rankAtEnd(entries);
  if (existing !== undefined) {
    return [{ ...nextRevision(existing, now), createdAt: now, deleted: false, finishedAt: null, note: note || existing.note, rank }];
  }
  return [{ ...firstRevision(id, now), listId, paperId, rank, finishedAt: null, note, dueDate: null, priority: 'normal' }];
}

/** Takes the paper off the list: the entry as a tombstone; the same row when it already is one. */
export function removePaper(entry: ListEntry, now: number): ListEntry {
  return asDeleted(entry, now);
}

/** What the reader says of a paper on a list. */
export type EntrySaying = Partial<Pick<ListEntry, 'note' | 'dueDate' | 'priority'>>;

/** The entry with another note, day or priority; the same row when it says this already or is not on the list. */
export function sayOfEntry(entry: ListEntry, saying: EntrySaying, now: number): ListEntry {
  const next = { ...entry, ...saying };
  const same = next.note === entry.note && next.dueDate === entry.dueDate && next.priority === entry.priority;
  return entry.deleted || same ? entry : { ...nextRevision(next, now) };
}
