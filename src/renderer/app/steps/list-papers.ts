/** Putting papers on reading lists, one paper or many, and a sitting's papers out of the Inbox by it. */
import type { PaperId } from '../../../domain/paper/paper.ts';
import { addingToList, removeFromList } from '../../storage/list-entries.ts';
import { createReadingList } from '../../storage/lists.ts';
import type { UndoLog } from '../../storage/undo-log.ts';
import { changePapers } from './change-papers.ts';
import { decide } from './sitting.ts';
import { takeStep } from './step.ts';

/** Puts papers at the end of a list. */
export async function putOnList(log: UndoLog, list: { readonly id: string; readonly name: string }, papers: readonly PaperId[]): Promise<void> {
  await decide(papers, 'listed', () =>
    changePapers(log, papers, {
      doing: 'Adding papers to a list',
      done: (named) => (papers.length === 1 ? `Added to “${list.name}”.` : `${named} added to “${list.name}”.`),
      already: (named, count) => `${named} ${count === 1 ? 'is' : 'are'} on “${list.name}” already.`,
      write: addingToList(list.id),
    }),
  );
}

/** Makes a list with these papers on it, in one step. */
export async function putOnNewList(log: UndoLog, typed: string, papers: readonly PaperId[]): Promise<void> {
  const name = typed.trim();
  const made: { add?: ReturnType<typeof addingToList> } = {};
  await decide(papers, 'listed', () =>
    changePapers(log, papers, {
      doing: 'Adding papers to a new list',
      done: (named) => (papers.length === 1 ? `Added to “${name}”.` : `${named} added to “${name}”.`),
      already: () => `Nothing was added to “${name}”.`,
      write: async (store, piece) => {
        if (made.add === undefined) {
          const list = await createReadingList(store, { name });
          if (!list.ok) return list;
          made.add = addingToList(list.value.row.id);
        }
        return made.add(store, piece);
      },
    }),
  );
}

/** Takes a paper off a list. */
export async function takeOffList(log: UndoLog, list: { readonly id: string; readonly name: string }, paperId: PaperId): Promise<void> {
  await takeStep(log, `Taken off “${list.name}”.`, (store) => removeFromList(store, list.id, [paperId]));
}
