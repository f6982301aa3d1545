/** One step back for anything that was written. */
import type { AnnotationTables, Change, TableName } from '../../domain/annotation/annotation.ts';
import { takenBack } from '../../domain/annotation/take-back.ts';
import { asDeleted } from '../../domain/reading-list/revision.ts';
import type { Result } from '../../domain/result.ts';
import { ok } from '../../domain/result.ts';
import type { AnnotationStore } from './annotation-store.ts';
import type { Written } from './plan.ts';
import { changeOf } from './row-order.ts';
import type { RowReader } from './row-reader.ts';

/** Takes back what was written, all of it in one write. What was changed since stays as it is. */
export async function takeBack(store: AnnotationStore, written: readonly Written[]): Promise<Result<readonly Written[]>> {
  return store.change(async (rows) => {
    const changes: Change[] = [];
    for (const { change, previous } of written) {
      const back = await rowBefore(store, rows, change, previous);
      if (back !== undefined) changes.push(back);
    }
    return ok(changes);
  });
}

async function rowBefore<T extends TableName>(
  store: AnnotationStore,
  rows: RowReader,
  { table, row: made }: { readonly table: T; readonly row: AnnotationTables[T] },
  previous: Change['row'] | undefined,
): Promise<Change | undefined> {
  const current = await rows.get(table, made.id);
  if (current === undefined) return undefined;
  const back = previous === undefined ? asDeleted(current, store.now()) : takenBack(previous as AnnotationTables[T], made, current, store.now());
  return back === current ? undefined : changeOf(table, back);
}
