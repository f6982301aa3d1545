/** Where the reader is with a paper, how good it is, and its tags. A paper without a row is new. */
import type { PaperState, Rating, Status } from '../annotation/annotation.ts';
import { tagKey } from '../note/tags.ts';
import type { PaperId } from '../paper/paper.ts';
import { rankAtEnd } from '../reading-list/rank.ts';
import { firstRevision, nextRevision } from '../reading-list/revision.ts';

/** What a status brings with it; enough to take a change of status back. */
export type StatusPart = Pick<PaperState, 'status' | 'statusAt' | 'startedAt' | 'finishedAt' | 'snoozedUntil' | 'queueRank'>;

const NEW: StatusPart = { status: 'new', statusAt: 0, startedAt: null, finishedAt: null, snoozedUntil: null, queueRank: null };

/** The part of a state that its status makes; that of a new paper where there is no row. */
export function statusPart(state: PaperState | undefined): StatusPart {
  if (state === undefined || state.deleted) return NEW;
  const { status, statusAt, startedAt, finishedAt, snoozedUntil, queueRank } = state;
  return { status, statusAt, startedAt, finishedAt, snoozedUntil, queueRank };
}

/**
 * The state with another status, from `now` on (milliseconds since 1970-01-01 UTC); the same row when it
 * has it already. Reading begins and ends with it; a paper is queued behind all of `queued` and leaves the
 * queue with any other status. A snoozed paper wakes up.
 */
export function withStatus(state: PaperState | undefined, paperId: PaperId, status: Status, queued: readonly PaperState[], now: number): PaperState {
  const before = statusPart(state);
  if (state !== undefined && !state.deleted && before.status === status) return state;
  return withStatusPart(state, paperId, {
    status,
    statusAt: now,
    startedAt: status === 'reading' ? now : before.startedAt,
    finishedAt: status === 'finished' ? now : before.finishedAt,
    snoozedUntil: null,
    queueRank: status === 'queued' ? endOfQueue(queued) : null,
  }, now); // prettier-ignore
}

/** The state with a status as it was before. */
export function withStatusPart(state: PaperState | undefined, paperId: PaperId, part: StatusPart, now: number): PaperState {
  return { ...next(state, paperId, now), ...part };
}

/** The state with another rating; the same row when it has it already. */
export function withRating(state: PaperState | undefined, paperId: PaperId, rating: Rating, now: number): PaperState {
  return state !== undefined && !state.deleted && state.rating === rating ? state : { ...next(state, paperId, now), rating };
}

/** The state with these tags, each once and without number sign; the same row when it has them already. */
export function withTags(state: PaperState | undefined, paperId: PaperId, tags: readonly string[], now: number): PaperState {
  const tidy = tidyTags(tags);
  const same = state !== undefined && !state.deleted && state.tags.length === tidy.length && tidy.every((tag, at) => tag === state.tags[at]);
  return same ? state : { ...next(state, paperId, now), tags: tidy };
}

/** Tags as they are kept: without number sign and white space around them, the first spelling of each. */
export function tidyTags(tags: readonly string[]): readonly string[] {
  const found = new Map<string, string>();
  for (const typed of tags) {
    const tag = typed.trim().replace(/^#+/, '').trim().replace(/\s+/g, ' ');
    if (tag !== '' && !found.has(tagKey(tag))) found.set(tagKey(tag), tag);
  }
  return [...found.values()];
}

/** The next revision; a row that is made or comes back from its tombstone begins as that of a new paper. */
function next(state: PaperState | undefined, paperId: PaperId, now: number): PaperState {
  const blank = { paperId, ...NEW, statusAt: now, rating: null, priority: 'normal', tags: [] } as const;
  if (state === undefined) return { ...firstRevision(paperId, now), ...blank };
  return state.deleted ? { ...nextRevision(state, now), deleted: false, ...blank } : nextRevision(state, now);
}

function endOfQueue(queued: readonly PaperState[]): string {
  return rankAtEnd(queued.flatMap(({ id, queueRank }) => (queueRank === null ? [] : [{ id, rank: queueRank }])));
}
