/** What a list from elsewhere has that the same list here has not. */
import type { Change, ListEntry, ReadingList } from '../annotation/annotation.ts';
import { firstRevision, nextRevision } from '../annotation/revision.ts';
import { changeOf } from '../annotation/row-order.ts';
import type { PaperId } from '../paper/paper.ts';
import { entryId } from './entries.ts';
import type { LibraryRows } from './list-rows.ts';
import { placedAt } from './move.ts';
import { orderedEntries } from './order.ts';
import { knownList } from './origin.ts';
import type { Ranked } from './rank.ts';
import type { FoundList, SharedEntry } from './shared-list.ts';

export interface FreshParts {
  /** Papers that were never on the list here. */
  readonly papers: number;
  /** Papers that get a note, a due date or a priority where they have none. */
  readonly details: number;
  /** Lists inside it that are not here. */
  readonly lists: number;
  /** Papers whose note, due date or priority is another one here; the reader's stands. */
  readonly differing: number;
  /** Papers that the reader took off the list here; they stay off. */
  readonly takenOff: number;
}

export const NOTHING_FRESH: FreshParts = { papers: 0, details: 0, lists: 0, differing: 0, takenOff: 0 };

export interface Brought {
  readonly fresh: FreshParts;
  /** Rows of lists that are here. */
  readonly changes: readonly Change[];
  /** Lists inside it that are to be made. */
  readonly missing: readonly FoundList[];
}

/** Compares the list that is here, and those inside it, with the one from elsewhere. */
export function freshParts(rows: LibraryRows, here: ReadingList, from: FoundList, now: number): Brought {
  const own = entriesFor(rows.entriesOf(here.id), here.id, from.entries, now);
  const parts: Brought[] = [{ fresh: own.fresh, changes: own.changed.map((row) => changeOf('listEntries', row)), missing: [] }];
  for (const one of from.inside) {
    const known = knownList(rows.lists, one);
    parts.push(known === undefined ? { fresh: { ...NOTHING_FRESH, lists: 1 }, changes: [], missing: [one] } : freshParts(rows, known, one, now));
  }
  return {
    fresh: parts.map(({ fresh }) => fresh).reduce(sum),
    changes: parts.flatMap(({ changes }) => changes),
    missing: parts.flatMap(({ missing }) => missing),
  };
}

/** An entry as it came, at a place of its own. */
export function newEntry(listId: string, { paper, note, dueDate, priority }: SharedEntry<PaperId>, rank: string, now: number): ListEntry {
  return { ...firstRevision(entryId(listId, paper), now), listId, paperId: paper, rank, finishedAt: null, note, dueDate, priority };
}

/** New papers come after the paper that they follow in the source. */
function entriesFor(rows: readonly ListEntry[], listId: string, incoming: readonly SharedEntry<PaperId>[], now: number): { readonly fresh: FreshParts; readonly changed: readonly ListEntry[] } {
  const byPaper = new Map(rows.map((row) => [row.paperId, row]));
  const ranks = ranksWithNew(rows, listId, incoming.map(({ paper }) => paper));
  const changed: ListEntry[] = [];
  const fresh = { ...NOTHING_FRESH };
  for (const entry of incoming) {
    const row = byPaper.get(entry.paper);
    if (row === undefined) {
      fresh.papers += 1;
      changed.push(newEntry(listId, entry, ranks.get(entryId(listId, entry.paper)) ?? '', now));
    } else if (row.deleted) fresh.takenOff += 1;
    else {
      const filled = filledIn(row, entry, now);
      if (filled !== row) fresh.details += 1;
      if (differs(row, entry)) fresh.differing += 1;
      byPaper.set(entry.paper, filled);
    }
  }
  const kept = rows.flatMap((row) => {
    const filled = byPaper.get(row.paperId) ?? row;
    const rank = ranks.get(row.id) ?? row.rank;
    if (rank !== row.rank) return [{ ...(filled === row ? nextRevision(row, now) : filled), rank }];
    return filled === row ? [] : [filled];
  });
  return { fresh, changed: [...changed, ...kept] };
}

/** The ranks of entries that are new, by id, and of those that get another one to make room for them. */
function ranksWithNew(rows: readonly ListEntry[], listId: string, papers: readonly PaperId[]): ReadonlyMap<string, string> {
  const made = new Map<string, string>();
  const known = new Set(rows.map(({ id }) => id));
  const removed = rows.filter(({ deleted }) => deleted);
  const live = new Set(rows.flatMap(({ id, deleted }) => (deleted ? [] : [id])));
  let order: readonly Ranked[] = orderedEntries(rows).map(({ id, rank }) => ({ id, rank }));
  let before: string | null = null;
  let waiting: Ranked[] = [];
  const place = (): void => {
    if (waiting.length === 0) return;
    const to = order.findIndex(({ id }) => id === before) + 1;
    for (const { row, rank } of placedAt(order, [...order, ...removed], waiting, to)) made.set(row.id, rank);
    order = order.toSpliced(to, 0, ...waiting).map(({ id, rank }) => ({ id, rank: made.get(id) ?? rank }));
    waiting = [];
  };
  for (const id of papers.map((paper) => entryId(listId, paper))) {
    if (!known.has(id)) waiting.push({ id, rank: '' });
    else if (live.has(id)) {
      place();
      before = id;
    }
  }
  place();
  return made;
}

/** The same row where there is nothing to fill in. */
function filledIn(row: ListEntry, { note, dueDate, priority }: SharedEntry<PaperId>, now: number): ListEntry {
  const next = {
    note: row.note === '' ? note : row.note,
    dueDate: row.dueDate ?? dueDate,
    priority: row.priority === 'normal' ? priority : row.priority,
  };
  const same = next.note === row.note && next.dueDate === row.dueDate && next.priority === row.priority;
  return same ? row : { ...nextRevision(row, now), ...next };
}

function differs(row: ListEntry, { note, dueDate, priority }: SharedEntry<PaperId>): boolean {
  return (
    (row.note !== '' && note !== '' && row.note !== note) ||
    (row.dueDate !== null && dueDate !== null && row.dueDate !== dueDate) ||
    (row.priority !== 'normal' && priority !== 'normal' && row.priority !== priority)
  );
}

function sum(a: FreshParts, b: FreshParts): FreshParts {
  return {
    papers: a.papers + b.papers,
    details: a.details + b.details,
    lists: a.lists + b.lists,
    differing: a.differing + b.differing,
    takenOff: a.takenOff + b.takenOff,
  };
}
