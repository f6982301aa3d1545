/** Reading lists themselves: made, renamed, deleted. Their papers are in `entries.ts`. */
import type { ReadingList } from '../annotation/annotation.ts';
import { asDeleted, firstRevision, nextRevision } from '../annotation/revision.ts';
import type { Result } from '../result.ts';
import { fail, ok } from '../result.ts';
import { byRank, rankAtEnd } from './rank.ts';

export interface NewList {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** The reading lists in the reader's order; tombstones are left out. */
export function orderedLists(lists: readonly ReadingList[]): readonly ReadingList[] {
  return lists.filter((list) => !list.deleted).sort(byRank);
}

/**
 * A new list after all others. Fails with `bad-request` when the name is blank.
 *
 * `lists` are all rows, tombstones included.
 */
export function createList(lists: readonly ReadingList[], made: NewList, now: number): Result<ReadingList> {
  const name = made.name.trim();
  if (name === '') return nameless();
  return ok({
    ...firstRevision(made.id, now),
    name,
    description: made.description.trim(),
    rank: rankAtEnd(lists),
    parentId: null,
    colour: null,
    goalDate: null,
    archivedAt: null,
    query: null,
  });
}

/** The list under another name; the same row when the name stays. Fails with `bad-request` when it is blank. */
export function renameList(list: ReadingList, newName: string, now: number): Result<ReadingList> {
  const name = newName.trim();
  if (name === '') return nameless();
  return ok(name === list.name ? list : { ...nextRevision(list, now), name });
}

/** The list as a tombstone. Its entries stay as they are, so that bringing it back brings them back. */
export function deleteList(list: ReadingList, now: number): ReadingList {
  return asDeleted(list, now);
}

function nameless(): Result<never> {
  return fail('bad-request', 'A reading list needs a name.', 'Type a name for the list.');
}
