import type { ReadingList } from '../annotation/annotation.ts';
import type { Day } from '../calendar/named-days.ts';
import { listTree } from '../reading-list/tree.ts';

/** A reading list that is neither deleted nor put away. */
export interface ListInUse {
  readonly id: string;
  readonly name: string;
  /** The day by which it should be read: its own, or that of the list it is nested in. */
  readonly goal: { readonly day: Day; readonly listId: string; readonly name: string } | null;
}

/** The lists in use as they stand in the rail: each before those that are nested in it. */
export function listsInUse(lists: readonly ReadingList[]): readonly ListInUse[] {
  return listTree(lists).flatMap(({ list, inside }) => [list, ...inside].map((one) => ({ id: one.id, name: one.name, goal: goalOf(one) ?? goalOf(list) })));
}

function goalOf({ id, name, goalDate }: ReadingList): ListInUse['goal'] {
  return goalDate === null ? null : { day: goalDate, listId: id, name };
}
