import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { MarkedField } from '../../domain/annotation/annotation.ts';
import { readSelection, showSelection, type SourceCaret } from './selection.ts';

interface SelectionState {
  readonly caret: SourceCaret | null;
  /** Set with the keyboard: then the caret is drawn. */
  readonly byKey: boolean;
}

export interface SourceSelecting {
  readonly state: SelectionState;
  /** What is selected right now, also between two paints. */
  readonly current: () => SelectionState;
  /** Selects with the keyboard. */
  readonly select: (caret: SourceCaret) => void;
  readonly clear: () => void;
  /** Reads what the window has selected; to be called right before the text is painted anew. */
  readonly sync: () => void;
  /** Selects again what is selected, after the text was painted anew. */
  readonly show: () => void;
}

const NOTHING: SelectionState = { caret: null, byKey: false };

/**
 * What is selected in the reader. The offsets are the truth: they outlive a repaint of the text, and a
 * dialog that takes the window's own selection away while it is open.
 */
export function useSourceSelection(reader: RefObject<HTMLElement | null>): SourceSelecting {
  const [state, setState] = useState(NOTHING);
  const now = useRef(NOTHING);
  // The window's selection as it was when it last said the same as `now`: a change to it is no news.
  const known = useRef('');
  const inDialog = useRef(false);
  const [pointsOf] = useState(nodeNames);

  const set = useCallback((next: SelectionState) => {
    now.current = next;
    setState(next);
  }, []);

  const show = useCallback(() => {
    const { caret } = now.current;
    const host = caret === null ? null : hostOfField(reader.current, caret.field);
    if (caret === null || host === null || focusedElsewhere() !== 'nowhere') return;
    if (pointsOf(window.getSelection()) === known.current) return;
    showSelection(host, caret);
    known.current = pointsOf(window.getSelection());
  }, [reader, pointsOf]);

  const sync = useCallback(() => {
    const selection = window.getSelection();
    const points = pointsOf(selection);
    const elsewhere = focusedElsewhere();
    const fromDialog = inDialog.current && elsewhere === 'nowhere';
    inDialog.current = elsewhere === 'dialog';
    if (fromDialog && readSelection(selection) === null) {
      // The dialog took the window's selection with it, and nothing was selected since.
      show();
      return;
    }
    if (elsewhere === 'dialog' || (elsewhere === 'nowhere' && points === known.current)) return;
    known.current = points;
    if (elsewhere === 'field') {
      set(collapsed(now.current));
      return;
    }
    const caret = readSelection(selection);
    if (caret !== null) set({ caret, byKey: false });
    else if (now.current.caret !== null) set(NOTHING);
  }, [set, show, pointsOf]);
  useEffect(() => {
    document.addEventListener('selectionchange', sync);
    document.addEventListener('focusin', show);
    return () => {
      document.removeEventListener('selectionchange', sync);
      document.removeEventListener('focusin', show);
    };
  }, [sync, show]);

  const select = useCallback(
    (caret: SourceCaret) => {
      set({ caret, byKey: true });
      known.current = '';
      show();
    },
    [set, show],
  );
  const clear = useCallback(() => {
    set(NOTHING);
    const selection = window.getSelection();
    if (readSelection(selection) !== null) selection?.removeAllRanges();
    known.current = pointsOf(selection);
  }, [set, pointsOf]);
  // The window tells of a new selection a moment later; a key that follows at once means the new one.
  const current = useCallback(() => {
    sync();
    return now.current;
  }, [sync]);
  return useMemo(() => ({ state, current, select, clear, sync, show }), [state, current, select, clear, sync, show]);
}

/** Nothing is selected any more; the keyboard's caret stays for when the reader comes back. */
function collapsed({ caret, byKey }: SelectionState): SelectionState {
  return caret === null || !byKey ? NOTHING : { caret: { ...caret, anchor: caret.focus }, byKey };
}

/** The element that shows one text of the paper. */
export function hostOfField(reader: HTMLElement | null, field: MarkedField): HTMLElement | null {
  return reader?.querySelector<HTMLElement>(`[data-field=${field}]`) ?? null;
}

/** Where the focus is when it is not at the texts: in a dialog, in a field, or nowhere that matters. */
function focusedElsewhere(): 'dialog' | 'field' | 'nowhere' {
  const focused = document.activeElement;
  if (focused?.closest('[role=dialog]') != null) return 'dialog';
  return focused?.closest('input, textarea, [contenteditable=true]') == null ? 'nowhere' : 'field';
}

/** Writes down the ends of a selection so that two of them can be compared; a node keeps its number. */
function nodeNames(): (selection: Selection | null) => string {
  const numbers = new WeakMap<Node, number>();
  let last = 0;
  const nameOf = (node: Node | null): number => {
    if (node === null) return 0;
    const number = numbers.get(node) ?? (last += 1);
    numbers.set(node, number);
    return number;
  };
  return (selection) =>
    selection === null
      ? ''
      : [nameOf(selection.anchorNode), selection.anchorOffset, nameOf(selection.focusNode), selection.focusOffset].join(' ');
}
