import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PaperId } from '../../../domain/paper/paper.ts';
import type { RowsQuery } from '../../../ipc/contract.ts';
import { sampleRecord, sampleText } from '../sample-records.fixture.ts';
import { testCatalog, type TestCatalog } from '../test-catalog.fixture.ts';

let test: TestCatalog;
const ids = new Map<string, PaperId>();
const NOW = Date.UTC(2024, 5, 15);
const DAY = 86_400_000;

beforeAll(async () => {
  let now = NOW - 400 * DAY;
  test = testCatalog(() => now);
  await test.importAll(
    sampleRecord('Red lamps', { date: '2019', people: [{ name: 'Ada Desk' }], venue: 'Journal of Lamps', topics: ['light sources'], abstract: sampleText('They glow on oak.') }),
    sampleRecord('Green lamps', { date: '2020-05', people: [{ name: 'Zoë Jégou' }, { name: 'Ada Shelf' }], venue: 'NeurIPS', summary: sampleText('They glow on pine.', 'site') }),
  );
  now = NOW - 20 * DAY;
  await test.importAll(sampleRecord('Red desks', { date: '2020-11-30', identifiers: { arxiv: '2011.00001' }, topics: ['furniture'], links: [{ kind: 'code', url: 'https://example.org/' }] }));
  now = NOW - DAY;
  await test.importAll(sampleRecord('Blue shelves of oak', { date: '2023', identifiers: { doi: '10.1000/shelves' }, venue: 'Journal of Shelves', topics: ['furniture', 'light sources'] }), sampleRecord('Undated chairs'));
  now = NOW;
  for (const { title, id } of test.catalog.rows({ query: '', offset: 0, limit: 50 }).rows) ids.set(title, id);
});
afterAll(() => {
  test.remove();
});

/** Every paper of a query in its order, by the first word of its title. */
const idsOf = (query: string, offset: number, limit: number): string => {
  const titles = new Map([...ids].map(([title, id]) => [id, title.split(' ')[0]]));
  return test.catalog.idsOf({ query, offset, limit, sort: { by: 'title', direction: 'asc' } }).map((id) => titles.get(id)).join(' ');
};

const page = (query: string, more: Partial<RowsQuery> = {}) => test.catalog.rows({ query, strict: true, offset: 0, limit: 50, ...more });
/** The first words of the titles that a query finds, in order of the alphabet. */
const found = (query: string, more?: Partial<RowsQuery>): string =>
  page(query, more)
    .rows.map(({ title }) => title.split(' ').slice(0, 2).join(' '))
    .sort()
    .join(', ');

