/** How reading lists stand inside each other: one level, whatever a merge of two copies brings about. */
import type { ReadingList } from '../annotation/annotation.ts';
import { nextRevision } from '../annotation/revision.ts';
import type { Result } from '../result.ts';
import { fail, ok } from '../result.ts';
import { movedTo } from './move.ts';
import { byRank } from './rank.ts';

/** A list that stands on its own, with the lists inside it. */
export interface ListBranch {
  readonly list: ReadingList;
  readonly inside: readonly ReadingList[];
}

/**
 * The lists in use, in the reader's order. Each is there exactly once: one whose parent was deleted or put
 * away, did not arrive yet, or is itself inside another, stands on its own until that changes.
 */
export function listTree(lists: readonly ReadingList[]): readonly ListBranch[] {
  const shown = lists.filter(inUse).sort(byRank);
  const byId = new Map(shown.map((list) => [list.id, list]));
  const named = ({ id, parentId }: ReadingList): ReadingList | undefined => (parentId === null || parentId === id ? undefined : byId.get(parentId));
  const inside = new Map<string, ReadingList[]>();
  const own: ReadingList[] = [];
  for (const list of shown) {
    const parent = named(list);
    if (parent === undefined || named(parent) !== undefined) own.push(list);
    else inside.set(parent.id, [...(inside.get(parent.id) ?? []), list]);
  }
  return own.map((list) => ({ list, inside: inside.get(list.id) ?? [] }));
}

/** The lists in use in the order in which the tree shows them, each list before those inside it. */
export function listsInTree(lists: readonly ReadingList[]): readonly ReadingList[] {
  return listTree(lists).flatMap(({ list, inside }) => [list, ...inside]);
}

/** The lists that were put away, the last one first. */
export function archivedLists(lists: readonly ReadingList[]): readonly ReadingList[] {
  return lists
    .filter((list) => !list.deleted && list.archivedAt !== null)
    .sort((a, b) => (b.archivedAt ?? 0) - (a.archivedAt ?? 0) || byRank(a, b));
}

/**
 * Whether the list may stand inside `parentId` (null: on its own). Fails with `list-nesting` and the
 * reason; a list that is not in `lists` yet has nothing inside.
 */
export function mayStandInside(lists: readonly ReadingList[], id: string, parentId: string | null): Result<null> {
  if (parentId === null) return ok(null);
  if (parentId === id) return fail('list-nesting', 'A list can’t stand inside itself.', 'Choose another list.');
  const parent = lists.find((list) => list.id === parentId);
  if (parent === undefined || !inUse(parent)) {
    return fail('list-nesting', 'The list that should hold this one was deleted or archived.', 'Choose another list.');
  }
  const tree = listTree(lists);
  if (!tree.some(({ list }) => list.id === parentId)) {
    return fail('list-nesting', `“${parent.name}” is inside another list, and lists stand one level deep.`, 'Choose a list that stands on its own.');
  }
  const branch = tree.find(({ list }) => list.id === id);
  if (branch !== undefined && branch.inside.length > 0) {
    return fail('list-nesting', `“${branch.list.name}” has lists inside, so it can’t go into another one.`, 'Move those out first.');
  }
  return ok(null);
}

/**
 * Moves a list among those it stands beside, one place towards the start (-1) or the end (1). Answers with
 * the changed rows, as `moveEntry` does. `lists` are all rows, tombstones included.
 */
export function moveList(lists: readonly ReadingList[], id: string, step: 1 | -1, now: number): readonly ReadingList[] {
  const beside = besideOf(lists, id);
  const from = beside.findIndex((list) => list.id === id);
  return movedTo(beside, lists, [id], from + step).map(({ row, rank }) => ({ ...nextRevision(row, now), rank }));
}

/** The lists that a list stands among, itself included; empty when it is not in use. */
export function besideOf(lists: readonly ReadingList[], id: string): readonly ReadingList[] {
  const tree = listTree(lists);
  const own = tree.map(({ list }) => list);
  return [own, ...tree.map(({ inside }) => inside)].find((beside) => beside.some((list) => list.id === id)) ?? [];
}

function inUse({ deleted, archivedAt }: ReadingList): boolean {
  return !deleted && archivedAt === null;
}
