/** Lists from elsewhere, on their way into the store. */
import type { Change, ListEntry } from '../../domain/annotation/annotation.ts';
import { asFinished } from '../../domain/finished/finished.ts';
import { listsToCompare } from '../../domain/reading-list/origin.ts';
import type { FoundList } from '../../domain/reading-list/shared-list.ts';
import { planTakeIn, type Manner, type TakenIn } from '../../domain/reading-list/take-in.ts';
import type { Result } from '../../domain/result.ts';
import { ok } from '../../domain/result.ts';
import type { AnnotationStore } from './annotation-store.ts';
import type { RowReader } from './row-reader.ts';

/** Takes a list in as a whole or not at all; see `planTakeIn`. */
export async function takeInList(store: AnnotationStore, list: FoundList, manner: Manner): Promise<Result<TakenIn>> {
  // The plan may run twice: only what it said last was written.
  const seen: { taken?: TakenIn } = {};
  const written = await store.change(async (rows) => {
    const lists = await rows.lists();
    const entries = new Map<string, readonly ListEntry[]>();
    for (const id of listsToCompare(lists, list)) entries.set(id, await rows.entriesOf(id));
    const { taken, changes } = planTakeIn({ lists, entriesOf: (id) => entries.get(id) ?? [] }, list, manner, store.now());
    seen.taken = taken;
    return ok(await withFinished(rows, changes));
  });
  if (!written.ok) return written;
  if (seen.taken === undefined) throw new Error('A list was taken in without a plan');
  return ok(seen.taken);
}

/** What the reader has finished is finished on the list that comes in, too. */
async function withFinished(rows: RowReader, changes: readonly Change[]): Promise<readonly Change[]> {
  const papers = changes.flatMap(({ table, row }) => (table === 'listEntries' ? [row.paperId] : []));
  const states = await rows.getMany('paperStates', papers);
  const byPaper = new Map(papers.map((paperId, at) => [paperId, states[at]]));
  return asFinished(changes, (paperId) => byPaper.get(paperId));
}
