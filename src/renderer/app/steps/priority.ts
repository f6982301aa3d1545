/** The priority of a paper, with the sentence that says so. */
import { PRIORITIES, type Priority } from '../../../domain/annotation/annotation.ts';
import type { PaperId } from '../../../domain/paper/paper.ts';
import { setPriority } from '../../storage/paper-states.ts';
import { stateOf } from '../../storage/reads.ts';
import type { UndoLog } from '../../storage/undo-log.ts';
import type { ActionContext } from '../actions/context.ts';
import { notify } from '../desk.ts';
import { nameOf } from './paper-name.ts';
import { takeStep } from './step.ts';

/** Gives a paper a priority; says so also where it has it already. */
export async function changePriority(log: UndoLog, paperId: PaperId, priority: Priority): Promise<void> {
  const told = `${await nameOf(paperId)} has ${priority} priority.`;
  const written = await takeStep(log, told, (store) => setPriority(store, [paperId], priority), { quiet: true });
  if (written !== null) notify(told, ...(written.length === 0 ? [] : (['undo'] as const)));
}

/** Gives a paper the next higher priority; after high comes low. */
export async function raisePriority({ store, log }: Pick<ActionContext, 'store' | 'log'>, paperId: PaperId): Promise<void> {
  const now = (await stateOf(store.database, paperId))?.priority ?? 'normal';
  await changePriority(log, paperId, PRIORITIES[(PRIORITIES.indexOf(now) + 1) % PRIORITIES.length] ?? 'normal');
}
