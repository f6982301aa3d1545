/** What a reader does to the queue, each with the sentence that says so. */
import type { PaperState } from '../../../domain/annotation/annotation.ts';
import type { PaperId } from '../../../domain/paper/paper.ts';
import { counted } from '../../../domain/text/counted.ts';
import { addPapersToQueue, dequeuePapers, moveInQueueTo, putInQueue } from '../../storage/queue.ts';
import { stateOf } from '../../storage/reads.ts';
import type { UndoLog } from '../../storage/undo-log.ts';
import type { ActionContext } from '../actions/context.ts';
import { notify } from '../desk.ts';
import { nameOf } from './paper-name.ts';
import { takeStep } from './step.ts';

/** Puts papers into the queue, or takes them out where all of them are in it. */
export async function toggleQueued({ store, log }: Pick<ActionContext, 'store' | 'log'>, paperIds: readonly PaperId[]): Promise<void> {
  if (paperIds.length === 0) return;
  const states = await Promise.all(paperIds.map((paperId) => stateOf(store.database, paperId)));
  if (states.every((state) => state?.status === 'queued')) await takeOutOfQueue(log, paperIds);
  else await takeStep(log, `Put ${await named(paperIds)} at the end of the queue.`, (noted) => addPapersToQueue(noted, paperIds));
}

/** Takes papers out of the queue. */
export async function takeOutOfQueue(log: UndoLog, paperIds: readonly PaperId[]): Promise<void> {
  await takeStep(log, `Took ${await named(paperIds)} out of the queue.`, (store) => dequeuePapers(store, paperIds));
}

/** Puts a paper at the top of the queue, whether it was in it or not. */
export async function putOnTop(log: UndoLog, paperId: PaperId): Promise<void> {
  const name = await named([paperId]);
  const written = await takeStep(log, `Put ${name} at the top of the queue.`, (store) => putInQueue(store, paperId, 'top'), { quiet: true });
  if (written === null) return;
  if (written.length === 0) notify(`${name} is at the top of the queue.`);
  else notify(`Put ${name} at the top of the queue.`, 'undo');
}

/** Moves papers within the queue; answers with the rows that were written, null when that failed. */
export async function moveQueued(log: UndoLog, paperIds: readonly PaperId[], index: number): Promise<readonly PaperState[] | null> {
  const told = `Moved ${await named(paperIds)} in the queue.`;
  const saved = await takeStep(log, told, (store) => moveInQueueTo(store, paperIds, index), { quiet: true });
  return saved?.map(({ row }) => row) ?? null;
}

async function named(paperIds: readonly PaperId[]): Promise<string> {
  const [only, ...others] = paperIds;
  if (only === undefined || others.length > 0) return counted(paperIds.length, 'paper');
  const name = await nameOf(only);
  return name === 'The paper' ? 'the paper' : name;
}
