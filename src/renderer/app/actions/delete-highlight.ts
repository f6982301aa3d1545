import { deleteHighlight as deleteRow } from '../../storage/highlights.ts';
import type { UndoLog } from '../../storage/undo-log.ts';
import { notify, useDesk } from '../desk.ts';
import { howTo } from '../shortcuts/keys-in-use.ts';
import type { ActionContext } from './context.ts';
import { takeStep } from '../steps/step.ts';

/** Deletes a highlight with its comment and tags; undo brings it back. */
export async function deleteHighlight(log: UndoLog, id: string): Promise<void> {
  await takeStep(log, 'Highlight deleted.', (store) => deleteRow(store, id));
}

/** Deletes the active highlight. */
export async function deleteActive({ log }: ActionContext): Promise<void> {
  const { activeHighlightId } = useDesk.getState();
  if (activeHighlightId === null) notify(`Choose a highlight first: click it, or ${howTo('next-highlight')}.`);
  else await deleteHighlight(log, activeHighlightId);
}
