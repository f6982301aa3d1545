import type { AnnotationStore } from '../../storage/annotation-store.ts';
import { setComment } from '../../storage/highlights.ts';
import { notify } from '../desk.ts';
import type { ActionContext } from './context.ts';
import { highlightAtHand } from './mark-words.ts';
import { tellError } from './tell-error.ts';
import { wantPart } from './want-part.ts';

/** Opens the field for the comment of the highlight at hand. */
export function commentHighlight(context: ActionContext): void {
  highlightAtHand(context, (id) => {
    wantPart(id, 'comment');
  });
}

/** Says that a comment was changed, which it was while it was typed; the notice brings the former one back. */
export function commentChanged(store: AnnotationStore, id: string, before: string): void {
  notify('Comment saved.', () => {
    void setComment(store, id, before).then((undone) => {
      if (!undone.ok) tellError(undone.error);
    });
  });
}
