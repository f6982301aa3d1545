/** The values that the reader made up: tags and names of lists, with the papers that have them. */
import { tagKey } from '../annotation/tags.ts';
import { tagsOfNote } from '../note/tags.ts';
import type { PaperId } from '../paper/paper.ts';
import { orderedLists } from '../reading-list/reading-list.ts';
import type { AnnotationRows } from './evaluate-annotation-term.ts';
import { foldedWords } from './fold-words.ts';

export interface ReaderValue {
  /** As first written. */
  readonly value: string;
  /** Absent for a smart list: only the catalog knows what it finds. */
  readonly papers?: number;
}

/** Tags of papers, highlights and notes, most papers first, then by name. Capitals make no difference. */
export function tagValues({ paperStates, highlights, notes }: AnnotationRows): readonly ReaderValue[] {
  const found = new Map<string, { readonly value: string; readonly papers: Set<PaperId> }>();
  const add = (tag: string, paper: PaperId): void => {
    const known = found.get(tagKey(tag)) ?? { value: tag, papers: new Set() };
    known.papers.add(paper);
    found.set(tagKey(tag), known);
  };
  for (const { deleted, paperId, tags } of [...paperStates, ...highlights]) if (!deleted) for (const tag of tags) add(tag, paperId);
  for (const { deleted, paperId, markdown } of notes) if (!deleted) for (const tag of tagsOfNote(markdown)) add(tag, paperId);
  return [...found.entries()]
    .toSorted(([a, one], [b, other]) => other.papers.size - one.papers.size || (a < b ? -1 : 1))
    .map(([, { value, papers }]) => ({ value, papers: papers.size }));
}

/** Names of reading lists in the reader's order; what is put away is left out. */
export function listValues({ readingLists, listEntries }: AnnotationRows): readonly ReaderValue[] {
  const papers = new Map<string, number>();
  for (const { deleted, listId } of listEntries) if (!deleted) papers.set(listId, (papers.get(listId) ?? 0) + 1);
  return orderedLists(readingLists)
    .filter(({ archivedAt }) => archivedAt === null)
    .map(({ id, name, query }) => (query === null ? { value: name, papers: papers.get(id) ?? 0 } : { value: name }));
}

/** Whether a value has a word beginning with each of the typed words. */
export function beginsLike(value: string, typed: string): boolean {
  const words = foldedWords(value);
  return foldedWords(typed).every((begun) => words.some((word) => word.startsWith(begun)));
}
