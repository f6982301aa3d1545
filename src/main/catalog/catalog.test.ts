import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PaperId } from '../../domain/paper/paper.ts';
import { valueOf } from '../../domain/result.fixture.ts';
import { openCatalog } from './catalog.ts';
import { sampleRecord, sampleText } from './sample-records.fixture.ts';
import { testCatalog, type TestCatalog } from './test-catalog.fixture.ts';

let test: TestCatalog;
beforeEach(() => {
  test = testCatalog();
});
afterEach(() => {
  test.remove();
});

const everything = { query: '', offset: 0, limit: 10 };

describe('the catalog', () => {
  it('begins empty', () => {
    expect(test.catalog.rows(everything)).toMatchObject({ total: 0, rows: [] });
  });

  it('gives back every fact of a paper', async () => {
    const record = sampleRecord('Lamps', {
      titleRaw: 'Lam\nps',
      identifiers: { arxiv: '2203.00555', doi: '10.1000/lamps' },
      people: [{ name: 'Ada Desk' }, { name: 'Zoë Łamp' }],
      peopleIncomplete: true,
      date: '2022-03',
      venue: 'Journal of Lamps',
      kind: 'survey',
      abstract: { text: 'Light.', raw: 'Li\nght.', origin: 'authors' },
      summary: sampleText('Short.', 'carrel'),
      topics: ['light'],
      links: [{ kind: 'code', url: 'https://example.org/' }],
    });
    const { records } = await test.importAll(record);
    expect(test.catalog.paper(records[0]?.id ?? ('' as PaperId))).toEqual({
      ok: true,
      value: { ...record, id: 'doi:10.1000/lamps', addedAt: 1_000, updatedAt: 1_000 },
    });
  });

  it('gives the facts of papers without their texts, in the order asked for', async () => {
    const record = sampleRecord('Lamps', { identifiers: { doi: '10.1000/lamps' }, people: [{ name: 'Ada Desk' }], date: '2022', venue: 'Journal of Lamps', topics: ['light'] });
    const { records } = await test.importAll(record, sampleRecord('Desks'));
    const ids = records.map(({ id }) => id).reverse().filter((id) => id !== undefined);
    const found = test.catalog.factsOf([...ids, 'title:unknown' as PaperId]);
    expect(found.map(({ id }) => id)).toEqual(ids);
    const { title, identifiers, people, peopleIncomplete, date, venue, topics } = record;
    expect(found[1]).toEqual({ id: 'doi:10.1000/lamps', title, identifiers, people, peopleIncomplete, date, venue, topics });
  });

  it('lists papers newest first, then by title, those without a date last', async () => {
    const dated = (title: string, date?: string) => sampleRecord(title, date === undefined ? {} : { date });
    await test.importAll(dated('Undated desk paper'), dated('Beta desk paper', '2020'), dated('Alpha desk paper', '2020'), dated('Newest desk paper', '2020-05'));
    const titles = test.catalog.rows(everything).rows.map(({ title }) => title);
    expect(titles).toEqual(['Newest desk paper', 'Alpha desk paper', 'Beta desk paper', 'Undated desk paper']);
    expect(test.catalog.rows({ query: '', offset: 1, limit: 2 })).toMatchObject({ total: 4, offset: 1, rows: [{}, {}] });
    expect(test.catalog.papers(1, 2).map(({ title }) => title)).toEqual(titles.slice(1, 3));
  });

  it('knows the place of each paper in that order', async () => {
    const dates = ['2020', '2021-03', undefined, '2020', '2021', undefined];
    await test.importAll(...dates.map((date, at) => sampleRecord(`Desk paper number ${String(at)}`, date === undefined ? {} : { date })));
    const { rows } = test.catalog.rows(everything);
    expect(rows.map(({ id }) => test.catalog.placeOf(id))).toEqual([0, 1, 2, 3, 4, 5]);
    expect(test.catalog.placeOf('arxiv:0000.00000' as PaperId)).toBeNull();
  });

  it('says whether a paper has an abstract and code', async () => {
    await test.importAll(
      sampleRecord('With all of it', { abstract: sampleText('A.'), links: [{ kind: 'code', url: 'https://example.org/' }], date: '2' }),
      sampleRecord('Without any of it', { links: [{ kind: 'page', url: 'https://example.org/' }], date: '1' }),
    );
    expect(test.catalog.rows(everything).rows).toMatchObject([
      { hasAbstract: true, hasCode: true },
      { hasAbstract: false, hasCode: false },
    ]);
  });

  it('says how a paper begins that has neither people nor a venue', async () => {
    await test.importAll(
      sampleRecord('Nameless', { people: [], abstract: sampleText('A desk. '.repeat(40)), summary: sampleText('In brief.'), date: '4' }),
      sampleRecord('Nameless in brief', { people: [], summary: sampleText('In brief.'), date: '3' }),
      sampleRecord('Nameless and silent', { people: [], date: '2' }),
      sampleRecord('With a venue', { people: [], venue: 'Desks', abstract: sampleText('A desk.'), date: '1' }),
    );
    expect(test.catalog.rows(everything).rows.map(({ opening }) => opening)).toEqual(['A desk. '.repeat(20), 'In brief.', undefined, undefined]);
  });

  it('finds a paper by its id, an arXiv identifier or address, and a DOI', async () => {
    await test.importAll(sampleRecord('Found in any way', { identifiers: { arxiv: '2203.00555', doi: '10.1000/found' } }));
    for (const name of ['doi:10.1000/found', '10.1000/FOUND', 'arXiv:2203.00555v2', 'https://arxiv.org/abs/2203.00555', 'https://doi.org/10.1000/found']) {
      expect(valueOf(test.catalog.find(name)).title).toBe('Found in any way');
    }
    expect(test.catalog.find('2203.00556')).toMatchObject({ ok: false, error: { code: 'paper-unknown' } });
  });

  it('gives rows in the order asked for and leaves out unknown ids', async () => {
    const { records } = await test.importAll(sampleRecord('First of the two'), sampleRecord('Second of the two'));
    const ids = records.flatMap(({ id }) => id ?? []).reverse();
    expect(test.catalog.rowsOf([...ids, 'title:unknown' as PaperId]).map(({ id }) => id)).toEqual(ids);
  });

  it('counts the words of title, summary and abstract, in the order asked for', async () => {
    const { records } = await test.importAll(
      sampleRecord('Only a title'),
      sampleRecord('Two texts', { abstract: sampleText('One two\nthree.'), summary: sampleText(' four  five ') }),
    );
    const ids = records.flatMap(({ id }) => id ?? []);
    expect(test.catalog.wordsOf([...ids, 'title:unknown' as PaperId]).slice(0, 3)).toEqual([3, 7, 0]);
  });

  it('keeps everything when it is closed and opened again', async () => {
    await test.importAll(sampleRecord('Kept on disk'));
    test.catalog.close();
    const again = valueOf(openCatalog(test.folder));
    expect(again.rows({ query: 'disk', offset: 0, limit: 1 }).total).toBe(1);
    expect(again.hasImported('page-dump')).toBe(true);
    expect(again.hasImported('starter')).toBe(false);
    again.close();
  });
});
