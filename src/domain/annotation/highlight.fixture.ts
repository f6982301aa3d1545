/** Highlights for tests: what a test does not name is the same in all. */
import type { PaperId } from '../paper/paper.ts';
import type { Highlight, Note } from './annotation.ts';

/** A highlight of `quote`, which begins its abstract. */
export function highlightOf(id: string, part: Partial<Highlight> & { readonly quote?: string } = {}): Highlight {
  const { quote = 'some words', ...rest } = part;
  return {
    id,
    revision: 1,
    createdAt: 0,
    updatedAt: 0,
    deleted: false,
    paperId: 'arxiv:1' as PaperId,
    field: 'abstract',
    anchor: { start: 0, end: quote.length, exact: quote, prefix: '', suffix: '', textHash: 'h' },
    colour: 'yellow',
    comment: '',
    tags: [],
    ...rest,
  };
}

/** The note on a paper. */
export function noteOf(paperId: string, markdown: string, part: Partial<Note> = {}): Note {
  return { id: paperId, paperId: paperId as PaperId, revision: 1, createdAt: 0, updatedAt: 0, deleted: false, markdown, ...part };
}
