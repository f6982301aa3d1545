import { expect, test } from 'vitest';
import type { PaperId, PaperRow } from '../../domain/paper/paper.ts';
import { entryOn } from '../../domain/reading-list/entries.fixture.ts';
import type { ListEntry } from '../../domain/annotation/annotation.ts';
import { entryItem, hasWords } from './entry-item.ts';

const TODAY = '2026-11-23';
const row: PaperRow = { id: 'p' as PaperId, title: 'Élan and $x^2$', people: ['Zoë Adams'], peopleIncomplete: false, date: '2024-05', hasAbstract: true, hasCode: false };

function entry(made: Partial<ListEntry> = {}): ListEntry {
  return entryOn('l', 'p', { note: 'for depth', ...made });
}

test('a row says all that it shows, in one breath', () => {
  const item = entryItem(entry({ dueDate: '2026-11-20', priority: 'high' }), row, true, TODAY);
  expect(item.spoken).toMatch(/^Élan and .*, Zoë Adams · 2024, high priority, 3 days late, for depth$/u);
});

test('what is finished is not late', () => {
  const item = entryItem(entry({ dueDate: '2026-11-20', finishedAt: 1 }), row, true, TODAY);
  expect([item.due, item.spoken?.includes('finished')]).toEqual([null, true]);
});

test('a paper that is gone says so, and not before that is known', () => {
  expect(entryItem(entry(), undefined, false, TODAY).label).toBe('');
  expect(entryItem(entry(), undefined, true, TODAY).label).toBe('A paper that is no longer in the library');
});

test('words are found at the beginnings of words of title, people and note, without regard to accents', () => {
  const item = entryItem(entry(), row, true, TODAY);
  expect([['elan'], ['zoe', 'dep'], ['lan'], ['depth', 'width']].map((wanted) => hasWords(item, wanted))).toEqual([true, true, false, false]);
});

test('a row that says the same is the same object', () => {
  const one = entry();
  expect(entryItem(one, row, true, TODAY)).toBe(entryItem(one, row, true, TODAY));
  // Whether the papers that are not known yet are gone changes nothing for one that is known.
  expect(entryItem(one, row, false, TODAY)).toBe(entryItem(one, row, true, TODAY));
  expect(entryItem(one, row, true, '2026-11-24')).not.toBe(entryItem(one, row, true, TODAY));
});
