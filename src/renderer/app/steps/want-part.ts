import { flushSync } from 'react-dom';
import type { HighlightPart } from '../../notes/highlight-actions.ts';
import { setDesk } from '../desk.ts';

/** Opens the field for a part of a highlight. At once: the next letters are meant for it. */
export function wantPart(highlightId: string, what: HighlightPart): void {
  flushSync(() => {
    setDesk({ activeHighlightId: highlightId, wanted: { highlightId, what } });
  });
}