describe('the query language', () => {
  it.each([
    ['red lamps ', 'Red lamps'],
    ['red OR green ', 'Green lamps, Red desks, Red lamps'],
    ['(red OR green) lamps ', 'Green lamps, Red lamps'],
    ['lamps -red ', 'Green lamps'],
    ['-lamps ', 'Blue shelves, Red desks, Undated chairs'],
    ['-(red OR green) ', 'Blue shelves, Undated chairs'],
    ['-"red lamps" lamps ', 'Green lamps'],
    ['NOT red AND lamps ', 'Green lamps'],
    ['"glow on"', 'Green lamps, Red lamps'],
    ['gre*', 'Green lamps'],
    ['title:oak ', 'Blue shelves'],
    ['abstract:oak ', 'Red lamps'],
    ['summary:glow ', 'Green lamps'],
    ['summary:"on pine"', 'Green lamps'],
    ['author:jegou ', 'Green lamps'],
    ['author:"ada shelf"', 'Green lamps'],
    ['author:ada -author:shelf ', 'Red lamps'],
    ['venue:journal ', 'Blue shelves, Red lamps'],
    ['venue:neur', 'Green lamps'],
    ['venue:"journal of lamp" ', 'Red lamps'],
    ['-venue:journal lamps ', 'Green lamps'],
    ['topic:furniture ', 'Blue shelves, Red desks'],
    ['topic:"light source"', 'Blue shelves, Red lamps'],
    ['journal ', ''],
    ['year:2020', 'Green lamps, Red desks'],
    ['year:2019..2020', 'Green lamps, Red desks, Red lamps'],
    ['year:2020..', 'Blue shelves, Green lamps, Red desks'],
    ['year:..2019', 'Red lamps'],
    ['year:9999..', ''],
    ['-year:2020', 'Blue shelves, Red lamps, Undated chairs'],
    ['after:2020-06', 'Blue shelves, Red desks'],
    ['after:2020-05', 'Blue shelves, Green lamps, Red desks'],
    ['before:2020-05', 'Red lamps'],
    ['before:2020-11-30', 'Green lamps, Red lamps'],
    ['before:2019-06', ''],
    ['added:7d', 'Blue shelves, Undated chairs'],
    ['added:3w', 'Blue shelves, Red desks, Undated chairs'],
    ['added:1m', 'Blue shelves, Red desks, Undated chairs'],
    ['added:2y', 'Blue shelves, Green lamps, Red desks, Red lamps, Undated chairs'],
    ['has:abstract', 'Red lamps'],
    ['has:code', 'Red desks'],
    ['-has:code red ', 'Red lamps'],
    ['year:2023 OR green ', 'Blue shelves, Green lamps'],
    ['(year:2023 OR green) -topic:furniture ', 'Green lamps'],
    ['2011.00001v3', 'Red desks'],
    ['https://doi.org/10.1000/SHELVES', 'Blue shelves'],
    ['id:2011.00001 OR green ', 'Green lamps, Red desks'],
    ['-id:2011.00001 red ', 'Red lamps'],
    ['2011.99999', ''],
    ['red & lamps ', 'Red lamps'],
    ['& ', ''],
  ])('finds by %s: %s', (query, titles) => {
    expect(found(query)).toBe(titles);
    expect(page(query).total).toBe(titles === '' ? 0 : titles.split(', ').length);
  });

  it('says which paper an identifier alone names', () => {
    expect(page('arXiv:2011.00001').named).toBe(ids.get('Red desks'));
    expect(page('2011.99999').named).toBeUndefined();
    expect(page('2011.00001 OR green ').named).toBeUndefined();
  });

  it('gives the mistakes with what the rest finds', () => {
    expect(page('lamps year:20')).toMatchObject({ total: 2, mistakes: [{ start: 6, end: 13 }] });
    expect(page('lamps ').mistakes).toEqual([]);
  });
});

describe('annotation terms', () => {
  const of = (...titles: readonly string[]): readonly PaperId[] => titles.flatMap((title) => ids.get(title) ?? []);

  it.each([
    ['has:note', 'Green lamps, Red desks'],
    ['has:note lamps ', 'Green lamps'],
    ['lamps -has:note', 'Red lamps'],
    ['-has:note', 'Blue shelves, Red lamps, Undated chairs'],
    ['has:note OR list:oak ', 'Blue shelves, Green lamps, Red desks'],
    ['-(has:note OR list:oak)', 'Red lamps, Undated chairs'],
    ['(has:note list:oak) OR year:2019', 'Red lamps'],
    ['is:finished', ''],
  ])('are answered from the sets that come with %s', (query, titles) => {
    expect(found(query, { sets: { 'has:note': of('Green lamps', 'Red desks'), 'list:oak': of('Blue shelves of oak') } })).toBe(titles);
  });

  it('takes the papers of smart lists by their searches, also of one that names itself', () => {
    const sets = { 'list:desk': { papers: of('Undated chairs'), searches: ['red lamps ', 'list:desk has:note'] }, 'has:note': of('Green lamps', 'Undated chairs') };
    expect(found('list:desk ', { sets })).toBe('Red lamps, Undated chairs');
    expect(found('-list:desk lamps ', { sets })).toBe('Green lamps');
    expect(found('list:desk has:note', { sets })).toBe('Undated chairs');
    expect(test.catalog.countOf({ query: 'list:desk ', sets }, [...of('Undated chairs'), ...of('Green lamps')])).toEqual({ total: 2, among: 1 });
  });

  it('are what was added after a moment, without some and with others, where only the catalog knows all', () => {
    const left = { addedAfter: NOW - 20 * DAY, without: of('Blue shelves of oak', 'Green lamps'), beside: of('Red lamps') };
    expect(found('is:inbox', { sets: { 'is:inbox': left } })).toBe('Red lamps, Undated chairs');
    expect(found('is:inbox', { sets: { 'is:inbox': { ...left, addedAfter: 0 } } })).toBe('Red desks, Red lamps, Undated chairs');
    expect(found('-is:inbox lamps ', { sets: { 'is:inbox': left } })).toBe('Green lamps');
    expect(found('is:inbox')).toBe('');
  });

  it('do not mind papers that are no longer in the library', () => {
    expect(page('has:note', { sets: { 'has:note': ['doi:gone'] } }).total).toBe(0);
  });
});

