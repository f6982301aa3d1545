import type { Highlight } from '../../../domain/annotation/annotation.ts';
import { deleteHighlight as deleteRow } from '../../storage/highlights.ts';
import type { UndoLog } from '../../storage/undo-log.ts';
import { takeStep } from './step.ts';

/** Deletes a highlight with its comment; undo brings it back. */
export async function deleteHighlight(log: UndoLog, { id }: Highlight): Promise<void> {
  await takeStep(log, 'Highlight deleted.', (store) => deleteRow(store, id));
}
