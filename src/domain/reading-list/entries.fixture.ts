/** Papers on lists for tests, put there as the reader puts them. */
import type { ListEntry } from '../annotation/annotation.ts';
import type { PaperId } from '../paper/paper.ts';
import { addPapers } from './entries.ts';

/** One paper alone on a list, with what is said of it there. */
export function entryOn(listId: string, paperId: string, said: Partial<ListEntry> = {}): ListEntry {
  const [entry] = addPapers([], listId, [{ paperId: paperId as PaperId }], 1);
  if (entry === undefined) throw new Error('no entry');
  return { ...entry, ...said };
}

/** The list `l` of these papers, which came on it one after the other. */
export function listOf(...papers: readonly string[]): readonly ListEntry[] {
  return papers.reduce<readonly ListEntry[]>((rows, paperId) => [...rows, ...addPapers(rows, 'l', [{ paperId: paperId as PaperId }], 0)], []);
}

/** The list `l` of so many papers: `arxiv:0`, `arxiv:1` and so on. */
export function listOfMany(count: number): readonly ListEntry[] {
  return listOf(...Array.from({ length: count }, (_, at) => `arxiv:${String(at)}`));
}
