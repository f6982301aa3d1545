import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RowsPage } from '../../../ipc/contract.ts';
import { sampleRecord, sampleText } from '../sample-records.fixture.ts';
import { testCatalog, type TestCatalog } from '../test-catalog.fixture.ts';
import { MOST_RANKED } from './rank.ts';

let test: TestCatalog;
beforeEach(() => {
  test = testCatalog();
});
afterEach(() => {
  test.remove();
});

/** Asks with the papers, by title, in whose annotations each word of the query stands. */
function page(query: string, own: Readonly<Record<string, readonly string[]>>): RowsPage {
  const ids = new Map(test.catalog.papers(0, 10_000).map(({ title, id }) => [title, id]));
  const sets = Object.fromEntries(Object.entries(own).map(([word, titles]) => [word, titles.map((title) => ids.get(title) ?? '')]));
  return test.catalog.rows({ query, sets, strict: true, offset: 0, limit: 10 });
}
const titles = (query: string, own: Readonly<Record<string, readonly string[]>>): readonly string[] => page(query, own).rows.map(({ title }) => title);

describe("words that the reader's notes and highlights have", () => {
  beforeEach(async () => {
    await test.importAll(
      sampleRecord('Red lamps', { date: '2019' }),
      sampleRecord('Green lamps', { date: '2020', abstract: sampleText('They stand on oak.') }),
      sampleRecord('Blue chairs', { date: '2021' }),
      sampleRecord('White desks', { date: '2022' }),
    );
  });

  it('find a paper whose texts do not have them', () => {
    expect(titles('marmalade ', { marmalade: ['Blue chairs'] })).toEqual(['Blue chairs']);
    expect(titles('lamps ', { lamps: ['Blue chairs'] })).toHaveLength(3);
  });

  it('stand beside words of its texts, each in either', () => {
    expect(titles('marmalade chairs ', { marmalade: ['Blue chairs', 'Red lamps'] })).toEqual(['Blue chairs']);
    expect(titles('marmalade oak lamps ', { marmalade: ['Green lamps', 'Red lamps'] })).toEqual(['Green lamps']);
    expect(titles('marmalade lamps ', { marmalade: ['Green lamps'], lamps: ['Green lamps', 'White desks'] })).toEqual(['Green lamps']);
    expect(titles('(marmalade OR oak) lamps ', { marmalade: ['Red lamps'] }).toSorted()).toEqual(['Green lamps', 'Red lamps']);
  });

  it('count for a negated word too, and not for a field or a year', () => {
    expect(titles('lamps -marmalade ', { marmalade: ['Red lamps'] })).toEqual(['Green lamps']);
    expect(titles('title:marmalade ', { marmalade: ['Red lamps'] })).toEqual([]);
    expect(titles('marmalade year:2019 ', { marmalade: ['Red lamps', 'Blue chairs'] })).toEqual(['Red lamps']);
  });

  it('bring their papers further up, and leave the marks in the texts', () => {
    expect(titles('lamps ', {})).toEqual(['Red lamps', 'Green lamps']);
    const { rows } = page('lamps ', { lamps: ['Green lamps'] });
    expect(rows.map(({ title, titleMarks }) => [title, titleMarks])).toEqual([['Green lamps', [[6, 11]]], ['Red lamps', [[4, 9]]]]);
    expect(page('marmalade chairs ', { marmalade: ['Blue chairs'] }).rows[0]?.titleMarks).toEqual([[5, 11]]);
  });
});

it('are ranked wherever their papers stand among very many', async () => {
  const others = Array.from({ length: MOST_RANKED + 5 }, (_, at) => sampleRecord(`The quartz number ${String(at)}`, { date: '2020' }));
  await test.importAll(sampleRecord('Old and quite different', { date: '1980' }), sampleRecord('An old quartz', { date: '1981' }), ...others);
  expect(titles('quartz ', { quartz: ['An old quartz'] })[0]).toBe('An old quartz');
  expect(page('quartz ', { quartz: ['Old and quite different'] }).total).toBe(MOST_RANKED + 7);
});
