import { expect, test } from 'vitest';
import { EXPORT_FORMATS } from './export-format.ts';
import { paperWriterOf } from './paper-writer-of.ts';
import { bareExport, sampleExport, writeAll } from './sample-papers.fixture.ts';

test('every format writes every paper', () => {
  const tools = { html: { mathMl: () => undefined, markdown: (text: string) => text }, template: '{{title}}' };
  for (const format of EXPORT_FORMATS) {
    if (format === 'archive') continue;
    const text = writeAll(paperWriterOf(format, { papers: 2, marks: 2, madeAt: 0 }, tools), [sampleExport, bareExport]);
    expect(text.length, format).toBeGreaterThan(20);
  }
});
