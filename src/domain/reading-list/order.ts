/** The order of the papers on a reading list, and how the reader changes it. */
import type { ListEntry } from '../annotation/annotation.ts';
import { nextRevision } from '../annotation/revision.ts';
import { movedTo } from './move.ts';
import { byRank } from './rank.ts';

/** The entries that are on the list, first to last; tombstones are left out. */
export function orderedEntries(entries: readonly ListEntry[]): readonly ListEntry[] {
  return entries.filter((entry) => !entry.deleted).sort(byRank);
}

/**
 * Moves the entry to position `index` of the order as it will be (0 is first; beyond the ends counts
 * as the end). Answers with the changed rows: none when it already stands there or is not on the
 * list, else exactly one. The one exception is a list where neighbours share a rank, which only
 * merging two diverged copies can bring about: there the rows of that rank get new ones too.
 *
 * `entries` are all rows of the list, tombstones included.
 */
export function moveEntry(
  entries: readonly ListEntry[],
  id: string,
  index: number,
  now: number,
): readonly ListEntry[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return movedTo(orderedEntries(entries), entries, [id], index).flatMap(({ id: changed, rank }) => {
    const entry = byId.get(changed);
    return entry === undefined ? [] : [{ ...nextRevision(entry, now), rank }];
  });
}

/** Moves the entry one place towards the start. */
export function moveEntryUp(entries: readonly ListEntry[], id: string, now: number): readonly ListEntry[] {
  return moveBy(entries, id, -1, now);
}

/** Moves the entry one place towards the end. */
export function moveEntryDown(entries: readonly ListEntry[], id: string, now: number): readonly ListEntry[] {
  return moveBy(entries, id, 1, now);
}

function moveBy(entries: readonly ListEntry[], id: string, step: number, now: number): readonly ListEntry[] {
  const from = orderedEntries(entries).findIndex((entry) => entry.id === id);
  return from < 0 ? [] : moveEntry(entries, id, from + step, now);
}
