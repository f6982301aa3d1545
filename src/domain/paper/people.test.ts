import { expect, test } from 'vitest';
import { peopleLine } from './people.ts';

test('few names are all written', () => {
  expect(peopleLine(['Ada Lovelace', 'Emmy Noether'], false, 3)).toBe('Ada Lovelace, Emmy Noether');
});

test('names beyond the limit are counted', () => {
  expect(peopleLine(['A', 'B', 'C', 'D'], false, 2)).toBe('A, B, +2');
});

test('an incomplete list says so instead of counting', () => {
  expect(peopleLine(['A'], true, 2)).toBe('A et al.');
  expect(peopleLine([], true, 2)).toBe('');
});
