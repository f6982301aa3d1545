/** Status, rating, priority and tags of papers. Each write works on the rows as they are inside its transaction. */
import type { PaperState, Priority, Rating, Status } from '../../domain/annotation/annotation.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import { backToInbox, withPriority, withRating, withSnooze, withStatus, withTags } from '../../domain/paper-state/paper-state.ts';
import { ok } from '../../domain/result.ts';
import type { AnnotationStore } from './annotation-store.ts';
import { writeStates, type SavedStates } from './finished.ts';
import { addPapersToQueue } from './queue.ts';
import { writeRows } from './row-writes.ts';

/** Gives the papers a status, in this order. */
export async function setStatus(store: AnnotationStore, paperIds: readonly PaperId[], status: Status): SavedStates {
  if (status === 'queued') return addPapersToQueue(store, paperIds);
  return changeStatuses(store, paperIds, (state, paperId) => withStatus(state, paperId, status, [], store.now()));
}

/** Gives the papers one to five stars, or none with null. */
export async function setRating(store: AnnotationStore, paperIds: readonly PaperId[], rating: Rating): SavedStates {
  return changeStates(store, paperIds, (state, paperId) => withRating(state, paperId, rating, store.now()));
}

/** Gives the papers a priority. */
export async function setPriority(store: AnnotationStore, paperIds: readonly PaperId[], priority: Priority): SavedStates {
  return changeStates(store, paperIds, (state, paperId) => withPriority(state, paperId, priority, store.now()));
}

/** Changes the papers' tags, as they are now, into what `change` makes of them. */
export async function changeTags(store: AnnotationStore, paperIds: readonly PaperId[], change: (tags: readonly string[]) => readonly string[]): SavedStates {
  return changeStates(store, paperIds, (state, paperId) => {
    const tags = state === undefined || state.deleted ? [] : state.tags;
    const changed = change(tags);
    return changed === tags ? state : withTags(state, paperId, changed, store.now());
  });
}

/** Puts the papers back into the Inbox, as if they had arrived now. */
export async function putInInbox(store: AnnotationStore, paperIds: readonly PaperId[]): SavedStates {
  return changeStatuses(store, paperIds, (state, paperId) => backToInbox(state, paperId, store.now()));
}

/** Lets the papers come into the Inbox at a later moment, in milliseconds since 1970-01-01 UTC. */
export async function snoozeUntil(store: AnnotationStore, paperIds: readonly PaperId[], until: number): SavedStates {
  return changeStatuses(store, paperIds, (state, paperId) => withSnooze(state, paperId, until, store.now()));
}

/** `next` answers with the same row, or with none, where nothing changes. */
function changeStates(store: AnnotationStore, paperIds: readonly PaperId[], next: (state: PaperState | undefined, paperId: PaperId) => PaperState | undefined): SavedStates {
  return writeRows(store, 'paperStates', async (rows) => {
    const states = await rows.getMany('paperStates', paperIds);
    return ok(paperIds.flatMap((paperId, at) => next(states[at], paperId) ?? []));
  });
}

/** The same for statuses, which lists follow. */
function changeStatuses(store: AnnotationStore, paperIds: readonly PaperId[], next: (state: PaperState | undefined, paperId: PaperId) => PaperState): SavedStates {
  return writeStates(store, async (rows) => {
    const states = await rows.getMany('paperStates', paperIds);
    return paperIds.map((paperId, at) => next(states[at], paperId));
  });
}
