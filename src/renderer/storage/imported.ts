/** Annotations that an import brought. */
import type { Change, Versioned } from '../../domain/annotation/annotation.ts';
import { evenedOut, papersSaidOf } from '../../domain/finished/finished.ts';
import { mergeImported, takenAsImported, type FindRow, type MergedRows, type RowCounts } from '../../domain/formats/merge-imported.ts';
import type { ImportedAnnotations } from '../../domain/paper/import-report.ts';
import type { Result } from '../../domain/result.ts';
import { ok } from '../../domain/result.ts';
import type { AnnotationStore } from './annotation-store.ts';
import type { RowReader } from './row-reader.ts';

/** Rows that are written together: few enough that a large archive never holds up what is typed meanwhile. */
const BATCH = 500;

interface KeptImported {
  readonly counts: RowCounts;
  /** What the source says and the reader's rows say otherwise. */
  readonly outdone: readonly Change[];
}

/** Writes imported rows: nothing newer is replaced, and a second import of the same rows changes nothing. */
export async function keepImported(store: AnnotationStore, { rows }: ImportedAnnotations): Promise<Result<KeptImported>> {
  const total = { added: 0, updated: 0, unchanged: 0, kept: 0 };
  const outdone: Change[] = [];
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = rows.slice(from, from + BATCH);
    // The plan may run twice: only its last counts are those of what was written.
    const seen: { merged?: MergedRows } = {};
    const written = await store.change(async (reader) => {
      seen.merged = mergeImported(batch, await present(reader, batch), store.now());
      return ok(seen.merged.changes);
    });
    if (!written.ok) return written;
    for (const outcome of ['added', 'updated', 'unchanged', 'kept'] as const) total[outcome] += seen.merged?.counts[outcome] ?? 0;
    outdone.push(...(seen.merged?.outdone ?? []));
  }
  const evened = await evenOut(store, rows);
  return evened.ok ? ok({ counts: total, outdone }) : evened;
}

/** Has these rows as their source has them, all of them or none; what they were can be had back by undo. */
export async function takeOutdone(store: AnnotationStore, outdone: readonly Change[]): Promise<Result<number>> {
  const written = await store.change(async (reader) => ok(takenAsImported(outdone, await present(reader, outdone), store.now())));
  if (!written.ok) return written;
  const evened = await evenOut(store, outdone);
  return evened.ok ? ok(written.value.length) : evened;
}

/** A status from one place and a list from another may disagree on what is finished. */
async function evenOut(store: AnnotationStore, changes: readonly Change[]): Promise<Result<void>> {
  const papers = papersSaidOf(changes);
  for (let from = 0; from < papers.length; from += BATCH) {
    const batch = papers.slice(from, from + BATCH);
    const written = await store.change(async (reader) => {
      const states = (await reader.getMany('paperStates', batch)).filter((state) => state !== undefined);
      return ok(evenedOut(batch, states, await reader.entriesOfPapers(batch), store.now()));
    });
    if (!written.ok) return written;
  }
  return ok(undefined);
}

async function present(reader: RowReader, changes: readonly Change[]): Promise<FindRow> {
  const rows = new Map<string, Versioned | undefined>();
  for (const { table, row } of changes) rows.set(`${table}/${row.id}`, await reader.get(table, row.id));
  return (table, id) => rows.get(`${table}/${id}`);
}
