/** Annotations that an import brought. */
import type { Versioned } from '../../domain/annotation/annotation.ts';
import { mergeImported, type RowCounts } from '../../domain/formats/merge-imported.ts';
import type { ImportedAnnotations } from '../../domain/paper/import-report.ts';
import type { Result } from '../../domain/result.ts';
import { ok } from '../../domain/result.ts';
import type { AnnotationStore } from './annotation-store.ts';

/** Rows that are written together: few enough that a large archive never holds up what is typed meanwhile. */
const BATCH = 500;

/** Writes imported rows: nothing newer is replaced, and a second import of the same rows changes nothing. */
export async function keepImported(store: AnnotationStore, { rows }: ImportedAnnotations): Promise<Result<RowCounts>> {
  const total = { added: 0, updated: 0, unchanged: 0, kept: 0 };
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = rows.slice(from, from + BATCH);
    // The plan may run twice: only its last counts are those of what was written.
    const seen: { counts?: RowCounts } = {};
    const written = await store.change(async (reader) => {
      const present = new Map<string, Versioned | undefined>();
      for (const { table, row } of batch) present.set(`${table}/${row.id}`, await reader.get(table, row.id));
      const { changes, counts } = mergeImported(batch, (table, id) => present.get(`${table}/${id}`), store.now());
      seen.counts = counts;
      return ok(changes);
    });
    if (!written.ok) return written;
    for (const outcome of ['added', 'updated', 'unchanged', 'kept'] as const) total[outcome] += seen.counts?.[outcome] ?? 0;
  }
  return ok(total);
}
