/** What a reader does to reading lists, each with the sentence that says so and the way back. */
import type { PaperId } from '../../../domain/paper/paper.ts';
import { addToList, removeFromList } from '../../storage/list-entries.ts';
import { createReadingList } from '../../storage/lists.ts';
import type { UndoLog } from '../../storage/undo-log.ts';
import { takeStep } from './step.ts';

/** Puts a paper on a list, or takes it off when it is on it. */
export async function toggleOnList(
  log: UndoLog,
  list: { readonly id: string; readonly name: string },
  paperId: PaperId,
  isOnIt: boolean,
): Promise<void> {
  if (isOnIt) await takeStep(log, `Taken off “${list.name}”.`, (store) => removeFromList(store, list.id, [paperId]));
  else await takeStep(log, `Added to “${list.name}”.`, (store) => addToList(store, list.id, [paperId]));
}

/** Makes a list with a paper on it. */
export async function makeList(
  log: UndoLog,
  made: { readonly name: string },
  paperId: PaperId,
): Promise<void> {
  await takeStep(log, `Added to “${made.name.trim()}”.`, async (store) => {
    const list = await createReadingList(store, made);
    if (!list.ok) return list;
    const added = await addToList(store, list.value.row.id, [paperId]);
    return added.ok ? list : added;
  });
}
