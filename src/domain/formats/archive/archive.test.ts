import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change } from '../../annotation/annotation.ts';
import { arbitraryHighlight, arbitraryLibrary } from '../export/arbitrary-rows.fixture.ts';
import { sampleChanges, samplePaper } from '../export/sample-papers.fixture.ts';
import { archiveWriter, type ArchivedPaper, type ImportFact, type LineHash } from './archive.ts';
import { looksLikeArchive, readArchive } from './read-archive.ts';

function sha256(): LineHash {
  const hash = createHash('sha256');
  return { add: (text) => void hash.update(text), hex: () => hash.digest('hex') };
}

interface Content {
  readonly papers: readonly ArchivedPaper[];
  readonly imports: readonly ImportFact[];
  readonly annotations: readonly Change[];
}

function written({ papers, imports, annotations }: Content): string {
  const writer = archiveWriter(sha256());
  return [
    writer.begin({ program: '0.1.0', madeAt: 5, papers: papers.length, imports: imports.length, annotations: annotations.length }),
    ...papers.map(writer.paper),
    ...imports.map(writer.imported),
    ...annotations.map(writer.annotation),
    writer.end(),
  ].join('');
}

const sample: Content = {
  papers: [{ paper: samplePaper, oldTexts: [{ field: 'abstract', origin: 'site', text: 'Old', raw: 'Old\n', seenAt: 3 }] }],
  imports: [{ source: 'page.txt', format: 'page-dump', report: '{"added":1}', startedAt: 1, endedAt: 2 }],
  annotations: [...sampleChanges, { table: 'preferences', row: { id: 'x', revision: 1, createdAt: 1, updatedAt: 1, deleted: true, value: { a: [1, null] } } }],
};

test('everything comes back as it was, tombstones and older texts included', () => {
  const text = written(sample);
  expect(looksLikeArchive(text)).toBe(true);
  expect(readArchive(text, sha256())).toEqual({ ok: true, value: { ...sample, unreadable: [] } });
});

test('any library comes back as it was', () => {
  const library = arbitraryLibrary.chain((papers) => fc.record({ papers: fc.constant(papers), highlights: fc.tuple(...papers.map((paper) => fc.array(arbitraryHighlight(paper), { maxLength: 2 }))) }));
  fc.assert(
    fc.property(library, ({ papers, highlights }) => {
      const content: Content = { papers: papers.map((paper) => ({ paper, oldTexts: [] })), imports: [], annotations: highlights.flat().map((row): Change => ({ table: 'highlights', row })) };
      expect(readArchive(written(content), sha256())).toEqual({ ok: true, value: { ...content, unreadable: [] } });
    }),
  );
});

test('no part of an archive is taken for the whole', () => {
  const text = written(sample);
  fc.assert(
    fc.property(fc.nat(text.length - 2), (length) => {
      const read = readArchive(text.slice(0, length), sha256());
      expect(read.ok).toBe(false);
    }),
  );
});

test('no change of a single character goes unnoticed', () => {
  const text = written(sample);
  fc.assert(
    fc.property(fc.nat(text.length - 2), (at) => {
      const changed = `${text.slice(0, at)}${text.charAt(at) === 'x' ? 'y' : 'x'}${text.slice(at + 1)}`;
      expect(readArchive(changed, sha256()).ok).toBe(false);
    }),
  );
});

test('a missing line and an archive of a newer program are refused with a sentence', () => {
  const lines = written(sample).split('\n');
  expect(readArchive(lines.filter((_, at) => at !== 2).join('\n'), sha256())).toMatchObject({ error: { code: 'source-damaged' } });
  expect(readArchive(written(sample).replace('"version":1', '"version":2'), sha256())).toMatchObject({ error: { code: 'library-too-new' } });
});
