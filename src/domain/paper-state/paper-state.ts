/** Where the reader is with a paper, how good and how important it is, and its tags. A paper without a row is new. */
import type { PaperState, Priority, Rating, Status } from '../annotation/annotation.ts';
import { firstRevision, nextRevision } from '../annotation/revision.ts';
import { tidyTags } from '../annotation/tags.ts';
import type { PaperId } from '../paper/paper.ts';
import { endOfQueue } from '../queue/order.ts';

const NEW = { status: 'new', statusAt: 0, startedAt: null, finishedAt: null, snoozedUntil: null, queueRank: null } as const;

/**
 * The state with another status, from `now` on (milliseconds since 1970-01-01 UTC); the same row when it
 * has it already. Reading begins and ends with it; a paper is queued behind all of `queued` and leaves the
 * queue with any other status. A snoozed paper wakes up.
 */
export function withStatus(state: PaperState | undefined, paperId: PaperId, status: Status, queued: readonly PaperState[], now: number): PaperState {
  if (state !== undefined && !state.deleted && state.status === status) return state;
  const before = next(state, paperId, now);
  return {
    ...before,
    status,
    statusAt: now,
    startedAt: status === 'reading' ? now : before.startedAt,
    finishedAt: status === 'finished' ? now : before.finishedAt,
    snoozedUntil: null,
    queueRank: status === 'queued' ? endOfQueue(queued) : null,
  };
}

/**
 * The state of a paper that is new again and arrives in the Inbox at `now`, whatever it was and wherever it is;
 * the next revision even of one that is new already.
 */
export function backToInbox(state: PaperState | undefined, paperId: PaperId, now: number): PaperState {
  return { ...next(state, paperId, now), status: 'new', statusAt: now, snoozedUntil: null, queueRank: null };
}

/** The state of a paper that arrives in the Inbox again at `until` (milliseconds since 1970-01-01 UTC); the same row when it does so already. */
export function withSnooze(state: PaperState | undefined, paperId: PaperId, until: number, now: number): PaperState {
  if (state !== undefined && !state.deleted && state.status === 'new' && state.snoozedUntil === until) return state;
  return { ...backToInbox(state, paperId, now), snoozedUntil: until };
}

/** The state with another rating; the same row when it has it already. */
export function withRating(state: PaperState | undefined, paperId: PaperId, rating: Rating, now: number): PaperState {
  return state !== undefined && !state.deleted && state.rating === rating ? state : { ...next(state, paperId, now), rating };
}

/** The state with another priority; the same row when it has it already. A paper without a row has the normal one. */
export function withPriority(state: PaperState | undefined, paperId: PaperId, priority: Priority, now: number): PaperState {
  return state !== undefined && !state.deleted && state.priority === priority ? state : { ...next(state, paperId, now), priority };
}

/** The state with these tags, each once and without number sign; the same row when it has them already. */
export function withTags(state: PaperState | undefined, paperId: PaperId, tags: readonly string[], now: number): PaperState {
  const tidy = tidyTags(tags);
  const same = state !== undefined && !state.deleted && state.tags.length === tidy.length && tidy.every((tag, at) => tag === state.tags[at]);
  return same ? state : { ...next(state, paperId, now), tags: tidy };
}

/** The next revision; a row that is made or comes back from its tombstone begins as that of a new paper. */
function next(state: PaperState | undefined, paperId: PaperId, now: number): PaperState {
  const blank = { paperId, ...NEW, rating: null, priority: 'normal', tags: [] } as const;
  if (state === undefined) return { ...firstRevision(paperId, now), ...blank };
  return state.deleted ? { ...nextRevision(state, now), deleted: false, ...blank } : nextRevision(state, now);
}
