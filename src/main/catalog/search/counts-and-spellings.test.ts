import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PaperId } from '../../../domain/paper/paper.ts';
import type { CompletionQuery } from '../../../ipc/contract.ts';
import { sampleRecord, sampleText } from '../sample-records.fixture.ts';
import { testCatalog, type TestCatalog } from '../test-catalog.fixture.ts';

let test: TestCatalog;
beforeEach(() => {
  test = testCatalog();
});
afterEach(() => {
  test.remove();
});

const person = (name: string) => ({ name });

describe('facets', () => {
  it('count what all papers of a query have, and nothing else', async () => {
    await test.importAll(
      sampleRecord('Red lamps', { date: '2020-05', venue: 'NeurIPS', topics: ['light', 'colour'], abstract: sampleText('A.') }),
      sampleRecord('Green lamps', { date: '2020', venue: 'ICML', topics: ['light'], links: [{ kind: 'code', url: 'https://example.org/' }] }),
      sampleRecord('Blue lamps', { date: '2019', venue: 'NeurIPS' }),
      sampleRecord('A desk', { date: '2018', venue: 'ICLR', topics: ['furniture'] }),
    );
    expect(test.catalog.facets({ query: 'lamps ' })).toMatchObject({
      total: 3,
      years: [{ value: '2020', papers: 2 }, { value: '2019', papers: 1 }],
      venues: [{ value: 'NeurIPS', papers: 2 }, { value: 'ICML', papers: 1 }],
      topics: [{ value: 'light', papers: 2 }, { value: 'colour', papers: 1 }],
      withAbstract: 1,
      withCode: 1,
    });
    expect(test.catalog.facets({ query: '' })).toMatchObject({ total: 4, years: { length: 3 } });
    expect(test.catalog.facets({ query: 'has:note', sets: {} })).toMatchObject({ total: 0, years: [], venues: [], topics: [] });
  });

  it('count the papers of sets that are handed over, and total the same as rows do', async () => {
    await test.importAll(sampleRecord('Red lamps', { topics: ['light'] }), sampleRecord('Green lamps'), sampleRecord('A desk'));
    const [desk, green, red] = test.catalog.rows({ query: '', offset: 0, limit: 3, sort: { by: 'title', direction: 'asc' } }).rows.map(({ id }) => id);
    const count = { some: [desk, red, 'doi:gone'].filter((id) => id !== undefined), none: [], 'tag:x': green === undefined ? [] : [green] };
    expect(test.catalog.facets({ query: 'lamps ', count }).counted).toEqual({ some: 1, none: 0, 'tag:x': 1 });
    expect(test.catalog.countOf({ query: 'lamps ' }, red === undefined ? [] : [red])).toEqual({ total: 2, among: 1 });
    expect(test.catalog.countOf({ query: 'status:new', sets: { 'status:new': { addedAfter: 0, without: red === undefined ? [] : [red], beside: [] } } }, []).total).toBe(2);
  });

  it('are what a whole name in quotes finds, while words find every name that has them', async () => {
    await test.importAll(sampleRecord('One paper', { topics: ['Optimization'] }), sampleRecord('Two papers', { topics: ['convex optimization'], venue: 'The "Good" Venue' }));
    const total = (query: string): number => test.catalog.countOf({ query }, []).total;
    expect([total('topic:"optimization"'), total('topic:optimization '), total('topic:"convex optimization"'), total('topic:"convex'), total('venue:"the good venue"')]).toEqual([1, 2, 1, 1, 1]);
  });

  it('follow an import, and a fact that an import has filled in', async () => {
    await test.importAll(sampleRecord('Lamps', { identifiers: { doi: '10.1000/lamps' } }));
    expect(test.catalog.facets({ query: 'lamps ' })).toMatchObject({ years: [], venues: [] });
    await test.importAll(sampleRecord('Lamps', { identifiers: { doi: '10.1000/lamps' }, date: '2020', venue: 'ICML', topics: ['light'] }), sampleRecord('More lamps'));
    expect(test.catalog.facets({ query: 'lamps ' })).toMatchObject({ total: 2, venues: [{ value: 'ICML', papers: 1 }], topics: [{ value: 'light', papers: 1 }] });
    expect(test.catalog.rows({ query: 'venue:icml topic:light ', offset: 0, limit: 5 }).total).toBe(1);
  });
});

