import { expect, it } from 'vitest';
import { entryOn } from './entries.fixture.ts';
import { sortedOnce, SORT_KEYS, SORT_NAMES, type SortFacts, type SortKey } from './sort-once.ts';

function facts(name: string, made: Partial<SortFacts> & { readonly entryOf?: Partial<SortFacts['entry']> }): SortFacts {
  const { entryOf, ...rest } = made;
  return { entry: entryOn('l', name, entryOf), title: name, firstAuthor: null, date: null, rating: null, status: 'new', words: null, ...rest };
}

const LIST = [
  facts('c', { title: 'Zebra', firstAuthor: 'Zoe Adams', date: '2024-05', rating: 3, words: 300, entryOf: { createdAt: 3, dueDate: '2027-01-01', priority: 'low' } }),
  facts('a', { title: 'élan 10', firstAuthor: 'Adams, Bea', date: '2020', status: 'reading', words: 0, entryOf: { createdAt: 1, priority: 'high' } }),
  facts('b', { title: 'Elan 9', firstAuthor: 'Kim', date: '2024-01-01', rating: 5, status: 'dismissed', words: 100, entryOf: { createdAt: 2, dueDate: '2026-12-01' } }),
  facts('d', { title: null, status: 'reading', entryOf: { createdAt: 4, finishedAt: 9 } }),
];

it.each<[SortKey, string]>([
  ['title', 'b a c d'],
  ['author', 'c a b d'],
  ['year', 'c b a d'],
  ['added', 'a b c d'],
  ['due', 'b c a d'],
  ['priority', 'a b d c'],
  ['rating', 'b c a d'],
  ['status', 'a c d b'],
  ['shortest', 'b c a d'],
])('by %s the order is %s: what is alike stays as it was, what is not known stands last', (key, order) => {
  expect(sortedOnce(LIST, key).map((id) => id.slice(2)).join(' ')).toBe(order);
});

it('every order has its own name', () => {
  expect(new Set(SORT_KEYS.map((key) => SORT_NAMES[key])).size).toBe(SORT_KEYS.length);
});
