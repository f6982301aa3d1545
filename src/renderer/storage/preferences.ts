/** What the reader set for the whole library, by name. */
import type { JsonValue, Preference } from '../../domain/annotation/annotation.ts';
import { firstRevision, nextRevision } from '../../domain/annotation/revision.ts';
import type { Result } from '../../domain/result.ts';
import { ok } from '../../domain/result.ts';
import type { AnnotationStore } from './annotation-store.ts';
import type { Saved } from './row-writes.ts';
import { writeRow } from './row-writes.ts';

/** Sets a preference. Setting it to what it is writes nothing. */
export function setPreference(store: AnnotationStore, name: string, value: JsonValue): Promise<Result<Saved<Preference>>> {
  return writeRow(store, 'preferences', name, (row) => {
    if (row === undefined) return ok({ ...firstRevision(name, store.now()), value });
    if (!row.deleted && JSON.stringify(row.value) === JSON.stringify(value)) return ok(row);
    return ok({ ...nextRevision(row, store.now()), deleted: false, value });
  });
}
