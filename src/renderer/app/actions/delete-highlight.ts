import type { AnnotationStore } from '../../storage/annotation-store.ts';
import { deleteHighlight as deleteRow, restoreHighlight } from '../../storage/highlights.ts';
import { notify, setDesk, useDesk } from '../desk.ts';
import type { ActionContext } from './context.ts';
import { saveChange } from './save-change.ts';
import { tellError } from './tell-error.ts';

/** Deletes a highlight with its comment and tags; the notice brings it back. */
export async function deleteHighlight(store: AnnotationStore, id: string): Promise<void> {
  const deleted = await saveChange(deleteRow(store, id), 'Highlight deleted.', () => restoreHighlight(store, id));
  if (deleted && useDesk.getState().activeHighlightId === id) setDesk({ activeHighlightId: null });
}

/** Deletes the active highlight. */
export async function deleteActive({ store }: ActionContext): Promise<void> {
  const { activeHighlightId } = useDesk.getState();
  if (activeHighlightId === null) notify('Choose a highlight first: click it, or press the full stop.');
  else await deleteHighlight(store, activeHighlightId);
}

/** Takes back a highlight that was just made. */
export async function undoHighlight(store: AnnotationStore, id: string): Promise<void> {
  const saved = await deleteRow(store, id);
  if (!saved.ok) tellError(saved.error);
  else if (useDesk.getState().activeHighlightId === id) setDesk({ activeHighlightId: null });
}
