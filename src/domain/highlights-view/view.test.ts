import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HIGHLIGHT_COLOURS } from '../annotation/annotation.ts';
import { highlightOf, noteOf } from '../annotation/highlight.fixture.ts';
import { dayStart } from '../calendar/days.ts';
import type { PaperFacts, PaperId } from '../paper/paper.ts';
import { colourCounts, listChoices, paperChoices, tagChoices, topicChoices } from './choices.ts';
import { filterItems, isOpen, NO_FILTER, type Filter } from './filter.ts';
import { groupItems, GROUPINGS, ITEM_ORDERS, sortItems } from './group.ts';
import { itemsOf, type Item, type Surroundings } from './item.ts';

const NOW = new Date(2026, 5, 20, 15).getTime();
const ago = (days: number): number => dayStart(NOW, -days) + 3_600_000;
const id = (name: string): PaperId => name as PaperId;
const facts = (name: string, title: string, topics: readonly string[]): [PaperId, PaperFacts] => [
  id(name),
  { id: id(name), title, people: [], peopleIncomplete: false, identifiers: {}, topics },
];

const around: Surroundings = {
  papers: new Map([facts('p1', 'Deep Équilibrium Models', ['depth']), facts('p2', 'A Survey of Pruning', ['pruning', 'survey'])]),
  lists: [
    { id: 'l2', name: 'Thesis' },
    { id: 'l1', name: 'Start here' },
  ],
  listsOf: new Map([[id('p1'), new Set(['l1', 'l2'])]]),
};

const items = itemsOf(
  [
    highlightOf('a', { paperId: id('p1'), quote: 'implicit layers', field: 'summary', colour: 'green', tags: ['Depth', 'idea'], createdAt: ago(0) }),
    highlightOf('b', { paperId: id('p1'), quote: 'root finding', comment: 'Naïve?', colour: 'blue', createdAt: ago(6), updatedAt: ago(0) }),
    highlightOf('c', { paperId: id('p2'), quote: 'prune early', colour: 'green', tags: ['depth'], createdAt: ago(40), field: 'title' }),
    highlightOf('gone', { deleted: true }),
  ],
  [noteOf('p2', 'Read again. #todo', { createdAt: ago(7) }), noteOf('p3', '  ')],
);

const found = (part: Partial<Filter>): readonly string[] => filterItems(items, { ...NO_FILTER, ...part }, around, NOW).map(({ key }) => key);

describe('filters', () => {
  test('leave out what was deleted and notes without words', () => {
    expect(found({})).toEqual(['a', 'b', 'c', 'note/p2']);
  });

  test.each([
    ['beginnings of words', 'impl lay', ['a']],
    ['a word of the comment, without accents', 'naive', ['b']],
    ['a word of the title beside one of the quote', 'equilibrium root', ['b']],
    ['a tag', 'todo', ['note/p2']],
    ['not the middle of a word', 'mplicit', []],
    ['signs alone ask for nothing', '"?!', ['a', 'b', 'c', 'note/p2']],
  ])('by words: %s', (_, words, keys) => {
    expect(found({ words })).toEqual(keys);
  });

  test.each<readonly [string, Partial<Filter>, readonly string[]]>([
    ['colours add up', { colours: ['green', 'blue'] }, ['a', 'b', 'c']],
    ['tags, in whatever case', { tags: ['DEPTH'] }, ['a', 'c']],
    ['papers', { papers: [id('p2')] }, ['c', 'note/p2']],
    ['lists', { lists: ['l1'] }, ['a', 'b']],
    ['topics', { topics: ['survey', 'depth'] }, ['a', 'b', 'c', 'note/p2']],
    ['notes only', { kinds: 'notes' }, ['note/p2']],
    ['highlights only', { kinds: 'highlights' }, ['a', 'b', 'c']],
    ['today', { made: { kind: 'last', days: 1 } }, ['a']],
    ['seven days, today counted', { made: { kind: 'last', days: 7 } }, ['a', 'b']],
    ['both ends of a stretch', { made: { kind: 'between', from: dayStart(ago(7)), to: dayStart(ago(6)) } }, ['b', 'note/p2']],
    ['an open end', { made: { kind: 'between', from: null, to: ago(7) } }, ['c', 'note/p2']],
    ['kinds of choice narrow each other', { colours: ['green'], lists: ['l2'], tags: ['idea'] }, ['a']],
  ])('%s', (_, part, keys) => {
    expect(found(part)).toEqual(keys);
    expect(isOpen({ ...NO_FILTER, ...part })).toBe(false);
  });

  test('a choice more of one kind never takes anything away, one of another kind never adds anything', () => {
    const colours = fc.subarray([...HIGHLIGHT_COLOURS]);
    fc.assert(
      fc.property(colours, fc.constantFrom(...HIGHLIGHT_COLOURS), fc.subarray(['idea', 'depth', 'todo']), (chosen, more, tags) => {
        const some = new Set(found({ colours: chosen, tags }));
        if (chosen.length > 0) expect([...some].every((key) => found({ colours: [...chosen, more], tags }).includes(key))).toBe(true);
        const wider = new Set(found({ colours: chosen }));
        expect([...some].every((key) => wider.has(key))).toBe(true);
      }),
    );
  });
});

