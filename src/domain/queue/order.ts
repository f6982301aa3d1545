/**
 * Which papers are in the queue of what to read next, and in which order. A paper is in it exactly as long
 * as its status is `queued`; its rank means nothing under any other status.
 */
import type { PaperState } from '../annotation/annotation.ts';
import { byRank, rankAtEnd, ranksAtEnd, type Ranked } from '../reading-list/rank.ts';

/** A queued paper with the rank it has, or gets where it has none. */
export interface Queued extends Ranked {
  readonly state: PaperState;
}

/** Whether the paper is in the queue. */
export function isQueued({ deleted, status }: PaperState): boolean {
  return !deleted && status === 'queued';
}

/**
 * The queue, next to read first; other rows of `states` are left out. A queued row without a rank, which
 * only a copy from elsewhere can bring, stands at the end and is given one here.
 */
export function queueOrder(states: readonly PaperState[]): readonly Queued[] {
  const queued = states.filter(isQueued);
  const ranked = queued.flatMap((state) => (state.queueRank === null ? [] : [{ id: state.id, rank: state.queueRank, state }])).sort(byRank);
  const others = queued.filter(({ queueRank }) => queueRank === null).sort((a, b) => (a.id < b.id ? -1 : 1));
  if (others.length === 0) return ranked;
  const ranks = ranksAtEnd(ranked, others.length);
  return [...ranked, ...others.map((state, at) => ({ id: state.id, rank: ranks[at] ?? '', state }))];
}

/** The states of the queued papers, next to read first. */
export function queueOf(states: readonly PaperState[]): readonly PaperState[] {
  return queueOrder(states).map(({ state }) => state);
}

/** The rank of a paper that is put behind all others. */
export function endOfQueue(states: readonly PaperState[]): string {
  return rankAtEnd(queueOrder(states));
}
