import type { EditorView } from '@codemirror/view';
import { useEffect, useImperativeHandle, useLayoutEffect, useRef, type ReactNode, type Ref } from 'react';
import type { FindPapers } from './link-completion.ts';
import './note-source.css';
import { afterDrag, isHeldQuote, putBlock } from './quote-drag.ts';
import { keepCursor, openSourceEditor, showText } from './source-editor.ts';
import type { AutosavedText } from '../storage/use-autosaved-text.ts';

export interface NoteSourceHandle {
  /** Puts Markdown in as a paragraph of its own where the cursor is. */
  readonly insert: (markdown: string) => void;
}

interface NoteSourceProps {
  readonly value: AutosavedText;
  readonly findPapers: FindPapers;
  /** Where the cursor was when the editor was left; at the end of the text when absent. */
  readonly cursor: number | null;
  /** Called with the place of the cursor when the focus leaves the editor. */
  readonly onLeave: (cursor: number) => void;
  readonly ref: Ref<NoteSourceHandle>;
}

/** The note's source, being written. It takes the focus when it appears. */
export function NoteSource({ value, findPapers, cursor, onLeave, ref }: NoteSourceProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView | null>(null);
  // Read by listeners of the editor, which lives longer than one painting.
  const now = useRef({ value, findPapers, cursor, onLeave });
  useLayoutEffect(() => {
    now.current = { value, findPapers, cursor, onLeave };
  });

  // Before the next key: what is typed right after N belongs here.
  useLayoutEffect(() => {
    const { current: parent } = place;
    if (parent === null) return;
    const from = document.activeElement;
    const view = openSourceEditor({
      parent,
      text: now.current.value.newest(),
      name: 'Note',
      placeholder: 'What is this paper to you? Markdown works here.',
      findPapers: (words) => now.current.findPapers(words),
      onChange: (text, before) => {
        now.current.value.change(text, before);
      },
      onEscape: () => {
        view.contentDOM.blur();
        // Back to where the reader came from, so that the next key works there.
        if (from instanceof HTMLElement && from.isConnected) from.focus({ preventScroll: true });
      },
      onBlur: (left, to) => {
        void now.current.value.settle();
        const leave = (): void => {
          if (document.activeElement !== view.contentDOM) now.current.onLeave(view.state.selection.main.head);
        };
        // A quote that is being taken up may be meant for the editor: it stays until the mouse lets go.
        if (left && isHeldQuote(to)) afterDrag(leave);
        else if (left) leave();
      },
    });
    editor.current = view;
    const { cursor: former } = now.current;
    if (former !== null) view.dispatch({ selection: { anchor: Math.min(former, view.state.doc.length) }, scrollIntoView: true });
    view.focus();
    const letGo = keepCursor(view);
    return () => {
      letGo();
      editor.current = null;
      view.destroy();
    };
  }, []);

  const { text } = value;
  useEffect(() => {
    if (editor.current !== null) showText(editor.current, now.current.value.newest());
  }, [text]);

  useImperativeHandle(ref, () => ({
    insert: (markdown) => {
      const { current: view } = editor;
      if (view === null) return;
      putBlock(view, markdown, view.state.doc.lineAt(view.state.selection.main.head).to);
      view.focus();
    },
  }));
  return <div ref={place} className="note-source" />;
}
