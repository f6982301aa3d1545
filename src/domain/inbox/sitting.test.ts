import { expect, it } from 'vitest';
import type { PaperId } from '../paper/paper.ts';
import { following, neighbour, sittingWords } from './sitting.ts';

const [a, b, c, d] = ['a', 'b', 'c', 'd'] as unknown as [PaperId, PaperId, PaperId, PaperId];
const ORDER = [a, b, c, d];
const gone = (...ids: readonly PaperId[]) => (id: PaperId): boolean => ids.includes(id);

it('goes to the neighbour that is still there, and no further than the ends', () => {
  expect(neighbour(ORDER, a, 1, gone())).toBe(b);
  expect(neighbour(ORDER, a, 1, gone(b, c))).toBe(d);
  expect(neighbour(ORDER, d, 1, gone())).toBeNull();
  expect(neighbour(ORDER, d, -1, gone(c))).toBe(b);
  expect(neighbour(ORDER, null, 1, gone(a))).toBe(b);
  expect(neighbour(ORDER, 'x' as PaperId, -1, gone())).toBeNull();
});

it('shows what was passed over when the last paper is decided', () => {
  expect(following(ORDER, b, gone(b))).toBe(c);
  expect(following(ORDER, d, gone(a, d))).toBe(b);
  expect(following(ORDER, d, gone(a, b, c, d))).toBeNull();
  expect(following([], null, gone())).toBeNull();
});

it('says what was done, whatever came first', () => {
  expect(sittingWords([])).toBe('');
  expect(sittingWords(['dismissed'])).toBe('1 dismissed');
  expect(sittingWords(['dismissed', 'queued', 'dismissed', 'listed'])).toBe('1 to lists, 1 queued and 2 dismissed');
  expect(sittingWords(Array.from({ length: 1_200 }, () => 'snoozed' as const))).toBe('1,200 snoozed');
});