describe('topics of papers that are named', () => {
  it('are counted group by group, those of most papers first', async () => {
    await test.importAll(
      sampleRecord('A', { topics: ['light', 'colour'] }),
      sampleRecord('B', { topics: ['light'] }),
      sampleRecord('C', { topics: ['colour', 'desks'] }),
      sampleRecord('D', { topics: ['light'] }),
    );
    const [a, b, c] = test.catalog.rows({ query: '', offset: 0, limit: 4, sort: { by: 'title', direction: 'asc' } }).rows.map(({ id }) => [id]);
    const groups = [[...(a ?? []), ...(b ?? [])], [], [...(c ?? []), 'doi:gone' as PaperId, ...(b ?? [])]];
    expect(test.catalog.topicsIn({ groups, most: 2 })).toEqual([
      { topic: 'light', papers: [2, 0, 1] },
      { topic: 'colour', papers: [1, 0, 1] },
    ]);
    expect(test.catalog.topicsIn({ groups: [[], []], most: 5 })).toEqual([]);
    await test.importAll(sampleRecord('E', { topics: ['colour'] }));
    const e = test.catalog.rows({ query: 'e', offset: 0, limit: 1 }).rows.map(({ id }) => id);
    expect(test.catalog.topicsIn({ groups: [e], most: 5 })).toEqual([{ topic: 'colour', papers: [1] }]);
  });
});

describe('completion', () => {
  const complete = (field: CompletionQuery['field'], typed: string): readonly string[] => test.catalog.complete({ field, typed, limit: 3 }).map(({ value, papers }) => `${value} ${String(papers)}`);

  beforeEach(async () => {
    await test.importAll(
      sampleRecord('Paper number one', { people: [person('Zoë Jégou'), person('Ada Desk')], venue: 'Journal of Lamps', topics: ['language models'] }),
      sampleRecord('Paper number two', { people: [person('Ada Desk'), person('Ada Desk')], venue: 'NeurIPS', topics: ['language models', 'vision'] }),
      sampleRecord('Paper number three', { people: [person('Desmond Ada')] }),
    );
  });

  it('gives the values with the most papers first, each paper counted once', () => {
    expect(complete('author', 'ada')).toEqual(['Ada Desk 2', 'Desmond Ada 1']);
    expect(complete('topic', '')).toEqual(['language models 2', 'vision 1']);
  });

  it('takes beginnings of any word, several words, and no account of accents', () => {
    expect(complete('author', 'JEG')).toEqual(['Zoë Jégou 1']);
    expect(complete('author', 'ada des')).toEqual(['Ada Desk 2', 'Desmond Ada 1']);
    expect(complete('venue', 'lam')).toEqual(['Journal of Lamps 1']);
    expect(complete('venue', 'visi')).toEqual([]);
    for (const odd of ['"', '*', 'a OR', '🪑', "'; --"]) expect(() => complete('venue', odd)).not.toThrow();
  });
});

describe('did you mean', () => {
  const meant = (query: string): string | undefined => test.catalog.rows({ query, offset: 0, limit: 1 }).didYouMean;

  beforeEach(async () => {
    await test.importAll(
      sampleRecord('Attention is all you need', { people: [person('Ashish Vaswani')], abstract: sampleText('We propose transformers for sequences.'), date: '2017' }),
      sampleRecord('Attentive lamps', { people: [person('Zoë Jégou')], date: '2020' }),
      sampleRecord('Learning to dim lamps', { date: '2021' }),
    );
  });

  it.each([
    ['atention', 'attention'],
    ['atention ', 'attention'],
    ['transfromers', 'transformers'],
    ['vaswanni', 'vaswani'],
    ['jegu', 'jegou'],
    ['lerning lmaps', 'learning lamps'],
    ['lmaps year:2021', 'lamps year:2021'],
    ['title:lmaps -attentive', 'title:lamps -attentive'],
    ['(atention OR lmaps) year:2017', '(attention OR lamps) year:2017'],
    ['atention OR xylophone', 'attention OR xylophone'],
  ])('%s → %s', (typed, offered) => {
    expect(meant(typed)).toBe(offered);
    expect(test.catalog.rows({ query: offered, offset: 0, limit: 1 }).total).toBeGreaterThan(0);
  });

  it('is silent where something was found, and where nothing near is', () => {
    for (const query of ['attention', '', 'zyzzyva', 'lmaps year:1999', '???', 'has:note']) expect([query, meant(query)]).toEqual([query, undefined]);
  });

  it('learns the words of each import', async () => {
    expect(meant('zyzyva')).toBeUndefined();
    await test.importAll(sampleRecord('Zyzzyva beetles'));
    expect(meant('zyzyva')).toBe('zyzzyva');
  });
});
