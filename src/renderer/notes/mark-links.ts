/** Links and tags in the source, told apart from the other words. */
import { RangeSetBuilder } from '@codemirror/state';
import { Decoration, ViewPlugin, type DecorationSet, type EditorView, type ViewUpdate } from '@codemirror/view';
import { linksOfNote } from '../../domain/note/links.ts';

const WHOLE = Decoration.mark({ class: 'source-link' });
/** The id and the brackets are for the program: they stand back behind the words. */
const FAINT = Decoration.mark({ class: 'source-link-id' });

function decorate(view: EditorView): DecorationSet {
  const marks = new RangeSetBuilder<Decoration>();
  const text = view.state.doc.toString();
  for (const { start, end, text: words, paperId } of linksOfNote(text)) {
    const from = paperId === null ? start + 2 : Math.max(start + 2, text.lastIndexOf(words, end - 2 - words.length));
    marks.add(start, from, FAINT);
    marks.add(from, end - 2, WHOLE);
    marks.add(end - 2, end, FAINT);
  }
  return marks.finish();
}

export const markLinks = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = decorate(view);
    }
    update(update: ViewUpdate): void {
      if (update.docChanged) this.decorations = decorate(update.view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);
