import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RowsPage, RowsQuery } from '../../../ipc/contract.ts';
import { sampleRecord, sampleText } from '../sample-records.fixture.ts';
import { testCatalog, type TestCatalog } from '../test-catalog.fixture.ts';
import { MOST_NEAR } from './near.ts';

let test: TestCatalog;
beforeEach(() => {
  test = testCatalog();
});
afterEach(() => {
  test.remove();
});

const page = (query: string, more: Partial<RowsQuery> = {}): RowsPage => test.catalog.rows({ query, offset: 0, limit: 100, ...more });
const titles = (query: string, more?: Partial<RowsQuery>): readonly string[] => page(query, more).rows.map(({ title }) => title);

describe('papers that nearly match', () => {
  beforeEach(async () => {
    await test.importAll(
      sampleRecord('Red quartz lamps', { date: '2019', people: [{ name: 'Ada Desk' }] }),
      sampleRecord('Red quartz chairs', { date: '2020' }),
      sampleRecord('Green quartz lamps', { date: '2024', abstract: sampleText('They are not red oak.') }),
      sampleRecord('Green oak shelves', { date: '2023' }),
    );
  });

  it('follow the few that match, those with more of the words first', () => {
    expect(titles('red quartz lamps ')).toEqual(['Red quartz lamps', 'Green quartz lamps', 'Red quartz chairs']);
    expect(page('red quartz lamps ')).toMatchObject({ total: 3, near: { exact: 2, words: 2, of: 3, isCut: false, readAs: [] } });
  });

  it('have as many of the words as any has, where none has most', () => {
    expect(page('shelves zyzzyva xylophone oboes ')).toMatchObject({ total: 1, near: { exact: 0, words: 1, of: 4 } });
    expect(page('zyzzyva xylophone ')).toMatchObject({ total: 0, rows: [] });
    expect(page('zyzzyva xylophone ').near).toBeUndefined();
  });

  it('need most of the words where a paper has all of them', () => {
    expect(page('green oak ')).toMatchObject({ total: 2, rows: [{ title: 'Green oak shelves' }, { title: 'Green quartz lamps' }] });
    expect(page('green oak ').near).toBeUndefined();
    expect(page('shelves lamps ')).toMatchObject({ total: 3, near: { exact: 0, words: 1, of: 2 } });
  });

  it('keep to everything in the query but its plain words', () => {
    expect(titles('red quartz oboe year:2020.. ').toSorted()).toEqual(['Green quartz lamps', 'Red quartz chairs']);
    expect(titles('oboe quartz year:2020 ')).toEqual(['Red quartz chairs']);
    expect(titles('oboe quartz -chairs -green ')).toEqual(['Red quartz lamps']);
    expect(titles('oboe quartz "red quartz"')).toEqual(['Red quartz chairs', 'Red quartz lamps']);
    expect(titles('oboe quartz (shelves OR chairs) ')).toEqual(['Red quartz chairs']);
    expect(titles('oboe quartz gree* ')).toEqual(['Green quartz lamps']);
    for (const query of ['title:oboe title:quartz ', '"oboe" "quartz" ', 'oboe* quartz* ', 'oboe ', 'oboe OR zyzzyva ']) expect([query, titles(query)]).toEqual([query, []]);
  });

  it('are marked by the words that they have', () => {
    const [row] = page('oboe chairs ').rows;
    expect(row).toMatchObject({ title: 'Red quartz chairs', titleMarks: [[11, 17]] });
  });

  it('stand behind those that match in every order', () => {
    expect(titles('red quartz lamps ', { sort: { by: 'date', direction: 'desc' } })).toEqual(['Green quartz lamps', 'Red quartz lamps', 'Red quartz chairs']);
    expect(titles('red lamps author:desk quartz ', { sort: { by: 'title', direction: 'desc' } })).toEqual(['Red quartz lamps']);
    expect(titles('green lamps quartz ', { sort: { by: 'title', direction: 'desc' } })).toEqual(['Green quartz lamps', 'Red quartz lamps']);
    expect(titles('green lamps quartz ', { sort: { by: 'title', direction: 'asc' } })).toEqual(['Green quartz lamps', 'Red quartz lamps']);
  });

  it('are found by the nearest spelling of a word that no paper has', () => {
    expect(page('oboe quarzt chairs ')).toMatchObject({ near: { exact: 0, words: 2, of: 3, readAs: [['quarzt', 'quartz']] } });
    expect(titles('oboe quarzt chairs ')[0]).toBe('Red quartz chairs');
    expect(page('quarzt chairs ').didYouMean).toBe('quartz chairs');
  });

  it('are counted by the facets, and left out of both where only matches are wanted', () => {
    expect(test.catalog.facets({ query: 'red quartz lamps ' })).toMatchObject({ total: 3, years: { length: 3 } });
    expect(test.catalog.facets({ query: 'red quartz lamps ', strict: true })).toMatchObject({ total: 2 });
    expect(page('oboe quartz ', { strict: true })).toMatchObject({ total: 0, rows: [] });
  });
});

it('only the nearest of many are shown, page after page, and none where enough papers match', async () => {
  const many = Array.from({ length: MOST_NEAR + 20 }, (_, at) => sampleRecord(`Quartz lamp ${String(at)}`, { date: '2020' }));
  await test.importAll(sampleRecord('A lamp of quartz and oboe', { date: '1990' }), ...many);
  expect(page('quartz lamp oboe ')).toMatchObject({ total: MOST_NEAR + 1, near: { exact: 1, words: 2, of: 3, isCut: true } });
  const ids = [0, 20, 40].flatMap((offset) => page('quartz lamp oboe ', { offset, limit: 20 }).rows.map(({ id }) => id));
  expect(new Set(ids).size).toBe(MOST_NEAR + 1);
  expect(page('quartz lamp ').near).toBeUndefined();
});
