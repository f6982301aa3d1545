import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Change } from '../../domain/annotation/annotation.ts';
import { archiveWriter } from '../../domain/formats/archive/archive.ts';
import { paperWriterOf } from '../../domain/formats/export/paper-writer-of.ts';
import { annotationIndex, type ExportedPaper } from '../../domain/formats/export/exported-paper.ts';
import type { Paper, PaperId } from '../../domain/paper/paper.ts';
import { assertNever } from '../../domain/result.ts';
import type { ExportRequest, ExportScope } from '../../ipc/exports.ts';
import type { ExportOptions, ExportSource } from './source.ts';
import { HTML_TOOLS, templateIn } from './tools.ts';

/** Papers between two turns of the event loop. */
const BATCH = 100;

/** An export that was given up: `AbortSignal` said so, or the library changed under it. */
export class ExportStopped extends Error {}

/** What is exported, looked up once so that an import meanwhile changes nothing. */
export interface Chosen {
  readonly ids: readonly PaperId[];
  readonly rows: readonly Change[];
  readonly everything: boolean;
}

/** The papers of a scope, and the rows that go with them. */
export function choose(source: ExportSource, scope: ExportScope): Chosen {
  const rows = source.annotations();
  switch (scope.kind) {
    case 'everything':
      return { ids: source.ids(), rows, everything: true };
    case 'papers':
      return { ids: [...new Set(scope.ids)], rows, everything: false };
    case 'query':
      return { ids: source.idsOf(scope.question), rows, everything: false };
    case 'marks':
      return chosenMarks(rows, new Set(scope.ids));
    default:
      return assertNever(scope);
  }
}

function chosenMarks(rows: readonly Change[], ids: ReadonlySet<string>): Chosen {
  const kept = rows.flatMap((change) => ((change.table === 'highlights' || change.table === 'notes') && ids.has(change.row.id) ? [change] : []));
  return { ids: [...new Set(kept.map(({ row }) => row.paperId))], rows: kept, everything: false };
}

/** Papers with everything on them, one after the other; other work gets its turn between them. */
export async function* exportedPapers(source: ExportSource, chosen: Chosen, { signal, onProgress }: ExportOptions): AsyncGenerator<ExportedPaper> {
  const index = annotationIndex(chosen.rows);
  for (const [at, id] of chosen.ids.entries()) {
    if (at % BATCH === 0) {
      onProgress?.(at, chosen.ids.length);
      await setImmediate();
      if (signal?.aborted === true) throw new ExportStopped('The export was cancelled.');
    }
    yield index.of(paperOf(source, id));
  }
  onProgress?.(chosen.ids.length, chosen.ids.length);
}

/** The text of a format, piece by piece. */
export async function* exportPieces(source: ExportSource, { format, scope }: ExportRequest, options: ExportOptions = {}): AsyncGenerator<string> {
  const chosen = choose(source, scope);
  if (format === 'archive') {
    yield* archivePieces(source, chosen, options);
    return;
  }
  const facts = { papers: chosen.ids.length, marks: marksOf(chosen), madeAt: source.now() };
  const writer = paperWriterOf(format, facts, { html: HTML_TOOLS, template: templateIn(source.annotations()) });
  yield writer.begin;
  for await (const paper of exportedPapers(source, chosen, options)) yield writer.paper(paper);
  yield writer.end();
}

/** Live highlights and notes of the chosen papers. */
export function marksOf({ ids, rows }: Chosen): number {
  const papers = new Set(ids);
  return annotationIndex(rows.filter(({ table, row }) => (table === 'highlights' || table === 'notes') && papers.has(row.paperId))).marks;
}

async function* archivePieces(source: ExportSource, { ids, rows, everything }: Chosen, options: ExportOptions): AsyncGenerator<string> {
  const papers = new Set<string>(ids);
  const annotations = everything ? rows : rows.filter(({ row }) => 'paperId' in row && papers.has(row.paperId));
  const imports = everything ? source.imports() : [];
  const hash = createHash('sha256');
  const writer = archiveWriter({ add: (text) => void hash.update(text), hex: () => hash.digest('hex') });
  yield writer.begin({ program: source.program, madeAt: source.now(), papers: ids.length, imports: imports.length, annotations: annotations.length });
  for await (const { paper } of exportedPapers(source, { ids, rows: [], everything }, options)) yield writer.paper({ paper, oldTexts: source.oldTexts(paper.id) });
  for (const fact of imports) yield writer.imported(fact);
  for (const change of annotations) yield writer.annotation(change);
  yield writer.end();
}

function paperOf(source: ExportSource, id: PaperId): Paper {
  const paper = source.paper(id);
  if (!paper.ok) throw new ExportStopped(`${paper.error.message} It was there when the export began.`);
  return paper.value;
}
