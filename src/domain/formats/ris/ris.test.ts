import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotationIndex } from '../export/exported-paper.ts';
import { bareExport, publishedPaper, sampleExport, samplePaper, writeAll } from '../export/sample-papers.fixture.ts';
import { looksLikeRis, readRis } from './read-ris.ts';
import { risWriter } from './write-ris.ts';

test('a record begins with its type, ends with ER, and its lines end with CRLF', () => {
  const text = writeAll(risWriter(), [sampleExport]);
  expect(text.startsWith('TY  - UNPB\r\nTI  - DeepNet')).toBe(true);
  expect(text.endsWith('ER  - \r\n\r\n')).toBe(true);
  expect(text).toContain('AU  - van der Meulen, Frank\r\n');
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
});

test('what is written is read back as the same paper', () => {
  const text = writeAll(risWriter(), [sampleExport, bareExport]);
  expect(looksLikeRis(text)).toBe(true);
  const { records, unreadable, cutOff } = readRis(text);
  expect([unreadable, cutOff]).toEqual([[], undefined]);
  expect(records[0]).toMatchObject({
    title: samplePaper.title,
    people: samplePaper.people,
    date: samplePaper.date,
    identifiers: samplePaper.identifiers,
    topics: samplePaper.topics,
    links: samplePaper.links,
    abstract: { text: samplePaper.abstract?.text },
  });
  expect(records[1]).toMatchObject({ venue: publishedPaper.venue, date: '2024-10', identifiers: publishedPaper.identifiers });
});

test('files of other programs: one space, continued lines, a date that names only the year, people left out', () => {
  const { records, unreadable } = readRis('1. TY - JOUR\nT1 - A title\n that goes on\nA1 - Doe, J.\nAU - et al.\nPY - 2019///\nJF - Journal\nER -\nTY  - JOUR\nAU  - Nobody\nER  -\n'.replace('1. ', ''));
  expect(records).toMatchObject([{ title: 'A title that goes on', people: [{ name: 'J. Doe' }], peopleIncomplete: true, date: '2019', venue: 'Journal' }]);
  expect(unreadable).toEqual([{ title: '', reason: 'The record that begins in line 9 has no title.' }]);
});

test('a file that ends inside a record is cut off', () => {
  const { records, cutOff } = readRis('TY  - JOUR\nTI  - One\nER  - \nTY  - JOUR\nTI  - Tw');
  expect(records.map(({ title }) => title)).toEqual(['One']);
  expect(cutOff?.message).toContain('line 4');
});

test('no text of a paper can begin a field of its own', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (title, note) => {
      const made = { ...annotationIndex([]).of({ ...samplePaper, title: `x${title}\nER  - ` }), note: `${note}\r\nTY  - JOUR\nTI  - other` };
      expect(readRis(writeAll(risWriter(), [made, sampleExport])).records).toHaveLength(2);
    }),
  );
});