describe('the ids of a query', () => {
  it('are those of its rows, in their order, a stretch or all of them', () => {
    expect(idsOf('', 0, 10)).toBe('Blue Green Red Red Undated');
    expect(idsOf('', 1, 2)).toBe('Green Red');
    expect(idsOf('furniture OR lamps ', 0, 10)).toBe(idsOf('lamps OR furniture ', 0, 10));
    expect(idsOf('lamps ', 1, 9)).toBe('Red');
  });
});

describe('sorting', () => {
  const order = (query: string, sort: RowsQuery['sort']): string =>
    page(query, sort === undefined ? {} : { sort })
      .rows.map(({ title }) => title.split(' ').slice(0, 2).join(' '))
      .join(', ');

  it.each([
    ['date', 'desc', 'Blue shelves, Red desks, Green lamps, Red lamps, Undated chairs'],
    ['date', 'asc', 'Red lamps, Green lamps, Red desks, Blue shelves, Undated chairs'],
    ['year', 'desc', 'Blue shelves, Red desks, Green lamps, Red lamps, Undated chairs'],
    ['year', 'asc', 'Red lamps, Red desks, Green lamps, Blue shelves, Undated chairs'],
    ['title', 'asc', 'Blue shelves, Green lamps, Red desks, Red lamps, Undated chairs'],
    ['title', 'desc', 'Undated chairs, Red lamps, Red desks, Green lamps, Blue shelves'],
    ['venue', 'asc', 'Red lamps, Blue shelves, Green lamps, Red desks, Undated chairs'],
    ['venue', 'desc', 'Green lamps, Blue shelves, Red lamps, Red desks, Undated chairs'],
    ['added', 'desc', 'Blue shelves, Undated chairs, Red desks, Green lamps, Red lamps'],
    ['added', 'asc', 'Green lamps, Red lamps, Red desks, Blue shelves, Undated chairs'],
    ['relevance', 'desc', 'Blue shelves, Red desks, Green lamps, Red lamps, Undated chairs'],
  ] as const)('by %s, %s', (by, direction, titles) => {
    expect(order('', { by, direction })).toBe(titles);
  });

  it('keeps to what was searched for, and goes on over pages', () => {
    expect(order('red ', { by: 'date', direction: 'asc' })).toBe('Red lamps, Red desks');
    const sort = { by: 'title', direction: 'asc' } as const;
    const paged = [0, 1, 2, 3, 4].flatMap((offset) => page('', { offset, limit: 1, sort }).rows.map(({ title }) => title));
    expect(paged).toEqual(page('', { sort }).rows.map(({ title }) => title));
  });

  it('follows an order that is handed over, all others after it', () => {
    const given = ['Undated chairs', 'Red lamps'].flatMap((title) => ids.get(title) ?? []);
    expect(order('', { by: 'given', groups: [...given.map((id) => [id]), ['doi:gone' as PaperId]] })).toBe('Undated chairs, Red lamps, Blue shelves, Red desks, Green lamps');
    expect(order('lamps ', { by: 'given', groups: [given] })).toBe('Red lamps, Green lamps');
  });

  it('puts the papers in no group where they are wanted, and the newest first in each', () => {
    const group = (...titles: readonly string[]): readonly PaperId[] => titles.flatMap((title) => ids.get(title) ?? []);
    const groups = [group('Undated chairs'), group('Red lamps', 'Blue shelves of oak')];
    expect(order('', { by: 'given', groups, othersAt: 1 })).toBe('Undated chairs, Red desks, Green lamps, Blue shelves, Red lamps');
    expect(order('', { by: 'given', groups, othersAt: 0 })).toBe('Red desks, Green lamps, Undated chairs, Blue shelves, Red lamps');
  });
});
