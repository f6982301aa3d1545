/** A highlight's quote, dragged out of its card and dropped into the note. */
import { EditorView } from '@codemirror/view';
import type { DragEvent } from 'react';
import type { Highlight } from '../../domain/annotation/annotation.ts';
import { asBlock, quoteOf } from '../../domain/note/quote.ts';

/** The Markdown of the quote; other programs get it as plain text. */
const TYPE = 'application/x-carrel-quote';

/** What makes an element the handle of a quote. */
export function quoteHandle(highlight: Highlight): { readonly draggable: true; readonly onDragStart: (event: DragEvent) => void } {
  return {
    draggable: true,
    onDragStart: ({ dataTransfer }) => {
      dataTransfer.setData(TYPE, quoteOf(highlight));
      dataTransfer.setData('text/plain', highlight.anchor.exact);
      dataTransfer.effectAllowed = 'copy';
    },
  };
}

/** Whether the mouse is pressed on a quote. */
export function isHeldQuote(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('[draggable=true]:active');
}

/** Calls `then` when the mouse has let go of what it holds, dragged or not. */
export function afterDrag(then: () => void): void {
  const ended = new AbortController();
  for (const name of ['mouseup', 'dragend'] as const) {
    window.addEventListener(
      name,
      () => {
        ended.abort();
        then();
      },
      { signal: ended.signal },
    );
  }
}

/** The quote that is held over an element, as Markdown; null for anything else. While it is only held, the text is empty. */
export function quoteIn(data: DataTransfer | null): string | null {
  return data?.types.includes(TYPE) === true ? data.getData(TYPE) : null;
}

/** Takes a quote that is dropped into the editor: below the line on which it is dropped. */
export const quoteDrop = EditorView.domEventHandlers({
  dragover: (event) => {
    if (quoteIn(event.dataTransfer) !== null) event.preventDefault();
  },
  drop: (event, view) => {
    const quote = quoteIn(event.dataTransfer);
    if (quote === null || quote === '') return false;
    event.preventDefault();
    event.stopPropagation();
    const at = view.posAtCoords({ x: event.clientX, y: event.clientY }) ?? view.state.doc.length;
    putBlock(view, quote, view.state.doc.lineAt(at).to);
    view.focus();
    return true;
  },
});

/** Puts Markdown in as a paragraph of its own at an offset, with the cursor behind it. */
export function putBlock(view: EditorView, markdown: string, at: number): void {
  const insert = asBlock(view.state.doc.toString(), at, markdown);
  view.dispatch({ changes: { from: at, insert }, selection: { anchor: at + insert.length }, userEvent: 'input.paste', scrollIntoView: true });
}
