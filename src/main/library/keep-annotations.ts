import type { Versioned } from '../../domain/annotation/annotation.ts';
import { evenedOut, papersSaidOf } from '../../domain/finished/finished.ts';
import { mergeImported, type RowCounts } from '../../domain/formats/merge-imported.ts';
import type { ImportedAnnotations } from '../../domain/paper/import-report.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Mirror } from '../mirror/mirror.ts';

/** Writes imported rows into the mirror; the next window that opens brings them to its own store. */
export function keepAnnotations(mirror: Mirror, { rows }: ImportedAnnotations, now: number): Result<RowCounts> {
  const present = new Map<string, Versioned>(mirror.read().map(({ table, row }) => [`${table}/${row.id}`, row]));
  const { changes, counts } = mergeImported(rows, (table, id) => present.get(`${table}/${id}`), now);
  const written = changes.length === 0 ? ok({ written: 0 }) : mirror.write(changes);
  if (!written.ok) return written;
  // A status from one place and a list from another may disagree on what is finished.
  const all = mirror.read();
  const states = all.flatMap(({ table, row }) => (table === 'paperStates' ? [row] : []));
  const entries = all.flatMap(({ table, row }) => (table === 'listEntries' ? [row] : []));
  const evened = evenedOut(papersSaidOf(rows), states, entries, now);
  const agreed = evened.length === 0 ? written : mirror.write(evened);
  return agreed.ok ? ok(counts) : agreed;
}
