/** What the reader does to the queue: papers are put in, moved and taken out. One paper is one row. */
import type { PaperState, Status } from '../annotation/annotation.ts';
import { nextRevision } from '../annotation/revision.ts';
import type { PaperId } from '../paper/paper.ts';
import { withStatus } from '../paper-state/paper-state.ts';
import { movedTo } from '../reading-list/move.ts';
import { ranksAtEnd } from '../reading-list/rank.ts';
import { isQueued, queueOrder, type Queued } from './order.ts';

/** Where in the queue a paper goes; behind a paper that is not in it, it goes to the end. */
export type QueuePlace = 'top' | 'end' | { readonly after: PaperId };

/** A paper with its row, if it has one. */
interface PaperToQueue {
  readonly paperId: PaperId;
  readonly state: PaperState | undefined;
}

/**
 * Puts the papers that are not in the queue at its end, in this order; those that are in it stay where they
 * are. Answers with the changed rows. `queue` are the rows of all queued papers, in any order.
 */
export function addToQueue(papers: readonly PaperToQueue[], queue: readonly PaperState[], now: number): readonly PaperState[] {
  const added = new Map(papers.filter(({ state }) => state === undefined || !isQueued(state)).map((paper) => [paper.paperId, paper.state]));
  if (added.size === 0) return [];
  const order = queueOrder(queue);
  const ranks = ranksAtEnd(order, added.size);
  return [...withRanks(order, new Map(), now), ...[...added].map(([paperId, state], at) => ({ ...withStatus(state, paperId, 'queued', [], now), queueRank: ranks[at] ?? null }))];
}

/**
 * Puts a paper at a place of the queue, or moves it there when it is in it. Answers with the changed rows:
 * none when it stands there already, else its own (and those of others only where ranks were missing or shared).
 */
export function enqueue({ paperId, state }: PaperToQueue, queue: readonly PaperState[], place: QueuePlace, now: number): readonly PaperState[] {
  if (state !== undefined && isQueued(state)) return moved(queue, [paperId], (others) => indexOf(place, others), now);
  const added = addToQueue([{ paperId, state }], queue, now);
  if (place === 'end') return added;
  // It joins at the end and moves from there: one revision of each row all the same.
  const joined = new Map([...queue, ...added].map((row) => [row.id, row]));
  const order = queueOrder([...joined.values()]);
  const ranks = newRanks(order, [paperId], (others) => indexOf(place, others));
  return order.flatMap(({ id, state: row }) => {
    const queueRank = ranks.get(id) ?? row.queueRank;
    const isNew = added.some((one) => one.id === id);
    if (isNew) return [{ ...row, queueRank }];
    return queueRank === row.queueRank ? [] : [{ ...nextRevision(row, now), queueRank }];
  });
}

/** Moves queued papers side by side, the first to position `index` of the queue as it will be; answers as `enqueue` does. */
export function moveInQueue(queue: readonly PaperState[], paperIds: readonly PaperId[], index: number, now: number): readonly PaperState[] {
  return moved(queue, paperIds, () => index, now);
}

/**
 * Takes a paper out of the queue: it gets the status it had before as far as its dates tell. They stay as
 * they are, because nothing was begun or finished by this. The same row when it is not in the queue.
 */
export function dequeue(state: PaperState, now: number): PaperState {
  if (!isQueued(state)) return state;
  return { ...nextRevision(state, now), status: statusBefore(state), statusAt: now, queueRank: null };
}

function statusBefore({ startedAt, finishedAt }: PaperState): Status {
  if (finishedAt !== null && finishedAt >= (startedAt ?? 0)) return 'finished';
  return startedAt === null ? 'new' : 'reading';
}

function indexOf(place: QueuePlace, others: readonly Queued[]): number {
  if (place === 'top') return 0;
  const before = place === 'end' ? -1 : others.findIndex(({ id }) => id === place.after);
  return before < 0 ? others.length : before + 1;
}

type PlaceAmong = (others: readonly Queued[]) => number;

function moved(queue: readonly PaperState[], paperIds: readonly PaperId[], to: PlaceAmong, now: number): readonly PaperState[] {
  const order = queueOrder(queue);
  const ranks = newRanks(order, paperIds, to);
  return ranks.size === 0 ? [] : withRanks(order, ranks, now);
}

function newRanks(order: readonly Queued[], paperIds: readonly PaperId[], to: PlaceAmong): ReadonlyMap<string, string> {
  const asked = new Set<string>(paperIds);
  return new Map(movedTo(order, order, paperIds, to(order.filter(({ id }) => !asked.has(id)))).map(({ row, rank }) => [row.id, rank]));
}

/** The rows whose rank is another now. Ranks that were missing are written too, so that the order that was seen stays. */
function withRanks(order: readonly Queued[], ranks: ReadonlyMap<string, string>, now: number): readonly PaperState[] {
  return order.flatMap(({ id, rank, state }) => {
    const queueRank = ranks.get(id) ?? rank;
    return queueRank === state.queueRank ? [] : [{ ...nextRevision(state, now), queueRank }];
  });
}
