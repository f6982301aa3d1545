/** Writing the way back of a step, however many rows it has. */
import { reversal, type Edit, type Step } from '../../domain/annotation/step.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { AnnotationStore } from './annotation-store.ts';
import { currentRows, databaseReader, type RowReader } from './row-reader.ts';

/** So many rows are written in one go: a store that is asked for more at once may run out of its time. */
export const ROWS_AT_ONCE = 1_000;

/**
 * Takes a step back, or makes it again. Fails with `write-refused`, and changes nothing, where something newer
 * stands in its way. A large step is looked at as a whole first and then written piece by piece; what a piece
 * finds done already stays as it is, so that one that was interrupted can be taken back again.
 */
export async function writeReversal(store: AnnotationStore, step: Step, direction: 'undo' | 'redo'): Promise<Result<void>> {
  const pieces = inPieces(step.edits, direction);
  if (pieces.length > 1) {
    const whole = await reversed(databaseReader(store.database), step, direction, store.now());
    if (!whole.ok) return whole;
  }
  for (const edits of pieces) {
    const written = await store.change((rows) => reversed(rows, { ...step, edits }, direction, store.now()));
    if (!written.ok) return written;
  }
  return ok(undefined);
}

/** What was done last is taken back first. */
function inPieces(edits: readonly Edit[], direction: 'undo' | 'redo'): readonly (readonly Edit[])[] {
  const pieces = Array.from({ length: Math.ceil(edits.length / ROWS_AT_ONCE) }, (_, at) => edits.slice(at * ROWS_AT_ONCE, (at + 1) * ROWS_AT_ONCE));
  return direction === 'undo' ? pieces.toReversed() : pieces;
}

async function reversed(rows: RowReader, step: Step, direction: 'undo' | 'redo', now: number): Promise<ReturnType<typeof reversal>> {
  const current = await currentRows(rows, step.edits.map(({ table, after }) => ({ table, id: after.id })));
  return reversal(step, direction, current, now);
}
