/** Selecting with the keyboard in a text that can't be edited, and so has no caret. */
import type { KeyboardEvent } from 'react';

/**
 * Left and right select the next word, with Shift they take one word more or less. Answers whether the
 * key was one of these.
 */
export function selectWordsByKey(event: KeyboardEvent<HTMLElement>): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return false;
  const selection = window.getSelection();
  if (selection === null) return false;
  const host = event.currentTarget;
  const forward = event.key === 'ArrowRight';
  const isInside = selection.anchorNode !== null && host.contains(selection.anchorNode) && !selection.isCollapsed;
  if (!isInside) {
    selection.collapse(host, 0);
    selection.modify('extend', 'forward', 'word');
  } else if (event.shiftKey) {
    selection.modify('extend', forward ? 'forward' : 'backward', 'word');
  } else if (forward) {
    selection.collapseToEnd();
    selection.modify('move', 'forward', 'word');
    selection.modify('move', 'backward', 'word');
    selection.modify('extend', 'forward', 'word');
  } else {
    selection.collapseToStart();
    selection.modify('move', 'backward', 'word');
    selection.modify('extend', 'forward', 'word');
  }
  if (!host.contains(selection.focusNode)) selection.setBaseAndExtent(host, 0, host, 0);
  return true;
}
