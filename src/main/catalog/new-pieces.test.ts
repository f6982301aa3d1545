import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newPieces } from './new-pieces.ts';

it('gives each piece between blanks once, the first time it occurs', () => {
  const text = fc.array(fc.string({ unit: 'binary', maxLength: 6 }), { maxLength: 40 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
      const pieces = newPieces();
      const expected = new Set(texts.flatMap((one) => one.split(' ')).filter((piece) => piece !== ''));
      expect(texts.flatMap((one) => pieces.of(one))).toEqual([...expected]);
    }),
  );
});

it('tells a hundred thousand pieces apart', () => {
  const pieces = newPieces();
  const numbers = Array.from({ length: 100_000 }, (_, number) => String(number)).join(' ');
  expect(pieces.of(numbers)).toHaveLength(100_000);
  expect(pieces.of(numbers)).toEqual([]);
});
