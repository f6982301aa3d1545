/** Status, rating and tags of papers. Each write works on the row as it is inside its transaction. */
import type { PaperState, Priority, Rating, Status } from '../../domain/annotation/annotation.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import { withPriority, withRating, withStatus, withTags } from '../../domain/paper-state/paper-state.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { AnnotationStore } from './annotation-store.ts';
import { addPapersToQueue } from './queue.ts';
import type { RowReader } from './row-reader.ts';
import { writeRows, type Saved } from './row-writes.ts';

type SavedStates = Promise<Result<readonly Saved<PaperState>[]>>;

/** Gives the papers a status, in this order; answers with the rows it changed: none when all have it already. */
export async function setStatus(store: AnnotationStore, paperIds: readonly PaperId[], status: Status): SavedStates {
  if (status === 'queued') return addPapersToQueue(store, paperIds);
  return writeRows(store, 'paperStates', async (rows) => {
    const states = await rows.getMany('paperStates', paperIds);
    return ok(paperIds.map((paperId, at) => withStatus(states[at], paperId, status, [], store.now())));
  });
}

/** Gives the paper one to five stars, or none with null. */
export async function setRating(store: AnnotationStore, paperId: PaperId, rating: Rating): SavedStates {
  return changeOne(store, paperId, (state) => withRating(state, paperId, rating, store.now()));
}

/** Gives the papers a priority. */
export async function setPriority(store: AnnotationStore, paperIds: readonly PaperId[], priority: Priority): SavedStates {
  return writeRows(store, 'paperStates', async (rows) => {
    const states = await rows.getMany('paperStates', paperIds);
    return ok(paperIds.map((paperId, at) => withPriority(states[at], paperId, priority, store.now())));
  });
}

/** Changes the paper's tags, as they are now, into what `change` makes of them. */
export async function changeTags(store: AnnotationStore, paperId: PaperId, change: (tags: readonly string[]) => readonly string[]): SavedStates {
  return changeOne(store, paperId, (state) => withTags(state, paperId, change(state === undefined || state.deleted ? [] : state.tags), store.now()));
}

function changeOne(store: AnnotationStore, paperId: PaperId, next: (state: PaperState | undefined) => PaperState): SavedStates {
  return writeRows(store, 'paperStates', async (rows: RowReader) => ok([next(await rows.get('paperStates', paperId))]));
}
