import { expect, test } from 'vitest';
import { EXPORT_FORMATS } from './export-format.ts';
import { exportAnnotations, paperWriterOf } from './export-annotations.ts';
import { bareExport, sampleExport } from './sample-papers.fixture.ts';
import { writeAll } from './writer.ts';

test('a selection as Markdown has its quotes, comments and sources, and no other text of the papers', () => {
  const text = exportAnnotations([sampleExport], 'markdown', 0);
  expect(text).toContain('> $O(n \\log n)$ suffices.');
  expect(text).toContain('Is this *tight*?');
  expect(text).toContain('Wang, H., Jégou, H., & van der Meulen, F. (2022).');
  expect(text).not.toMatch(/## Abstract|Müller|^---\ntitle/u);
});

test('a selection as annotations and as a table', () => {
  expect(JSON.parse(exportAnnotations([sampleExport], 'jsonld', 0))).toMatchObject({ total: 2 });
  expect(exportAnnotations([sampleExport], 'highlights-csv', 0).split('\r\n')[0]).toContain('Highlight,Book Title');
});

test('every format writes every paper', () => {
  const tools = { html: { mathMl: () => undefined, markdown: (text: string) => text }, template: '{{title}}' };
  for (const format of EXPORT_FORMATS) {
    if (format === 'archive') continue;
    const text = writeAll(paperWriterOf(format, { papers: 2, marks: 2, madeAt: 0 }, tools), [sampleExport, bareExport]);
    expect(text.length, format).toBeGreaterThan(20);
  }
});
