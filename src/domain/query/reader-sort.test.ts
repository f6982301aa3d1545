import { describe, expect, it } from 'vitest';
import type { PaperState, Rating, Status } from '../annotation/annotation.ts';
import type { PaperId } from '../paper/paper.ts';
import { catalogSort } from './reader-sort.ts';

const state = (id: string, status: Status, rating: Rating = null, queueRank: string | null = null, deleted = false): PaperState => ({
  id, paperId: id as PaperId, revision: 1, createdAt: 1, updatedAt: 1, deleted, status, statusAt: 1,
  startedAt: null, finishedAt: null, rating, priority: 'normal', snoozedUntil: null, queueRank, tags: [],
}); // prettier-ignore

const STATES = [
  state('a', 'finished', 2), state('b', 'reading', 5, 'a2'), state('c', 'queued', null, 'a1'), state('d', 'dismissed'),
  state('e', 'queued', 5, 'a0'), state('f', 'new', 1), state('g', 'reading', 3, 'Zz', true),
]; // prettier-ignore

describe('catalogSort', () => {
  it('puts papers without a state among the new ones', () => {
    expect(catalogSort({ by: 'status', direction: 'asc' }, STATES)).toEqual({ by: 'given', groups: [['b'], ['c', 'e'], ['a'], ['d']], othersAt: 2 });
    expect(catalogSort({ by: 'status', direction: 'desc' }, STATES)).toEqual({ by: 'given', groups: [['d'], ['a'], ['c', 'e'], ['b']], othersAt: 2 });
  });

  it('puts papers without a state among those of normal priority', () => {
    const states = STATES.map((one) => (one.id === 'a' ? { ...one, priority: 'high' as const } : one.id === 'f' || one.id === 'g' ? { ...one, priority: 'low' as const } : one));
    expect(catalogSort({ by: 'priority', direction: 'desc' }, states)).toEqual({ by: 'given', groups: [['a'], ['f']], othersAt: 1 });
    expect(catalogSort({ by: 'priority', direction: 'asc' }, states)).toEqual({ by: 'given', groups: [['f'], ['a']], othersAt: 1 });
  });

  it('leaves papers without a rating or a place in the queue for the end, in both directions', () => {
    expect(catalogSort({ by: 'rating', direction: 'desc' }, STATES)).toEqual({ by: 'given', groups: [['b', 'e'], [], [], ['a'], ['f']] });
    expect(catalogSort({ by: 'rating', direction: 'asc' }, STATES)).toEqual({ by: 'given', groups: [['f'], ['a'], [], [], ['b', 'e']] });
    expect(catalogSort({ by: 'queue', direction: 'asc' }, STATES)).toEqual({ by: 'given', groups: [['e'], ['c']] });
    expect(catalogSort({ by: 'queue', direction: 'desc' }, STATES)).toEqual({ by: 'given', groups: [['c'], ['e']] });
  });

  it('hands the other orders over as they are', () => {
    expect(catalogSort({ by: 'title', direction: 'asc' }, STATES)).toEqual({ by: 'title', direction: 'asc' });
  });
});
