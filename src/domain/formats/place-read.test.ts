import { expect, test } from 'vitest';
import { placeAnchor } from '../annotation/place-anchor.ts';
import type { Highlight } from '../annotation/annotation.ts';
import { samplePaper } from './export/sample-papers.fixture.ts';
import { rowsOfPaper } from './place-read.ts';
import type { ReadHighlight } from './read-annotations.ts';

const read: ReadHighlight = { id: 'one', exact: 'Müller & Sons measured', prefix: '', suffix: '', colour: 'blue', comment: '', tags: [] };

function placed(highlight: ReadHighlight): Highlight {
  const [change] = rowsOfPaper(samplePaper, { highlights: [highlight], notes: [] }, 7).changes;
  if (change?.table !== 'highlights') throw new Error('no highlight');
  return change.row;
}

test('a quote is found in the abstract, the summary or the title', () => {
  expect(placed(read)).toMatchObject({ field: 'abstract', anchor: { exact: 'Müller & Sons measured', suffix: ' 5% more; “quotes”, commas and {' }, createdAt: 7, revision: 1 });
  expect(placed({ ...read, exact: 'Deep and stable.' }).field).toBe('summary');
  expect(placed({ ...read, exact: 'Transformers to 1,000 Layers' }).field).toBe('title');
});

test('line breaks of a copy do not matter', () => {
  expect(placed({ ...read, exact: 'Müller &\n  Sons  measured ' }).anchor.exact).toBe('Müller & Sons measured');
});

test('a quote that is nowhere is kept, unplaced, and can not be taken for other words', () => {
  const row = placed({ ...read, exact: 'words of the full text' });
  expect(row.anchor.exact).toBe('words of the full text');
  expect(placeAnchor(samplePaper.abstract?.text ?? '', row.anchor)).toEqual({ kind: 'unplaced' });
  expect(rowsOfPaper(samplePaper, { highlights: [{ ...read, exact: 'nowhere at all' }], notes: [] }, 7).unplaced).toBe(1);
});

test('a quote that stands at several places and says nothing of its surroundings is unplaced', () => {
  expect(rowsOfPaper({ ...samplePaper, abstract: { text: 'the same and the same', raw: '', origin: 'authors' } }, { highlights: [{ ...read, exact: 'the same' }], notes: [] }, 7).unplaced).toBe(1);
});

test('a word or two are not placed where they merely occur too', () => {
  expect(rowsOfPaper(samplePaper, { highlights: [{ ...read, exact: 'suffices', prefix: 'in other words, it ', suffix: ' to count' }], notes: [] }, 7).unplaced).toBe(1);
});

test('several notes on a paper become one', () => {
  const { changes } = rowsOfPaper(samplePaper, { highlights: [], notes: [{ markdown: 'One' }, { markdown: 'Two' }] }, 7);
  expect(changes).toMatchObject([{ table: 'notes', row: { id: samplePaper.id, markdown: 'One\n\nTwo', createdAt: 7 } }]);
});
