import { expect, it } from 'vitest';
import { percentile } from './percentile.ts';

it('gives the value that a share of all values do not exceed', () => {
  const values = Array.from({ length: 20 }, (_, at) => 20 - at);
  expect([0.5, 0.95, 1].map((share) => percentile(values, share))).toEqual([10, 19, 20]);
});

it('gives no number without values', () => {
  expect(percentile([], 0.5)).toBeNaN();
});
