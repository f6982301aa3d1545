import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotationIndex } from '../export/exported-paper.ts';
import { bareExport, sampleExport, samplePaper, writeAll } from '../export/sample-papers.fixture.ts';
import { readCsv } from './read-csv.ts';
import { csvRow, csvWriter } from './write-csv.ts';
import { highlightsCsvWriter } from './write-highlights-csv.ts';

test('a row to a paper, all with the same columns', () => {
  const { header, rows } = readCsv(writeAll(csvWriter(), [sampleExport, bareExport]));
  expect(rows.map(({ fields }) => fields.length)).toEqual([header.length, header.length]);
  const cell = (name: string): string | undefined => rows[0]?.fields[header.indexOf(name)];
  expect([cell('Title'), cell('Authors'), cell('Tags'), cell('Highlights'), cell('Status'), cell('Note')]).toEqual([
    'DeepNet: Scaling x² Transformers to 1,000 Layers',
    'Hongyu Wang; Hervé Jégou; Frank van der Meulen',
    'bounds; to check',
    '1',
    'new',
    '# Mine\n\nA note with <b>markup</b> & more. #idea',
  ]);
});

test('any fields are read back as they were', () => {
  const field = fc.string({ unit: 'binary' }).filter((text) => !/^[=+\-@\t\r]/u.test(text));
  fc.assert(
    fc.property(fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (table) => {
      const { header, rows, cutOff } = readCsv(csvRow(['a', 'b']) + table.map((row) => csvRow(row)).join(''));
      expect(header).toEqual(['a', 'b']);
      expect(rows.map(({ fields }) => fields)).toEqual(table);
      expect(cutOff).toBe(false);
    }),
  );
});

test('a field that a spreadsheet would run is kept as text', () => {
  expect(writeAll(csvWriter(), [annotationIndex([]).of({ ...samplePaper, title: '=HYPERLINK("http://x")' })])).toContain('"\'=HYPERLINK(""http://x"")"');
});

test('lines are counted over quoted line ends, and an open quotation mark is noticed', () => {
  expect(readCsv('h\n"a\nb"\nc\n').rows).toEqual([
    { line: 2, fields: ['a\nb'] },
    { line: 4, fields: ['c'] },
  ]);
  expect(readCsv('h\n"a').cutOff).toBe(true);
});

test('highlights have a row each', () => {
  const { header, rows } = readCsv(writeAll(highlightsCsvWriter(), [sampleExport, bareExport]));
  expect(rows).toHaveLength(1);
  expect(rows[0]?.fields[header.indexOf('Highlight')]).toBe('$O(n \\log n)$ suffices.');
  expect(rows[0]?.fields[header.indexOf('Note')]).toBe('Is this *tight*?\n\nSee $O(n)$.');
});
