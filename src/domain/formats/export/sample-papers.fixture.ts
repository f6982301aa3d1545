/** Papers and rows that the tests of the formats share. */
import { describeSpan } from '../../annotation/describe-span.ts';
import type { Change, Highlight } from '../../annotation/annotation.ts';
import type { Paper, PaperId } from '../../paper/paper.ts';
import { annotationIndex, type ExportedPaper } from './exported-paper.ts';
import type { PaperWriter } from './writer.ts';

const ABSTRACT = 'We show that $O(n \\log n)$ suffices. Müller & Sons measured 5% more; “quotes”, commas and {braces} stay.';

export const samplePaper: Paper = {
  id: 'arxiv:2203.00555' as PaperId,
  title: 'DeepNet: Scaling $x^2$ Transformers to 1,000 Layers',
  titleRaw: 'DeepNet: Scaling $x^2$ Transformers\nto 1,000 Layers',
  identifiers: { arxiv: '2203.00555' },
  people: [{ name: 'Hongyu Wang' }, { name: 'Hervé Jégou' }, { name: 'Frank van der Meulen' }],
  peopleIncomplete: false,
  date: '2022-03-01',
  abstract: { text: ABSTRACT, raw: `${ABSTRACT}\n`, origin: 'authors' },
  summary: { text: 'Deep and stable.', raw: 'Deep and stable.', origin: 'carrel' },
  topics: ['depth', 'transformers'],
  kind: 'method',
  links: [{ kind: 'code', url: 'https://github.com/microsoft/torchscale' }],
  addedAt: 1_700_000_000_000,
  updatedAt: 1_700_000_000_001,
};

export const publishedPaper: Paper = {
  ...samplePaper,
  id: 'doi:10.1109/tpami.2024.3386927' as PaperId,
  identifiers: { doi: '10.1109/tpami.2024.3386927' },
  venue: 'IEEE TPAMI 46(10), 2024',
  date: '2024-10',
};

export const sampleHighlight: Highlight = {
  id: '0b9d6a3e-2f63-4b6e-9a55-5a7d1c0f1e2a',
  revision: 3,
  createdAt: 1_700_000_000_123,
  updatedAt: 1_700_000_000_456,
  deleted: false,
  paperId: samplePaper.id,
  field: 'abstract',
  anchor: describeSpan(ABSTRACT, 13, 36),
  colour: 'green',
  comment: 'Is this *tight*?\n\nSee $O(n)$.',
  tags: ['bounds', 'to check'],
};

export const sampleChanges: readonly Change[] = [
  { table: 'highlights', row: sampleHighlight },
  {
    table: 'notes',
    row: { id: samplePaper.id, paperId: samplePaper.id, revision: 2, createdAt: 1, updatedAt: 2, deleted: false, markdown: '# Mine\n\nA note with <b>markup</b> & more. #idea' },
  },
];

export const sampleExport: ExportedPaper = annotationIndex(sampleChanges).of(samplePaper);
export const bareExport: ExportedPaper = annotationIndex([]).of(publishedPaper);

/** All that a writer makes of these papers. */
export function writeAll(writer: PaperWriter, papers: readonly ExportedPaper[]): string {
  return writer.begin + papers.map(writer.paper).join('') + writer.end();
}
