/** Reading lists for tests. */
import type { ReadingList } from '../annotation/annotation.ts';
import { firstRevision } from '../annotation/revision.ts';

/** A list called like its id, ranked by it, with nothing set but what is said. */
export function listRow(id: string, said: Partial<ReadingList> = {}): ReadingList {
  return {
    ...firstRevision(id, 1),
    name: id,
    description: '',
    rank: `a${id}`,
    parentId: null,
    colour: null,
    goalDate: null,
    archivedAt: null,
    query: null,
    ...said,
  };
}
