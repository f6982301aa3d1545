import type { ReadingList } from '../annotation/annotation.ts';
import type { Day } from '../calendar/named-days.ts';
import { orderedLists } from '../reading-list/reading-list.ts';

/** A reading list that is neither deleted nor put away. */
export interface ListInUse {
  readonly id: string;
  readonly name: string;
  /** The day by which it should be read: its own, or that of the list it is nested in. */
  readonly goal: { readonly day: Day; readonly listId: string; readonly name: string } | null;
}

/** The lists in use as they stand in the rail: each before those that are nested in it. What is nested in a list that was put away is put away too. */
export function listsInUse(lists: readonly ReadingList[]): readonly ListInUse[] {
  const live = orderedLists(lists);
  const byId = new Map(live.map((list) => [list.id, list]));
  const parentOf = ({ parentId }: ReadingList): ReadingList | undefined => (parentId === null ? undefined : byId.get(parentId));
  const tops = live.filter((list) => parentOf(list) === undefined);
  return tops
    .flatMap((top) => [top, ...live.filter((list) => list.id !== top.id && parentOf(list) === top)])
    .filter((list) => list.archivedAt === null && (parentOf(list)?.archivedAt ?? null) === null)
    .map((list) => {
      const from = list.goalDate === null ? parentOf(list) : list;
      const day = from?.goalDate ?? null;
      return { id: list.id, name: list.name, goal: from === undefined || day === null ? null : { day, listId: from.id, name: from.name } };
    });
}
