import type { Highlight } from '../../../domain/annotation/annotation.ts';
import type { AnnotationStore } from '../../storage/annotation-store.ts';
import { deleteHighlight as deleteRow, restoreHighlight } from '../../storage/highlights.ts';
import { notify, notifyError } from '../desk.ts';

/** Deletes a highlight with its comment; the notice brings it back. */
export async function deleteHighlight(store: AnnotationStore, highlight: Highlight): Promise<void> {
  const saved = await deleteRow(store, highlight.id);
  if (saved.ok) notify('Highlight deleted.', () => void restoreHighlight(store, highlight.id));
  else notifyError(saved.error.message);
}

/** Takes back a highlight that was just made. */
export async function undoHighlight(store: AnnotationStore, id: string): Promise<void> {
  const saved = await deleteRow(store, id);
  if (!saved.ok) notifyError(saved.error.message);
}
