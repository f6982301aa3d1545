/** What the view over everything the reader wrote into papers lists: highlights and notes alike. */
import type { Highlight, Note } from '../annotation/annotation.ts';
import type { PaperFacts, PaperId } from '../paper/paper.ts';
import { tagsOfNote } from '../note/tags.ts';

interface Shared {
  /** Names the item among highlights and notes. */
  readonly key: string;
  readonly paperId: PaperId;
  /** As the reader typed them, without `#`. */
  readonly tags: readonly string[];
}

interface HighlightItem extends Shared {
  readonly kind: 'highlight';
  readonly row: Highlight;
}

interface NoteItem extends Shared {
  readonly kind: 'note';
  readonly row: Note;
}

export type Item = HighlightItem | NoteItem;

/** What is known of papers and lists beside the items themselves. */
export interface Surroundings {
  /** Papers whose facts have not arrived yet, or that are gone from the library, are not in it. */
  readonly papers: ReadonlyMap<PaperId, PaperFacts>;
  /** In the reader's order. */
  readonly lists: readonly { readonly id: string; readonly name: string }[];
  /** The ids of the lists that a paper is on. */
  readonly listsOf: ReadonlyMap<PaperId, ReadonlySet<string>>;
}

/** The item of a highlight. */
export function highlightItem(row: Highlight): HighlightItem {
  return { kind: 'highlight', key: row.id, paperId: row.paperId, tags: row.tags, row };
}

/** The item of a note. */
export function noteItem(row: Note): NoteItem {
  let tags: readonly string[] | undefined;
  return {
    kind: 'note',
    key: `note/${row.paperId}`,
    paperId: row.paperId,
    row,
    // Reading all notes for their tags takes longer than showing the first of them.
    get tags() {
      return (tags ??= tagsOfNote(row.markdown));
    },
  };
}

/** One item for every live highlight and for every note that has words. */
export function itemsOf(highlights: readonly Highlight[], notes: readonly Note[]): readonly Item[] {
  return [
    ...highlights.filter(({ deleted }) => !deleted).map(highlightItem),
    ...notes.filter(({ deleted, markdown }) => !deleted && markdown.trim() !== '').map(noteItem),
  ];
}
