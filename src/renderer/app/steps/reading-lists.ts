/** What a reader does to whole lists, each with the sentence that says so and the way back. */
import type { ReadingList } from '../../../domain/annotation/annotation.ts';
import type { PaperId } from '../../../domain/paper/paper.ts';
import { dayInWords } from '../../../domain/reading-list/goal.ts';
import type { ListSettings } from '../../../domain/reading-list/settings.ts';
import { listTree } from '../../../domain/reading-list/tree.ts';
import { counted } from '../../../domain/text/counted.ts';
import { addToList } from '../../storage/list-entries.ts';
import {
  archiveReadingList,
  bringBackReadingList,
  changeReadingList,
  createReadingList,
  deleteReadingList,
  moveReadingList,
} from '../../storage/lists.ts';
import { readingLists } from '../../storage/reads.ts';
import type { AnnotationStore } from '../../storage/annotation-store.ts';
import type { UndoLog } from '../../storage/undo-log.ts';
import { setDesk, useDesk } from '../desk.ts';
import { takeStep } from './step.ts';

/** Shows a list. */
export function showList(listId: string): void {
  setDesk({ view: { kind: 'list', listId }, readView: false });
}

/** Makes a list with these settings, with these papers on it in their order, and shows it. */
export async function makeListWith(log: UndoLog, settings: ListSettings, papers: readonly PaperId[] = []): Promise<void> {
  const told = settings.query === null ? 'list' : 'smart list';
  const saved = await takeStep(log, `Made the ${told} “${settings.name.trim()}”.`, async (store) => {
    const list = await createReadingList(store, settings);
    if (!list.ok || papers.length === 0) return list;
    const added = await addToList(store, list.value.row.id, papers);
    return added.ok ? list : added;
  });
  if (saved !== null) showList(saved.row.id);
}

/** Gives a list other settings; those that stay are not named. */
export async function changeSettings(log: UndoLog, list: ReadingList, settings: Partial<ListSettings>): Promise<void> {
  const told = (store: AnnotationStore): Promise<string> => settingsSentence(store, list, settings);
  await takeStep(
    log,
    ({ sentence }: { readonly sentence: string }) => sentence,
    async (store) => {
      const sentence = await told(store);
      const saved = await changeReadingList(store, list.id, settings);
      return saved.ok ? { ok: true, value: { sentence } } : saved;
    },
  );
}

/** Moves a list one place up (-1) or down (1) among those beside it. */
export async function shiftList(log: UndoLog, list: ReadingList, step: 1 | -1): Promise<void> {
  await takeStep(log, `Moved “${list.name}” ${step === -1 ? 'up' : 'down'}.`, (store) => moveReadingList(store, list.id, step));
}

/** Puts a list away with everything on it. */
export async function putAwayList(log: UndoLog, list: ReadingList): Promise<void> {
  const saved = await takeStep(
    log,
    ({ inside }: { readonly inside: number }) => `Archived “${list.name}” with everything on it.${standing(inside)}`,
    async (store) => {
      const inside = await countInside(store, list.id);
      const archived = await archiveReadingList(store, list.id);
      return archived.ok ? { ok: true, value: { inside } } : archived;
    },
  );
  if (saved !== null) leaveList(list.id);
}

/** Takes a list out of the archive and shows it. */
export async function bringListBack(log: UndoLog, list: ReadingList): Promise<void> {
  const saved = await takeStep(log, `“${list.name}” is back with everything on it.`, (store) => bringBackReadingList(store, list.id));
  if (saved !== null) showList(list.id);
}

/** Deletes a list; its papers stay in the library. */
export async function removeList(log: UndoLog, list: ReadingList): Promise<void> {
  const saved = await takeStep(
    log,
    ({ inside }: { readonly inside: number }) => `Deleted the list “${list.name}”. Its papers are still in the library.${standing(inside)}`,
    async (store) => {
      const inside = await countInside(store, list.id);
      const deleted = await deleteReadingList(store, list.id);
      return deleted.ok ? { ok: true, value: { inside } } : deleted;
    },
  );
  if (saved !== null) leaveList(list.id);
}

function leaveList(id: string): void {
  const { view } = useDesk.getState();
  if (view.kind === 'list' && view.listId === id) setDesk({ view: { kind: 'library' } });
}

async function countInside(store: AnnotationStore, id: string): Promise<number> {
  return listTree(await readingLists(store.database)).find(({ list }) => list.id === id)?.inside.length ?? 0;
}

function standing(inside: number): string {
  if (inside === 0) return '';
  return inside === 1 ? ' The list inside it stands on its own now.' : ` The ${counted(inside, 'list')} inside it stand on their own now.`;
}

async function settingsSentence(store: AnnotationStore, list: ReadingList, settings: Partial<ListSettings>): Promise<string> {
  const changed = (Object.keys(settings) as (keyof ListSettings)[]).filter((key) => settings[key] !== list[key]);
  const [only] = changed.length === 1 ? changed : [];
  if (only === 'name') return `Renamed “${list.name}” to “${settings.name?.trim() ?? ''}”.`;
  if (only === 'parentId') {
    const parent = (await readingLists(store.database)).find(({ id }) => id === settings.parentId);
    return parent === undefined ? `“${list.name}” stands on its own now.` : `Moved “${list.name}” into “${parent.name}”.`;
  }
  if (only === 'goalDate') {
    const { goalDate = null } = settings;
    return goalDate === null ? `“${list.name}” has no goal any more.` : `The goal of “${list.name}” is ${dayInWords(goalDate, store.now())}.`;
  }
  return `Changed the settings of “${list.name}”.`;
}
