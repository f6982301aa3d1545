/** The queue of what to read next. Each write works on the rows as they are inside its transaction. */
import type { PaperState } from '../../domain/annotation/annotation.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import { isQueued } from '../../domain/queue/order.ts';
import { addToQueue, dequeue, enqueue, moveInQueue, type QueuePlace } from '../../domain/queue/queue.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { AnnotationStore } from './annotation-store.ts';
import { writeStates } from './finished.ts';
import { writeRows, type Saved } from './row-writes.ts';

type SavedQueue = Promise<Result<readonly Saved<PaperState>[]>>;

/** Puts the papers at the end of the queue, in this order; those that are in it stay where they are. */
export async function addPapersToQueue(store: AnnotationStore, paperIds: readonly PaperId[]): SavedQueue {
  return addingToQueue()(store, paperIds);
}

/** `addPapersToQueue` for papers that come piece by piece: the queue is read once, with the first that is new to it. */
export function addingToQueue(): (store: AnnotationStore, paperIds: readonly PaperId[]) => SavedQueue {
  let last: PaperState | undefined;
  return async (store, paperIds) => {
    const saved = await writeStates(store, async (rows) => {
      const states = await rows.getMany('paperStates', paperIds);
      if (states.every((state) => state !== undefined && isQueued(state))) return [];
      // Changed meanwhile, it says nothing of where the queue ends.
      const end = last === undefined ? undefined : await rows.get('paperStates', last.id);
      const queue = end !== undefined && end.revision === last?.revision ? [end] : await rows.queued();
      return addToQueue(paperIds.map((paperId, at) => ({ paperId, state: states[at] })), queue, store.now());
    });
    if (saved.ok) last = saved.value.at(-1)?.row ?? last;
    return saved;
  };
}

/** Puts the paper at a place of the queue, whether it was in it or not. */
export async function putInQueue(store: AnnotationStore, paperId: PaperId, place: QueuePlace): SavedQueue {
  return writeStates(store, async (rows) => enqueue({ paperId, state: await rows.get('paperStates', paperId) }, await rows.queued(), place, store.now()));
}

/** Takes the papers out of the queue; those that are not in it stay as they are. */
export async function dequeuePapers(store: AnnotationStore, paperIds: readonly PaperId[]): SavedQueue {
  return writeStates(store, async (rows) => {
    const states = await rows.getMany('paperStates', paperIds);
    return states.flatMap((state) => (state !== undefined && isQueued(state) ? [dequeue(state, store.now())] : []));
  });
}

/** Moves the papers side by side, the first to position `index` of the queue as it will be; 0 is next. */
export async function moveInQueueTo(store: AnnotationStore, paperIds: readonly PaperId[], index: number): SavedQueue {
  return writeRows(store, 'paperStates', async (rows) => ok(moveInQueue(await rows.queued(), paperIds, index, store.now())));
}
