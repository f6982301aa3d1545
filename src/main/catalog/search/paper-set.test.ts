import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inOrder, inPlaces, isEmpty, placesIn, setOf, sizeOf } from './paper-set.ts';

const SIZE = 100;
const order = fc.shuffledSubarray(Array.from({ length: SIZE }, (_, at) => at), { minLength: SIZE }).map((numbers) => Uint32Array.from(numbers));
const set = fc.uniqueArray(fc.nat(SIZE - 1)).map((numbers) => setOf(numbers, SIZE));

it('orders papers by their places as by walking through the order', () => {
  fc.assert(
    fc.property(order, set, (numbers, papers) => {
      expect(inPlaces(numbers, placesIn(numbers, SIZE), papers)).toEqual(inOrder(numbers, papers));
    }),
  );
});

it('knows an empty set', () => {
  fc.assert(
    fc.property(set, (papers) => {
      expect(isEmpty(papers)).toBe(sizeOf(papers) === 0);
    }),
  );
});
