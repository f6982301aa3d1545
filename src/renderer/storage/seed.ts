/** The first reading list. */
import { createList } from '../../domain/reading-list/reading-list.ts';
import { addPapers } from '../../domain/reading-list/entries.ts';
import { changeOf } from '../../domain/annotation/row-order.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import type { Result } from '../../domain/result.ts';
import { ok } from '../../domain/result.ts';
import type { AnnotationStore } from './annotation-store.ts';

interface StartHere {
  readonly name: string;
  readonly description: string;
  /** The papers in order, each with one sentence on why. */
  readonly papers: readonly { readonly paperId: PaperId; readonly why: string }[];
}

/** The list has one id for ever: made twice by mistake, it is still one list. */
const START_HERE = 'start-here';

/**
 * Makes the first list, once in the life of a library: not when it was made before, and not when
 * there are or ever were lists, in this window's store or in the mirror. Where the two can't be
 * compared nothing is made and the comparison's error is the answer. Gives whether it was made.
 */
export async function seedStartHere(store: AnnotationStore, list: StartHere): Promise<Result<boolean>> {
  const started = await store.start();
  if (!started.ok) return started;
  if ((await store.database.meta.get(START_HERE)) !== undefined) return ok(false);
  const written = await store.change(async (rows) => {
    const lists = await rows.lists();
    if (lists.length > 0) return ok([]);
    const made = createList(lists, { id: START_HERE, name: list.name, description: list.description }, store.now());
    if (!made.ok) return made;
    const entries = addPapers([], START_HERE, list.papers.map(({ paperId, why }) => ({ paperId, note: why })), store.now());
    return ok([changeOf('readingLists', made.value), ...entries.map((entry) => changeOf('listEntries', entry))]);
  });
  if (!written.ok) return written;
  await store.database.meta.put({ key: START_HERE, value: true });
  return ok(written.value.length > 0);
}
