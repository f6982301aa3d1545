import { notify } from '../desk.ts';
import type { ActionContext } from './context.ts';
import { highlightAtHand } from '../steps/mark-words.ts';
import { wantPart } from '../steps/want-part.ts';

/** Opens the field for the comment of the highlight at hand. */
export function commentHighlight(context: ActionContext): void {
  highlightAtHand(context, (id) => {
    wantPart(id, 'comment');
  });
}

/** Says that a comment was changed, which it was while it was typed. */
export function commentChanged(): void {
  notify('Comment saved.', 'undo');
}
