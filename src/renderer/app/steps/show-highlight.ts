import type { Highlight } from '../../../domain/annotation/annotation.ts';
import type { Item } from '../../../domain/highlights-view/item.ts';
import { setDesk } from '../desk.ts';

/** Opens the paper of a highlight and brings its words into view; of a note, the paper. */
export function showItem(item: Item): void {
  if (item.kind === 'highlight') showHighlight(item.row);
  else setDesk({ selectedId: item.paperId, activeHighlightId: null });
}

/** Opens the paper of a highlight and brings its words into view. */
export function showHighlight({ id, paperId }: Highlight): void {
  setDesk({ selectedId: paperId, activeHighlightId: id, revealWanted: { id, focus: false } });
}

/** Goes on where the item is: in the text of a highlight, in the note itself. */
export function enterItem(item: Item): void {
  if (item.kind === 'note') setDesk({ selectedId: item.paperId, noteWantedFor: item.paperId });
  else setDesk({ selectedId: item.paperId, activeHighlightId: item.row.id, revealWanted: { id: item.row.id, focus: true } });
}
