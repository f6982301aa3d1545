import { describe, expect, it } from 'vitest';
import { asDeleted } from '../annotation/revision.ts';
import type { PaperId } from '../paper/paper.ts';
import { withRating, withStatus, withTags } from './paper-state.ts';

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

describe('rating and tags', () => {
  it('leave the paper new', () => {
    expect(withRating(undefined, A, 5, 1)).toMatchObject({ status: 'new', rating: 5, queueRank: null });
    expect(withTags(undefined, A, ['x'], 1)).toMatchObject({ status: 'new', tags: ['x'] });
  });

  it('are written once', () => {
    const state = withTags(withRating(undefined, A, 5, 1), A, ['Key idea', 'x'], 2);
    expect(withRating(state, A, 5, 3)).toBe(state);
    expect(withTags(state, A, ['#Key idea', ' x ', 'X', ''], 3)).toBe(state);
  });
});
