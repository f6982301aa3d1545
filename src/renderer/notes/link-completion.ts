/** `[[` proposes papers by their titles. */
import { pickedCompletion, type Completion, type CompletionContext, type CompletionResult, type CompletionSource } from '@codemirror/autocomplete';
import type { EditorView } from '@codemirror/view';
import { writeLink } from '../../domain/note/links.ts';
import { yearOf } from '../../domain/paper/date.ts';
import type { PaperRow } from '../../domain/paper/paper.ts';
import { peopleLine } from '../../domain/paper/people.ts';
import { plainText } from '../../domain/text/plain-text.ts';

/** The best papers for the words of a title, the last one perhaps half typed. */
export type FindPapers = (words: string) => Promise<readonly PaperRow[]>;

/** Proposes papers as soon as two brackets are open; what is chosen is written with the paper's id. */
export function completeLinks(findPapers: FindPapers): CompletionSource {
  return async (context: CompletionContext): Promise<CompletionResult | null> => {
    const open = context.matchBefore(/\[\[[^[\]|\n]*$/);
    if (open === null) return null;
    const papers = await findPapers(open.text.slice(2));
    if (context.aborted) return null;
    return { from: open.from + 2, options: papers.map(asCompletion), filter: false };
  };
}

function asCompletion(row: PaperRow): Completion {
  const people = peopleLine(row.people, row.peopleIncomplete, 1);
  const year = row.date === undefined ? '' : yearOf(row.date);
  return {
    label: plainText(row.title),
    detail: [people, year].filter((part) => part !== '').join(' · '),
    apply: (view, completion, from, to) => {
      putLink(view, row, from - 2, to);
      view.dispatch({ annotations: pickedCompletion.of(completion) });
    },
  };
}

function putLink(view: EditorView, { id, title }: PaperRow, from: number, to: number): void {
  const line = view.state.doc.lineAt(from);
  const inTable = line.text.trimStart().startsWith('|');
  const insert = writeLink(id, title, inTable);
  const closed = view.state.sliceDoc(to, to + 2) === ']]' ? to + 2 : to;
  view.dispatch({ changes: { from, to: closed, insert }, selection: { anchor: from + insert.length }, userEvent: 'input.complete', scrollIntoView: true });
}
