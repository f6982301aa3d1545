import { describe, expect, it } from 'vitest';
import { asDeleted } from '../annotation/revision.ts';
import type { PaperId } from '../paper/paper.ts';
import { backToInbox, withRating, withSnooze, withStatus, withTags } from './paper-state.ts';

const A = 'arxiv:a' as PaperId;
const B = 'arxiv:b' as PaperId;

describe('a status', () => {
  const reading = withStatus(undefined, A, 'reading', [], 10);

  it('comes with its dates', () => {
    expect(reading).toMatchObject({ id: A, paperId: A, revision: 1, status: 'reading', statusAt: 10, startedAt: 10, finishedAt: null });
    expect(withStatus(reading, A, 'finished', [], 20)).toMatchObject({ revision: 2, status: 'finished', statusAt: 20, startedAt: 10, finishedAt: 20 });
  });

  it('is written once', () => {
    expect(withStatus(reading, A, 'reading', [], 20)).toBe(reading);
  });

  it('queues behind what is queued, and leaves the queue again', () => {
    const first = withStatus(undefined, A, 'queued', [], 1);
    const second = withStatus(undefined, B, 'queued', [first], 2);
    expect((second.queueRank ?? '') > (first.queueRank ?? '')).toBe(true);
    expect(withStatus(first, A, 'reading', [first, second], 3).queueRank).toBeNull();
  });

  it('of a deleted row begins anew', () => {
    const gone = asDeleted(withRating(reading, A, 4, 11), 12);
    expect(withStatus(gone, A, 'reading', [], 13)).toMatchObject({ deleted: false, revision: 4, rating: null, startedAt: 13 });
  });
});

describe('the way back to the Inbox', () => {
  it('makes a paper new and its arrival now, also of one that is new already', () => {
    const queued = withStatus(withRating(undefined, A, 4, 1), A, 'queued', [], 2);
    expect(backToInbox(queued, A, 9)).toMatchObject({ status: 'new', statusAt: 9, snoozedUntil: null, queueRank: null, rating: 4 });
    expect(backToInbox(backToInbox(undefined, A, 1), A, 9)).toMatchObject({ revision: 2, statusAt: 9 });
  });

  it('leads over a later day for a snoozed paper, which any status wakes', () => {
    const snoozed = withSnooze(withStatus(undefined, A, 'queued', [], 2), A, 100, 9);
    expect(snoozed).toMatchObject({ status: 'new', statusAt: 9, snoozedUntil: 100, queueRank: null });
    expect(withSnooze(snoozed, A, 100, 10)).toBe(snoozed);
    expect(withSnooze(snoozed, A, 200, 10).snoozedUntil).toBe(200);
    expect(withStatus(snoozed, A, 'reading', [], 11).snoozedUntil).toBeNull();
  });
});

describe('rating and tags', () => {
  it('leave the paper new', () => {
    expect(withRating(undefined, A, 5, 1)).toMatchObject({ status: 'new', statusAt: 0, rating: 5, queueRank: null });
    expect(withTags(undefined, A, ['x'], 1)).toMatchObject({ status: 'new', tags: ['x'] });
  });

  it('are written once', () => {
    const state = withTags(withRating(undefined, A, 5, 1), A, ['Key idea', 'x'], 2);
    expect(withRating(state, A, 5, 3)).toBe(state);
    expect(withTags(state, A, ['#Key idea', ' x ', 'X', ''], 3)).toBe(state);
  });
});
