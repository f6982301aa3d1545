/** Takes a list from elsewhere into a library: as a list of its own, or into the one that came from the same place. */
import { PRIORITIES, type Change, type ListEntry, type ReadingList } from '../annotation/annotation.ts';
import { firstRevision } from '../annotation/revision.ts';
import { changeOf } from '../annotation/row-order.ts';
import type { PaperId } from '../paper/paper.ts';
import { freshParts, newEntry, NOTHING_FRESH, type FreshParts } from './bring-new.ts';
import type { LibraryRows } from './list-rows.ts';
import { freeName, knownList, unusedId } from './origin.ts';
import { rankAtEnd, ranksAfter } from './rank.ts';
import { allEntries, withEntries, type FoundList, type SharedEntry } from './shared-list.ts';

/**
 * - `ask`: makes the list where it never came before, and else changes nothing and says what is new.
 * - `bring-new`: fills the list that is here with what it lacks; what the reader wrote stays.
 * - `second`: makes another list beside it.
 */
export type Manner = 'ask' | 'bring-new' | 'second';

export interface TakenIn {
  /** `made` as a list of its own; `here` already, and nothing was changed; `brought` into the one that is here. */
  readonly kind: 'made' | 'here' | 'brought';
  readonly listId: string;
  /** What the list is called here. */
  readonly name: string;
  /** The name that was taken, where the list got another one. */
  readonly takenName?: string;
  /** Papers on the list as it came, those of the lists inside it included. */
  readonly papers: number;
  /** Lists inside it. */
  readonly inside: number;
  /** Papers that the source names twice on one list; they are on it once. */
  readonly doubled: number;
  /** What the source has and the list here has not; nothing for one that was made. */
  readonly fresh: FreshParts;
}

interface TakeInPlan {
  readonly taken: TakenIn;
  readonly changes: readonly Change[];
}

/** Works out what there is to write. `now` in milliseconds since 1970-01-01 UTC. */
export function planTakeIn(rows: LibraryRows, shared: FoundList, manner: Manner, now: number): TakeInPlan {
  const list = oncePerPaper(shared);
  const papers = allEntries(list).length;
  const counts = { papers, inside: list.inside.length, doubled: allEntries(shared).length - papers };
  const known = manner === 'second' ? undefined : knownList(rows.lists, list);
  if (known === undefined) return planMade(rows, list, counts, now);
  const { fresh, changes, missing } = freshParts(rows, known, list, now);
  const inside = missing.reduce<readonly MadeList[]>((made, one) => [...made, makeList([...rows.lists, ...rowsOf(made)], one, known.id, now)], []);
  const kind = manner === 'bring-new' ? 'brought' : 'here';
  return { taken: { ...counts, kind, listId: known.id, name: known.name, fresh }, changes: kind === 'brought' ? [...changes, ...changesOf(inside)] : [] };
}

function planMade(rows: LibraryRows, list: FoundList, counts: Pick<TakenIn, 'papers' | 'inside' | 'doubled'>, now: number): TakeInPlan {
  const own = makeList(rows.lists, list, null, now);
  const made = list.inside.reduce<readonly MadeList[]>((sofar, one) => [...sofar, makeList([...rows.lists, ...rowsOf(sofar)], one, own.row.id, now)], [own]);
  const wanted = list.name.trim();
  const { id, name } = own.row;
  return { taken: { ...counts, kind: 'made', listId: id, name, ...(name === wanted ? {} : { takenName: wanted }), fresh: NOTHING_FRESH }, changes: changesOf(made) };
}

interface MadeList {
  readonly row: ReadingList;
  readonly entries: readonly ListEntry[];
}

/** A new list after all others, under a name that no list beside it has. */
function makeList(present: readonly ReadingList[], list: FoundList, parentId: string | null, now: number): MadeList {
  const { description, colour, goalDate, entries } = list;
  const id = unusedId(present, list);
  const beside = present.filter((one) => !one.deleted && one.parentId === parentId).map(({ name }) => name);
  const ranks = ranksAfter(null, [], entries.length);
  return {
    row: {
      ...firstRevision(id, now),
      name: freeName(list.name, beside),
      description,
      rank: rankAtEnd(present),
      parentId,
      colour,
      goalDate,
      archivedAt: null,
      query: null,
    },
    entries: entries.map((entry, at) => newEntry(id, entry, ranks[at] ?? '', now)),
  };
}

function rowsOf(made: readonly MadeList[]): readonly ReadingList[] {
  return made.map(({ row }) => row);
}

function changesOf(made: readonly MadeList[]): readonly Change[] {
  return made.flatMap(({ row, entries }) => [changeOf('readingLists', row), ...entries.map((entry) => changeOf('listEntries', entry))]);
}

/** A paper that a list names twice is on it once, where it came first, with both notes, the earlier date and the higher priority. */
function oncePerPaper(list: FoundList): FoundList {
  return withEntries(list, (entries) => {
    const once = new Map<PaperId, SharedEntry<PaperId>>();
    for (const entry of entries) {
      const known = once.get(entry.paper);
      once.set(entry.paper, known === undefined ? entry : bothOf(known, entry));
    }
    return [...once.values()];
  });
}

function bothOf(a: SharedEntry<PaperId>, b: SharedEntry<PaperId>): SharedEntry<PaperId> {
  const dates = [a.dueDate, b.dueDate].filter((date) => date !== null).sort();
  return {
    paper: a.paper,
    note: [...new Set([a.note, b.note])].filter((note) => note !== '').join('\n'),
    dueDate: dates[0] ?? null,
    priority: PRIORITIES[Math.max(PRIORITIES.indexOf(a.priority), PRIORITIES.indexOf(b.priority))] ?? 'normal',
  };
}
