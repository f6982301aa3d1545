import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change } from '../../annotation/annotation.ts';
import { arbitraryHighlight, arbitraryLibrary, arbitraryNote } from '../export/arbitrary-rows.fixture.ts';
import { annotationIndex } from '../export/exported-paper.ts';
import { bareExport, sampleChanges, sampleExport, samplePaper, writeAll } from '../export/sample-papers.fixture.ts';
import { rowsOfPaper } from '../place-read.ts';
import { looksLikeJsonLd, readJsonLd } from './read-json-ld.ts';
import { COLLECTION_MUSTS } from './w3c-musts.fixture.ts';
import { jsonLdWriter } from './write-json-ld.ts';

const facts = { papers: 2, marks: 2, madeAt: 1_700_000_000_000 };
const isCollection = new Ajv2020({ allErrors: true, strict: false }).compile(COLLECTION_MUSTS);

/** The highlights and notes that a document gives back for papers that the library has. */
function rowsIn(json: unknown, papers: readonly (typeof samplePaper)[]): readonly Change[] {
  return readJsonLd(json).papers.flatMap((read) => {
    const paper = papers.find(({ id }) => id === read.paperId);
    return paper === undefined ? [] : rowsOfPaper(paper, read, 0).changes;
  });
}

test('a collection is what the data model says it must be', () => {
  const json: unknown = JSON.parse(writeAll(jsonLdWriter(facts), [sampleExport, bareExport]));
  expect(isCollection(json), JSON.stringify(isCollection.errors)).toBe(true);
  expect(looksLikeJsonLd(json)).toBe(true);
  expect(json).toMatchObject({
    total: 2,
    first: {
      items: [
        {
          id: 'urn:uuid:0b9d6a3e-2f63-4b6e-9a55-5a7d1c0f1e2a',
          motivation: ['highlighting', 'commenting', 'tagging'],
          created: '2023-11-14T22:13:20.123Z',
          target: { source: { id: 'https://arxiv.org/abs/2203.00555' }, selector: [{ start: 13, end: 36 }, { exact: '$O(n \\log n)$ suffices.', prefix: 'We show that ' }] },
        },
        { id: 'urn:carrel:note:arxiv%3A2203.00555', motivation: 'describing' },
      ],
    },
  });
});

test('an empty export is a collection too', () => {
  expect(isCollection(JSON.parse(writeAll(jsonLdWriter({ ...facts, marks: 0 }), [bareExport])))).toBe(true);
});

test('highlights and notes come back as they were, with their revisions', () => {
  expect(rowsIn(JSON.parse(writeAll(jsonLdWriter(facts), [sampleExport])), [samplePaper])).toEqual(sampleChanges);
});

test('any highlights and notes come back as they were, in a document that is valid', () => {
  const library = arbitraryLibrary.chain((papers) =>
    fc.record({
      papers: fc.constant(papers),
      rows: fc.tuple(...papers.map((paper) => fc.tuple(fc.uniqueArray(arbitraryHighlight(paper), { selector: ({ id }) => id, maxLength: 3 }), fc.option(arbitraryNote(paper))))),
    }),
  );
  fc.assert(
    fc.property(library, ({ papers, rows }) => {
      const changes = rows.flatMap(([highlights, note]): Change[] => [...highlights.map((row): Change => ({ table: 'highlights', row })), ...(note === null ? [] : [{ table: 'notes', row: note } as const])]);
      const index = annotationIndex(changes);
      const json: unknown = JSON.parse(writeAll(jsonLdWriter({ papers: papers.length, marks: index.marks, madeAt: 0 }), papers.map(index.of)));
      expect(isCollection(json), JSON.stringify(isCollection.errors)).toBe(true);
      const byKey = (a: Change, b: Change): number => (a.table + a.row.id < b.table + b.row.id ? -1 : 1);
      expect([...rowsIn(json, papers)].sort(byKey)).toEqual([...changes].sort(byKey));
    }),
  );
});

test('annotations of other programs: a bare target, bodyValue, one selector, a refined one, embedded pages', () => {
  const { papers, unreadable } = readJsonLd({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    first: {
      items: [
        { id: 'http://example.org/1', type: 'Annotation', bodyValue: 'Good', target: 'https://arxiv.org/abs/2203.00555v2' },
        { id: 'http://example.org/2', type: 'Annotation', body: { type: 'TextualBody', value: 'Tag', purpose: 'tagging' }, target: { source: 'https://arxiv.org/pdf/2203.00555', selector: { type: 'FragmentSelector', value: 'x', refinedBy: { type: 'TextQuoteSelector', exact: 'Deep' } } } },
        { id: 'http://example.org/3', type: 'Annotation', target: { source: 'https://example.org/a' } },
      ],
    },
  });
  expect(papers.map(({ record, notes, highlights }) => [record.identifiers.arxiv, notes.length, highlights.map(({ exact, tags }) => [exact, ...tags])])).toEqual([
    ['2203.00555', 1, []],
    ['2203.00555', 0, [['Deep', 'Tag']]],
  ]);
  expect(unreadable.map(({ reason }) => reason)).toEqual(['Annotation 3 has neither a quote nor words.']);
});

test('what is no annotation at all is read without an error', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      const { papers, unreadable } = readJsonLd(json);
      expect(papers.length + unreadable.length).toBeGreaterThanOrEqual(0);
    }),
  );
});
