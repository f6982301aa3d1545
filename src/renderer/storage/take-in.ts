/** Lists from elsewhere, on their way into the store. */
import type { ListEntry } from '../../domain/annotation/annotation.ts';
import { listsToCompare } from '../../domain/reading-list/origin.ts';
import type { FoundList } from '../../domain/reading-list/shared-list.ts';
import { planTakeIn, type Manner, type TakenIn } from '../../domain/reading-list/take-in.ts';
import type { Result } from '../../domain/result.ts';
import { ok } from '../../domain/result.ts';
import type { AnnotationStore } from './annotation-store.ts';

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
    return ok(changes);
  });
  if (!written.ok) return written;
  if (seen.taken === undefined) throw new Error('A list was taken in without a plan');
  return ok(seen.taken);
}
