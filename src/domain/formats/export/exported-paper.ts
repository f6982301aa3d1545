/** What an export knows of a paper: the paper itself and everything the reader made on it. */
import type { Change, Highlight, Note, PaperState } from '../../annotation/annotation.ts';
import { compareInText } from '../../annotation/text-order.ts';
import type { Paper, PaperId } from '../../paper/paper.ts';

/** A reading list that a paper is on. */
interface OnList {
  readonly name: string;
  /** Why it is on this list; empty when nothing was said. */
  readonly note: string;
}

export interface ExportedPaper {
  readonly paper: Paper;
  /** Live ones in the order of the texts: title, summary, abstract. */
  readonly highlights: readonly Highlight[];
  /** Markdown; empty when there is none. */
  readonly note: string;
  /** The row of that note; undefined when there is none. */
  readonly noteRow: Note | undefined;
  readonly lists: readonly OnList[];
  readonly state: PaperState | undefined;
}

/** Finds what the reader made on a paper. */
interface AnnotationIndex {
  readonly of: (paper: Paper) => ExportedPaper;
  /** Papers with a highlight, a note, a place on a list or a state. */
  readonly papers: ReadonlySet<PaperId>;
  /** Live highlights and notes in all. */
  readonly marks: number;
}

/** Sorts rows by their paper once, so that each paper of a large library is put together at once. */
export function annotationIndex(changes: readonly Change[]): AnnotationIndex {
  const highlights = new Map<PaperId, Highlight[]>();
  const notes = new Map<PaperId, Note>();
  const states = new Map<PaperId, PaperState>();
  const entries = new Map<PaperId, { readonly listId: string; readonly note: string }[]>();
  const listNames = new Map<string, string>();
  for (const { table, row } of changes) {
    if (row.deleted) continue;
    if (table === 'highlights') listed(highlights, row.paperId).push(row);
    else if (table === 'notes' && row.markdown.trim() !== '') notes.set(row.paperId, row);
    else if (table === 'paperStates') states.set(row.paperId, row);
    else if (table === 'listEntries') listed(entries, row.paperId).push(row);
    else if (table === 'readingLists') listNames.set(row.id, row.name);
  }
  return {
    papers: new Set([...highlights.keys(), ...notes.keys(), ...states.keys(), ...entries.keys()]),
    marks: [...highlights.values()].reduce((sum, list) => sum + list.length, notes.size),
    of: (paper) => ({
      paper,
      highlights: (highlights.get(paper.id) ?? []).toSorted(compareInText),
      note: notes.get(paper.id)?.markdown ?? '',
      noteRow: notes.get(paper.id),
      lists: (entries.get(paper.id) ?? []).flatMap(({ listId, note }) => {
        const name = listNames.get(listId);
        return name === undefined ? [] : [{ name, note }];
      }),
      state: states.get(paper.id),
    }),
  };
}

/** Tags of a paper: those of its state and of its highlights, each once. */
export function tagsOf({ state, highlights }: ExportedPaper): readonly string[] {
  return [...new Set([...(state?.tags ?? []), ...highlights.flatMap(({ tags }) => tags)])];
}

function listed<K, V>(map: Map<K, V[]>, key: K): V[] {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made: V[] = [];
  map.set(key, made);
  return made;
}
