/** Reading lists themselves: made, changed, put away, deleted. Their papers are in `entries.ts`. */
import type { ReadingList } from '../annotation/annotation.ts';
import { asDeleted, firstRevision, nextRevision } from '../annotation/revision.ts';
import type { Result } from '../result.ts';
import { fail, ok } from '../result.ts';
import { byRank, rankAtEnd, ranksAfter } from './rank.ts';
import { soundSettings, type ListSettings } from './settings.ts';
import { mayStandInside } from './tree.ts';

/** What a new list is made of; whatever is not said is empty. */
export type NewList = Pick<ListSettings, 'name'> & Partial<ListSettings> & { readonly id: string };

/** The reading lists in the reader's order, those put away included; tombstones are left out. */
export function orderedLists(lists: readonly ReadingList[]): readonly ReadingList[] {
  return lists.filter((list) => !list.deleted).sort(byRank);
}

/** The live list of this name, capitals and white space around it aside; `except` is not looked at. */
export function listNamed(lists: readonly ReadingList[], name: string, except?: string): ReadingList | undefined {
  const wanted = nameKey(name);
  return lists.find((list) => !list.deleted && list.id !== except && nameKey(list.name) === wanted);
}

/**
 * A new list after all others. Fails with `bad-request` when the name is blank, the goal is no day or a
 * smart list asks for nothing, and with `list-nesting` when it can't stand where it should.
 *
 * `lists` are all rows, tombstones included.
 */
export function createList(lists: readonly ReadingList[], { id, ...said }: NewList, now: number): Result<ReadingList> {
  const sound = soundSettings({ description: '', colour: null, parentId: null, goalDate: null, query: null, ...said });
  if (!sound.ok) return sound;
  const placed = mayStandInside(lists, id, sound.value.parentId);
  if (!placed.ok) return placed;
  return ok({ ...firstRevision(id, now), ...sound.value, rank: rankAtEnd(lists), archivedAt: null });
}

/**
 * The list with other settings; the same row when nothing changes. One that goes into another stands
 * last there; one that comes out of another stands right after it (last where the rank of that one leaves
 * no room: see `isRoomyRank`). Fails as `createList` does, and with
 * `bad-request` when a list filled by hand should become a smart one or the other way round: what is on
 * it would be hidden.
 *
 * `lists` are all rows, tombstones included.
 */
export function changeList(lists: readonly ReadingList[], list: ReadingList, changed: Partial<ListSettings>, now: number): Result<ReadingList> {
  const { name, description, colour, parentId, goalDate, query } = list;
  const sound = soundSettings({ name, description, colour, parentId, goalDate, query, ...changed });
  if (!sound.ok) return sound;
  const next = sound.value;
  if ((next.query === null) !== (query === null)) {
    return fail('bad-request', 'A list that is filled by hand can’t become a smart list, or the other way round.', 'Make a new list instead.');
  }
  const moved = next.parentId !== parentId;
  const placed = moved ? mayStandInside(lists, list.id, next.parentId) : ok(null);
  if (!placed.ok) return placed;
  if (JSON.stringify(next) === JSON.stringify({ name, description, colour, parentId, goalDate, query })) return ok(list);
  return ok({ ...nextRevision(list, now), ...next, ...(moved && { rank: rankAfterMove(lists, list, next.parentId) }) });
}

/** The list put away with everything on it; the same row when it already is. */
export function archiveList(list: ReadingList, now: number): ReadingList {
  return list.archivedAt === null ? { ...nextRevision(list, now), archivedAt: now } : list;
}

/** The list in use again, as it was; the same row when it is. */
export function bringBackList(list: ReadingList, now: number): ReadingList {
  return list.archivedAt === null ? list : { ...nextRevision(list, now), archivedAt: null };
}

/** The list as a tombstone. Its entries stay as they are, so that bringing it back brings them back. */
export function deleteList(list: ReadingList, now: number): ReadingList {
  return asDeleted(list, now);
}

function rankAfterMove(lists: readonly ReadingList[], list: ReadingList, parentId: string | null): string {
  const left = parentId === null ? lists.find(({ id, deleted }) => id === list.parentId && !deleted) : undefined;
  return (left && ranksAfter(left.rank, lists, 1)[0]) ?? rankAtEnd(lists);
}

function nameKey(name: string): string {
  return name.trim().toLowerCase();
}
