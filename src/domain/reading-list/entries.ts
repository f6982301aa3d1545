/** Papers on a reading list: added, removed, and what is said of them there; what is finished is told by the paper (`domain/finished`). */
import type { ListEntry } from '../annotation/annotation.ts';
import { asDeleted, firstRevision, nextRevision } from '../annotation/revision.ts';
import type { PaperId } from '../paper/paper.ts';
import { ranksAtEnd } from './rank.ts';

/** The id of the one row that says a paper is on a list. */
export function entryId(listId: string, paperId: PaperId): string {
  return `${listId}/${paperId}`;
}

/** A paper for a list, perhaps with why it is there. */
interface PaperToAdd {
  readonly paperId: PaperId;
  readonly note?: string;
}

/**
 * Puts the papers at the end of the list, in this order. Answers with the changed rows: none for a paper
 * that is already on it; a removed paper comes back in its old row as if made anew, at the end and unfinished.
 *
 * `entries` are all rows of the list, tombstones included; of a list that is known to end with a certain row,
 * that row and those of these papers will do. A removed paper that comes back without a note keeps the one it had.
 */
export function addPapers(entries: readonly ListEntry[], listId: string, papers: readonly PaperToAdd[], now: number): readonly ListEntry[] {
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  const added = new Map<string, PaperToAdd>();
  for (const paper of papers) {
    const id = entryId(listId, paper.paperId);
    if (!added.has(id) && known.get(id)?.deleted !== false) added.set(id, paper);
  }
  const ranks = ranksAtEnd(entries, added.size);
  return [...added].map(([id, { paperId, note = '' }], at): ListEntry => {
    const existing = known.get(id);
    const rank = ranks[at] ?? '';
    if (existing === undefined) return { ...firstRevision(id, now), listId, paperId, rank, finishedAt: null, note, dueDate: null, priority: 'normal' };
    return { ...nextRevision(existing, now), createdAt: now, deleted: false, finishedAt: null, note: note || existing.note, rank };
  });
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
