import { expect, test } from 'vitest';
import { allNames, namedPeople, peopleLine } from './people.ts';

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

const of = (peopleIncomplete: boolean, ...names: readonly string[]) => ({ people: names.map((name) => ({ name })), peopleIncomplete });

test('a sentence names a few people, and of many the first', () => {
  expect(['', 'A', 'A and B', 'A, B and C'].map((_, count) => namedPeople(of(false, ...['A', 'B', 'C'].slice(0, count)), 3))).toEqual(['', 'A', 'A and B', 'A, B and C']);
  expect([namedPeople(of(false, 'A', 'B', 'C'), 2), namedPeople(of(true, 'A'), 2), namedPeople(of(true), 2)]).toEqual(['A et al.', 'A et al.', '']);
});

test('a list of all names says where it is not whole', () => {
  expect([allNames(of(false, 'A', 'B')), allNames(of(true, 'A', 'B'))]).toEqual([['A', 'B'], ['A', 'B', 'et al.']]);
});
