import { expect, test } from 'vitest';
import { highlightOf } from './highlight.fixture.ts';
import { takenBack } from './take-back.ts';

const before = highlightOf('a', { colour: 'yellow', tags: ['one'] });
const made = { ...before, revision: 2, updatedAt: 5, colour: 'blue' as const };

test('takes the change back as a new revision', () => {
  expect(takenBack(before, made, made, 9)).toEqual({ ...before, revision: 3, updatedAt: 9 });
});

test('leaves alone what was changed since', () => {
  const later = { ...made, revision: 3, comment: 'written since', tags: ['one', 'two'] };
  expect(takenBack(before, made, later, 9)).toEqual({ ...later, revision: 4, updatedAt: 9, colour: 'yellow' });
});

test('a later change of the same field stands, and nothing is written', () => {
  const later = { ...made, revision: 3, colour: 'pink' as const };
  expect(takenBack(before, made, later, 9)).toBe(later);
});

test('a deletion is taken back too', () => {
  const gone = { ...before, revision: 2, deleted: true };
  expect(takenBack(before, gone, gone, 9)).toMatchObject({ deleted: false, revision: 3 });
});
