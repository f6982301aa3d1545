import { expect, it } from 'vitest';
import { counted } from './counted.ts';

it('has one of a thing in the singular, and none or several in the plural', () => {
  expect([0, 1, 2].map((count) => counted(count, 'paper'))).toEqual(['0 papers', '1 paper', '2 papers']);
});

it('groups the digits of many', () => {
  expect(counted(30_000, 'paper')).toBe('30,000 papers');
});

it('takes the words for several where an s is not enough', () => {
  expect([1, 2].map((count) => counted(count, 'paper waits', 'papers wait'))).toEqual(['1 paper waits', '2 papers wait']);
});
