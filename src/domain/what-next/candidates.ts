/** The papers that may be read next, with all that speaks for each of them. */
import type { ListEntry, PaperState, Priority, ReadingList } from '../annotation/annotation.ts';
import { addDays, type Day } from '../calendar/named-days.ts';
import { isSnoozed } from '../inbox/inbox.ts';
import type { PaperId } from '../paper/paper.ts';
import { queueOf } from '../queue/order.ts';
import { orderedEntries } from '../reading-list/order.ts';
import { listsInUse, type ListInUse } from './lists-in-use.ts';

/** What the choice depends on; rows of other papers and lists, and tombstones, may be among them. */
export interface WhatNextRows {
  /** The states of all papers that are queued or being read, or that stand on a list. */
  readonly states: readonly PaperState[];
  readonly lists: readonly ReadingList[];
  readonly entries: readonly ListEntry[];
}

/** A day by which a paper should be read. */
export interface Due {
  readonly day: Day;
  readonly list: string;
  /** How many papers are left where it is the day of the whole list; null where it is this paper's own. */
  readonly left: number | null;
  /** Whether it is time: the day is near or past. */
  readonly near: boolean;
}

/** A place in an order that the reader made. */
export interface Place {
  /** 1 for the first of those that wait. */
  readonly place: number;
  readonly list: string;
  /** Which list it is in the order of the lists. */
  readonly listAt: number;
}

/** A paper that may be read next. */
export interface Candidate {
  readonly paperId: PaperId;
  readonly due: Due | null;
  readonly priority: Priority;
  /** The list that gave it the priority; null where the paper has it by itself. */
  readonly prioritySource: string | null;
  /** When reading began, in milliseconds since 1970-01-01 UTC; null when that is not known. Undefined when it is not being read. */
  readonly begunAt: number | null | undefined;
  /** 1 for the first of those that wait in the queue; null when it is not in it. */
  readonly queuePlace: number | null;
  /** Its first place on a list that is in use; null when it is on none. */
  readonly listPlace: Place | null;
}

/** A day counts as near from so many days before on. */
const NEAR_DAYS = 7;
const STRENGTH: Readonly<Record<Priority, number>> = { low: 0, normal: 1, high: 2 };

/**
 * Every paper that is being read, queued or unfinished on a list in use, once, in no order that matters.
 * Papers that are finished, dismissed or snoozed beyond `today` are left out.
 */
export function candidates(rows: WhatNextRows, today: Day): readonly Candidate[] {
  const states = new Map(rows.states.filter(({ deleted }) => !deleted).map((state) => [state.paperId, state]));
  const mayBeRead = (paperId: PaperId): boolean => {
    const state = states.get(paperId);
    return state === undefined || (state.status !== 'finished' && state.status !== 'dismissed' && !isSnoozed(state, today));
  };
  const waiting = queueOf([...states.values()]).map(({ paperId }) => paperId).filter(mayBeRead);
  const queuePlaces = new Map(waiting.map((paperId, at) => [paperId, at + 1]));
  const being = [...states.values()].filter(({ status, paperId }) => status === 'reading' && mayBeRead(paperId)).map(({ paperId }) => paperId);
  const stands = standsByPaper(rows, mayBeRead, today);
  return [...new Set([...being, ...waiting, ...stands.keys()])].map((paperId) => {
    const state = states.get(paperId);
    const own = stands.get(paperId) ?? [];
    return {
      paperId,
      ...priorityOf(state, own),
      due: earliest(own.flatMap(({ due }) => due ?? [])),
      begunAt: state?.status === 'reading' ? state.startedAt : undefined,
      queuePlace: queuePlaces.get(paperId) ?? null,
      listPlace: own[0] ?? null,
    };
  });
}

/** A paper on a list where it is not finished. */
interface Stand extends Place {
  readonly due: Due | null;
  readonly priority: Priority;
}

/** Where each paper stands, the first list first. */
function standsByPaper(rows: WhatNextRows, mayBeRead: (paperId: PaperId) => boolean, today: Day): ReadonlyMap<PaperId, readonly Stand[]> {
  const lists = listsInUse(rows.lists);
  const byList = new Map<string, ListEntry[]>(lists.map(({ id }) => [id, []]));
  for (const entry of rows.entries) if (entry.finishedAt === null && mayBeRead(entry.paperId)) byList.get(entry.listId)?.push(entry);
  const left = new Map<string, number>();
  const waiting = new Map(lists.map((list) => [list.id, orderedEntries(byList.get(list.id) ?? [])]));
  for (const { id, goal } of lists) if (goal !== null) left.set(goal.listId, (left.get(goal.listId) ?? 0) + (waiting.get(id)?.length ?? 0));
  const stands = new Map<PaperId, Stand[]>();
  for (const [listAt, list] of lists.entries()) {
    for (const [at, entry] of (waiting.get(list.id) ?? []).entries()) {
      const due = dueOf(entry, list, left, today);
      const stand: Stand = { place: at + 1, list: list.name, listAt, due, priority: entry.priority };
      stands.set(entry.paperId, [...(stands.get(entry.paperId) ?? []), stand]);
    }
  }
  return stands;
}

/** The entry's own day, or that of its list; a list is near earlier when it has more papers left than days. */
function dueOf({ dueDate }: ListEntry, { name, goal }: ListInUse, lefts: ReadonlyMap<string, number>, today: Day): Due | null {
  if (dueDate !== null) return { day: dueDate, list: name, left: null, near: dueDate <= addDays(today, NEAR_DAYS) };
  if (goal === null) return null;
  const left = lefts.get(goal.listId) ?? 0;
  return { day: goal.day, list: goal.name, left, near: goal.day <= addDays(today, Math.max(NEAR_DAYS, left)) };
}

/** The earliest day; among equals a paper's own. */
function earliest(dues: readonly Due[]): Due | null {
  return dues.reduce<Due | null>((first, due) => {
    if (first === null || due.day < first.day) return due;
    return due.day === first.day && first.left !== null && due.left === null ? due : first;
  }, null);
}

/** What was said of the paper itself counts; else the highest of what its lists say. */
function priorityOf(state: PaperState | undefined, stands: readonly Stand[]): Pick<Candidate, 'priority' | 'prioritySource'> {
  if (state !== undefined && state.priority !== 'normal') return { priority: state.priority, prioritySource: null };
  const [first, ...others] = stands;
  if (first === undefined) return { priority: 'normal', prioritySource: null };
  const strongest = others.reduce((best, stand) => (STRENGTH[stand.priority] > STRENGTH[best.priority] ? stand : best), first);
  return { priority: strongest.priority, prioritySource: strongest.list };
}
