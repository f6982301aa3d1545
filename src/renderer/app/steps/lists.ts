/** What a reader does to reading lists, each with the sentence that says so and the way back. */
import type { ListEntry } from '../../../domain/annotation/annotation.ts';
import type { PaperId } from '../../../domain/paper/paper.ts';
import {
  addToList,
  finishOnList,
  moveDownOnList,
  moveUpOnList,
  putBackOnList,
  removeFromList,
} from '../../storage/list-entries.ts';
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
  if (isOnIt) await takeStep(log, `Taken off “${list.name}”.`, (store) => removeFromList(store, list.id, paperId));
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

/** Marks a paper as finished on its list, or puts it back. */
export async function toggleFinished(log: UndoLog, { listId, paperId, finishedAt }: ListEntry): Promise<void> {
  if (finishedAt === null) await takeStep(log, 'Finished.', (store) => finishOnList(store, listId, paperId));
  else await takeStep(log, 'Put back.', (store) => putBackOnList(store, listId, paperId));
}

/** Moves a paper one place up (-1) or down (1) in its list. */
export async function moveEntry(log: UndoLog, { listId, paperId }: ListEntry, step: 1 | -1): Promise<void> {
  const move = step === -1 ? moveUpOnList : moveDownOnList;
  await takeStep(log, 'Moved a paper on its list.', (store) => move(store, listId, paperId), { quiet: true });
}

/** Takes a paper off its list. */
export async function removeEntry(log: UndoLog, entry: ListEntry, listName: string): Promise<void> {
  await toggleOnList(log, { id: entry.listId, name: listName }, entry.paperId, true);
}
