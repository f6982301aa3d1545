import type { Result } from '../../../domain/result.ts';
import type { Saved } from '../../storage/row-writes.ts';
import { notify } from '../desk.ts';
import { tellError } from './tell-error.ts';

/**
 * Waits for a change of one row and says so; the notice takes it back with `undo`, which gets the row as it
 * was. Where nothing changed nothing is said. Answers whether the row now is as it was meant to be.
 */
export async function saveChange<Row>(
  change: Promise<Result<Saved<Row>>>,
  done: string,
  undo: (previous: Row) => Promise<Result<unknown>>,
): Promise<boolean> {
  const saved = await change;
  if (!saved.ok) {
    tellError(saved.error);
    return false;
  }
  const { row, previous } = saved.value;
  if (previous === undefined || previous === row) return true;
  notify(done, () => {
    void undo(previous).then((undone) => {
      if (!undone.ok) tellError(undone.error);
    });
  });
  return true;
}
