import { expect, test } from 'vitest';
import { sameProgress, type Progress } from './progress.ts';

const lists = (...pairs: readonly (readonly [string, Progress])[]): ReadonlyMap<string, Progress> => new Map(pairs);

test('a reader is as far with every list only where each has as many papers, and as many of them finished', () => {
  const before = lists(['a', { finished: 1, total: 3 }], ['b', { finished: 0, total: 1 }]);
  expect(sameProgress(before, lists(['b', { finished: 0, total: 1 }], ['a', { finished: 1, total: 3 }]))).toBe(true);
  expect(sameProgress(before, lists(['a', { finished: 2, total: 3 }], ['b', { finished: 0, total: 1 }]))).toBe(false);
  expect(sameProgress(before, lists(['a', { finished: 1, total: 4 }], ['b', { finished: 0, total: 1 }]))).toBe(false);
  expect(sameProgress(before, lists(['a', { finished: 1, total: 3 }]))).toBe(false);
  expect(sameProgress(before, undefined)).toBe(false);
  expect(sameProgress(undefined, undefined)).toBe(true);
});
