/** What every write of a noun has in common. */
import type { AnnotationTables, TableName } from '../../domain/annotation/annotation.ts';
import { changeOf } from '../../domain/annotation/row-order.ts';
import type { Result } from '../../domain/result.ts';
import { ok } from '../../domain/result.ts';
import type { AnnotationStore } from './annotation-store.ts';
import type { RowReader } from './row-reader.ts';

/** A row as it stands now and as it was before (undefined when it is new): enough to undo. */
export interface Saved<Row> {
  readonly row: Row;
  readonly previous: Row | undefined;
}

/** Writes the rows of one table that `plan` works out from current rows; answers with those that were written. */
export async function writeRows<T extends TableName>(
  store: AnnotationStore,
  table: T,
  plan: (rows: RowReader) => Promise<Result<readonly AnnotationTables[T][]>>,
): Promise<Result<readonly Saved<AnnotationTables[T]>[]>> {
  const result = await store.change(async (rows) => {
    const planned = await plan(rows);
    return planned.ok ? ok(planned.value.map((row) => changeOf(table, row))) : planned;
  });
  if (!result.ok) return result;
  return ok(result.value.map(({ change, previous }) => ({ row: change.row, previous }) as Saved<AnnotationTables[T]>));
}

/**
 * Writes one row. `next` makes it from the current one (undefined when there is none) and gives the
 * same row back when nothing changes: then nothing is written and `row` equals `previous`.
 */
export async function writeRow<T extends TableName>(
  store: AnnotationStore,
  table: T,
  id: string,
  next: (current: AnnotationTables[T] | undefined) => Result<AnnotationTables[T]>,
): Promise<Result<Saved<AnnotationTables[T]>>> {
  const seen: { row?: AnnotationTables[T] } = {};
  const result = await writeRows(store, table, async (rows) => {
    const made = next(await rows.get(table, id));
    if (!made.ok) return made;
    seen.row = made.value;
    return ok([made.value]);
  });
  if (!result.ok) return result;
  const [saved] = result.value;
  if (saved !== undefined) return ok(saved);
  if (seen.row === undefined) throw new Error('A write ended without its row');
  return ok({ row: seen.row, previous: seen.row });
}
