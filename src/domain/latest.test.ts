import { expect, it } from 'vitest';
import { latest } from './latest.ts';

it('answers anew only when something else is asked', () => {
  let asked = 0;
  const pairOf = latest((a: object, b: string) => {
    asked += 1;
    return { a, b };
  });
  const one = {};
  const first = pairOf(one, 'b');
  expect(pairOf(one, 'b')).toBe(first);
  expect(asked).toBe(1);
  expect(pairOf({}, 'b')).not.toBe(first);
  expect(pairOf(one, 'b')).toEqual(first);
  expect(asked).toBe(3);
});