const names = (grouping: (typeof GROUPINGS)[number]): readonly (readonly [string, readonly string[]])[] =>
  groupItems(items, grouping, around, (colour) => colour.toUpperCase()).map(({ name, items: held }) => [name, held.map(({ key }) => key)]);

describe('groups', () => {
  test('by colour in the order of the keys, notes last', () => {
    expect(names('colour')).toEqual([['GREEN', ['a', 'c']], ['BLUE', ['b']], ['Notes', ['note/p2']]]);
  });

  test('by tag from A, under each of its tags, none last', () => {
    expect(names('tag')).toEqual([['#Depth', ['a', 'c']], ['#idea', ['a']], ['#todo', ['note/p2']], ['No tag', ['b']]]);
  });

  test('by list in the reader’s order, none last', () => {
    expect(names('list')).toEqual([['Thesis', ['a', 'b']], ['Start here', ['a', 'b']], ['On no list', ['c', 'note/p2']]]);
  });

  test('by paper and by month in the order of their first items', () => {
    expect(names('paper')).toEqual([['Deep Équilibrium Models', ['a', 'b']], ['A Survey of Pruning', ['c', 'note/p2']]]);
    expect(names('month').map(([name]) => name)).toEqual(['June 2026', 'May 2026']);
  });

  const made = fc.record({
    colour: fc.constantFrom(...HIGHLIGHT_COLOURS),
    tags: fc.subarray(['a', 'b', 'A', 'ä']),
    paperId: fc.constantFrom(id('p1'), id('p2'), id('unknown')),
    createdAt: fc.integer({ min: 0, max: NOW }),
  });

  test('whatever the grouping and order, every item is shown and none is made up; groups are never empty', () => {
    fc.assert(
      fc.property(fc.array(made, { maxLength: 30 }), fc.constantFrom(...GROUPINGS), fc.constantFrom(...ITEM_ORDERS), (rows, grouping, order) => {
        const all = itemsOf(rows.map((row, at) => highlightOf(`h${at}`, row)), []);
        const sorted = sortItems(all, order, around);
        expect(new Set(sorted)).toEqual(new Set(all));
        const groups = groupItems(sorted, grouping, around, (colour) => colour);
        expect(new Set(groups.flatMap(({ items: held }) => held))).toEqual(new Set(all));
        expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
        for (const { items: held } of groups) {
          expect(held.length).toBeGreaterThan(0);
          expect(sorted.filter((item) => held.includes(item))).toEqual(held);
        }
      }),
    );
  });

  test('orders: last made, last changed, by title and place', () => {
    const keys = (list: readonly Item[]): readonly string[] => list.map(({ key }) => key);
    expect(keys(sortItems(items, 'oldest', around))).toEqual(['c', 'note/p2', 'b', 'a']);
    expect(keys(sortItems(items, 'changed', around))[0]).toBe('b');
    expect(keys(sortItems(items, 'title', around))).toEqual(['c', 'note/p2', 'a', 'b']);
  });
});

test('what a filter may choose from is counted by items', () => {
  expect(colourCounts(items)).toEqual(new Map([['green', 2], ['blue', 1]]));
  expect(tagChoices(items)).toEqual([
    { value: 'Depth', name: 'Depth', items: 2 },
    { value: 'idea', name: 'idea', items: 1 },
    { value: 'todo', name: 'todo', items: 1 },
  ]);
  expect(paperChoices(items, around).map(({ name, items: count }) => [name, count])).toEqual([['A Survey of Pruning', 2], ['Deep Équilibrium Models', 2]]);
  expect(listChoices(items, around).map(({ value }) => value)).toEqual(['l2', 'l1']);
  expect(topicChoices(items, around).map(({ value }) => value)).toEqual(['depth', 'pruning', 'survey']);
});
