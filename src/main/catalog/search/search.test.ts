import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { QUERY_PIECES } from '../../../domain/query/query-pieces.fixture.ts';
import type { FoundRow, MarkedText } from '../../../ipc/contract.ts';
import { sampleRecord, sampleText } from '../sample-records.fixture.ts';
import { MOST_RANKED } from './rank.ts';
import { testCatalog, type TestCatalog } from '../test-catalog.fixture.ts';

let test: TestCatalog;
const found = (query: string): readonly FoundRow[] => test.catalog.rows({ query, offset: 0, limit: 50 }).rows;
const titles = (query: string): readonly string[] => found(query).map(({ title }) => title);
const marked = ({ text, marks }: MarkedText): readonly string[] => marks.map(([start, end]) => text.slice(start, end));

describe('search', () => {
  beforeEach(() => {
    test = testCatalog();
  });
  afterEach(() => {
    test.remove();
  });

  it('ranks a match in the title before one in the summary, the abstract and the people', async () => {
    const other = sampleText('Nothing of the kind is in here.');
    await test.importAll(
      sampleRecord('Four other words here', { people: [{ name: 'Quartz Person' }], abstract: other, summary: other }),
      sampleRecord('Three other words here', { people: [{ name: 'Any Person' }], abstract: sampleText('Nothing of the quartz is in here.'), summary: other }),
      sampleRecord('Two other words here', { people: [{ name: 'Any Person' }], abstract: other, summary: sampleText('Nothing of the quartz is in here.') }),
      sampleRecord('One quartz words here', { people: [{ name: 'Any Person' }], abstract: other, summary: other }),
      ...Array.from({ length: 10 }, (_, index) => sampleRecord(`Filler paper number ${String(index)} here`, { abstract: other })),
    );
    expect(titles('quartz ')).toEqual(['One quartz words here', 'Two other words here', 'Three other words here', 'Four other words here']);
  });

  it('puts the newest first among equals', async () => {
    await test.importAll(...['2019', '2022', '2020'].map((date) => sampleRecord(`The quartz of ${date}`, { date })));
    expect(titles('quartz')).toEqual(['The quartz of 2022', 'The quartz of 2020', 'The quartz of 2019']);
  });

  it('puts the paper first whose title was typed, however old, then one whose title begins so', async () => {
    await test.importAll(
      sampleRecord('Quartz lamps, quartz lamps and quartz lamps', { date: '2024' }),
      sampleRecord('Quartz lamps in the dark', { date: '2010' }),
      sampleRecord('Quartz: lamps!', { date: '2001', abstract: sampleText('A long text that has little to do with either of them. '.repeat(10)) }),
    );
    for (const query of ['quartz lamps', 'Quartz Lamps ', '"quartz lamps"']) expect(titles(query)[0]).toBe('Quartz: lamps!');
    expect(titles('quartz lamps in the da')[0]).toBe('Quartz lamps in the dark');
  });

  it('puts papers first that have the words close together', async () => {
    const far = sampleText(`A lamp. ${'Nothing of the kind is here. '.repeat(4)} Some quartz.`);
    const near = sampleText(`A quartz lamp. ${'Nothing of the kind is here. '.repeat(4)} Some glass.`);
    await test.importAll(sampleRecord('Words far apart here', { abstract: far, date: '2024' }), sampleRecord('Words close together here', { abstract: near, date: '2001' }));
    expect(titles('quartz lamp ')).toEqual(['Words close together here', 'Words far apart here']);
  });

  it('ranks only the newest of very many, but never misses the one with the title, and counts all', async () => {
    const others = Array.from({ length: MOST_RANKED + 5 }, (_, at) => sampleRecord(`Quartz number ${String(at)}`, { date: '2020' }));
    await test.importAll(sampleRecord('Quartz', { date: '1990' }), sampleRecord('An old quartz', { date: '1980' }), ...others);
    expect(titles('quartz ')[0]).toBe('Quartz');
    const all = test.catalog.rows({ query: 'quartz ', offset: 0, limit: 1_000 });
    expect(all).toMatchObject({ total: MOST_RANKED + 7 });
    expect(all.rankedOf).toBeLessThan(all.total);
    const paged = [0, 1_000, 2_000, 3_000, 4_000, 5_000].flatMap((offset) => test.catalog.rows({ query: 'quartz ', offset, limit: 1_000 }).rows.map(({ id }) => id));
    expect(new Set(paged).size).toBe(all.total);
    expect(test.catalog.rows({ query: 'quartz ', offset: all.total - 1, limit: 1 }).rows[0]?.title).toBe('An old quartz');
  });

  it('finds, ranks and marks a phrase of words that very many papers have', async () => {
    const apart = Array.from({ length: 10_000 }, (_, at) => sampleRecord(`Lamp ${String(at)} of quartz`));
    const closer = Array.from({ length: 2 }, (_, at) => sampleRecord(`About the ${String(at)} older quartz lamp`, { abstract: sampleText('Each quartz lamp is a lamp of quartz.') }));
    await test.importAll(...apart, ...closer, sampleRecord('Quartz lamp', { date: '1990' }));
    const { total, rankedOf, rows } = test.catalog.rows({ query: '"quartz lamp"', offset: 0, limit: 50 });
    expect([total, rankedOf, rows[0]?.title]).toEqual([3, undefined, 'Quartz lamp']);
    expect(rows.map(({ title, titleMarks }) => titleMarks.map(([from, to]) => title.slice(from, to)))).toEqual([['Quartz lamp'], ['quartz lamp'], ['quartz lamp']]);
    expect(rows[1]?.snippet).toMatchObject({ text: 'Each quartz lamp is a lamp of quartz.', marks: [[5, 16]] });
    const frequent = test.catalog.rows({ query: '"of quartz"', offset: 0, limit: 50 });
    expect(frequent.total).toBe(10_002);
    expect(frequent.rankedOf).toBeLessThan(MOST_RANKED);
    expect(frequent.rows.every(({ titleMarks }) => titleMarks.length === 1)).toBe(true);
  });

  it('wants every word, and the words of a phrase in a row', async () => {
    await test.importAll(sampleRecord('Red lamps on blue desks'), sampleRecord('Blue lamps on red desks'));
    expect(titles('red blue ')).toHaveLength(2);
    expect(test.catalog.rows({ query: 'red green ', strict: true, offset: 0, limit: 10 }).rows).toEqual([]);
    expect(titles('"red desks"')).toEqual(['Blue lamps on red desks']);
    expect(titles('"red de')).toEqual(['Blue lamps on red desks']);
  });

  it('takes no account of case, accents and grammatical form', async () => {
    await test.importAll(sampleRecord('Learned Hervé networks'));
    for (const query of ['LEARNING ', 'herve ', 'network ', 'hervé networking ']) expect(titles(query)).toHaveLength(1);
  });

  it('finds a word by each of its beginnings while it is being typed', async () => {
    const words = ['attention', 'generalization', 'transformers', 'learning', 'optimizing', 'sparsity', 'recurrently', 'efficiency', 'layers', 'keywords', 'everybody', 'Łukasz', '注意力'];
    await test.importAll(sampleRecord(words.join(' ')));
    for (const word of words) {
      for (let length = 1; length <= word.length; length += 1) expect([word.slice(0, length), found(word.slice(0, length)).length]).toEqual([word.slice(0, length), 1]);
    }
  });

  it('looks for one or two letters as a word anywhere and as a beginning in titles', async () => {
    await test.importAll(sampleRecord('Rlamps in the title'), sampleRecord('A word of it', { abstract: sampleText('It has RL in it.') }), sampleRecord('Begins one there', { abstract: sampleText('It has rlamps in it.') }));
    expect([...titles('RL')].sort()).toEqual(['A word of it', 'Rlamps in the title']);
    expect(titles('rla')).toHaveLength(2);
  });

  it('ranks and marks two letters beside other words as a word', async () => {
    await test.importAll(sampleRecord('Quartz and RLamps', { date: '2024' }), sampleRecord('Quartz by RL', { date: '2001' }));
    const rows = found('quartz rl');
    expect(rows.map(({ title }) => title)).toEqual(['Quartz by RL', 'Quartz and RLamps']);
    expect(rows.map(({ title, titleMarks }) => marked({ text: title, marks: titleMarks }))).toEqual([['Quartz', 'RL'], ['Quartz']]);
  });

  it('marks what matched in the title and in a passage, in UTF-16 offsets', async () => {
    const abstract = sampleText(`${'Padding words that matter little. '.repeat(20)}Here the 🪑 lamp glows.`);
    await test.importAll(sampleRecord('A 🪑 and a lamp', { abstract, summary: sampleText('Furniture.') }));
    const [row] = found('lamp ');
    expect(marked({ text: row?.title ?? '', marks: row?.titleMarks ?? [] })).toEqual(['lamp']);
    expect(row?.snippet?.text).toContain('Here the 🪑 lamp glows.');
    expect(row?.snippet === undefined ? [] : marked(row.snippet)).toEqual(['lamp']);
  });

  it('gives the beginning of the text where only the title matches, and nothing where there is no text', async () => {
    await test.importAll(sampleRecord('Lamp with a text', { summary: sampleText('It begins so.') }), sampleRecord('Lamp without a text'));
    const snippets = Object.fromEntries(found('lamp ').map(({ title, snippet }) => [title, snippet]));
    expect(snippets).toEqual({ 'Lamp with a text': { text: 'It begins so.', marks: [] }, 'Lamp without a text': undefined });
  });

  it('is not misled by the characters that mark matches inside', async () => {
    const title = 'A \uFDD0 lamp \uFDD1 and \uFDD0lamp\uFDD1';
    await test.importAll(sampleRecord(title));
    const [row] = found('lamp ');
    expect(row?.title).toBe(title);
    expect(row?.titleMarks).toEqual([[4, 8], [16, 20]]);
  });

  it('finds a paper by what a later import brought, and no longer by an abstract that was replaced', async () => {
    await test.importAll(sampleRecord('The same paper', { abstract: sampleText('It spoke of zebras.') }));
    await test.importAll(sampleRecord('The same paper', { abstract: sampleText('It speaks of giraffes.') }));
    expect(titles('giraffes ')).toHaveLength(1);
    expect(titles('zebras ')).toEqual([]);
  });
});

describe('search of anything', () => {
  beforeAll(async () => {
    test = testCatalog();
    await test.importAll(sampleRecord('Anything at all', { abstract: sampleText('NEAR AND OR NOT title') }));
  });
  afterAll(() => {
    test.remove();
  });

  it.each(['"', '""', '*', '^a', 'a*b', 'title:x', 'NEAR(a b)', 'AND', 'a AND', '-', '(', '{title}:a', "'; DROP TABLE papers", '\0', '\ud800', 'a "b', '???'])(
    'answers %j',
    (query) => {
      expect(() => found(query)).not.toThrow();
    },
  );

  it('answers any string', () => {
    const piece = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...QUERY_PIECES) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) });
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.array(piece, { maxLength: 10 }).map((parts) => parts.join('')));
    fc.assert(
      fc.property(text, (query) => {
        expect(found(query).length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1_000 },
    );
  });

  it('finds nothing by punctuation alone, and does not mind it beside words', () => {
    expect(found('???')).toEqual([]);
    expect(found('anything & all ')).toHaveLength(1);
  });
});
