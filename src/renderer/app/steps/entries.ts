/** What a reader does to papers on the list that is shown, each with the sentence that says so and the way back. */
import type { ListEntry, ReadingList } from '../../../domain/annotation/annotation.ts';
import type { PaperId } from '../../../domain/paper/paper.ts';
import type { EntrySaying } from '../../../domain/reading-list/entries.ts';
import type { EntryActions } from '../../reading-list/list-handle.ts';
import type { Drafts } from '../../storage/drafts.ts';
import { finishOnList, putBackOnList, rankOnList, removeFromList, sayOnList } from '../../storage/list-entries.ts';
import type { UndoLog } from '../../storage/undo-log.ts';
import { setDesk } from '../desk.ts';
import { hideFinished } from '../use-hide-finished.ts';
import { takeStep } from './step.ts';

/** The actions for the papers of this list. */
export function entryActions(log: UndoLog, drafts: Drafts, list: ReadingList): EntryActions {
  return {
    drafts,
    setFinished: (entries, finished, what) => {
      const change = finished ? finishOnList : putBackOnList;
      const told = finished ? `Finished ${what}.` : `Put ${what} back.`;
      void takeStep(log, told, (store) => change(store, list.id, paperIds(entries)));
    },
    remove: (entries, what) => {
      void takeStep(log, `Took ${what} off “${list.name}”.`, (store) => removeFromList(store, list.id, paperIds(entries)));
    },
    rank: async (ranks, told) => {
      const saved = await takeStep(log, told, (store) => rankOnList(store, list.id, ranks), { quiet: true });
      return saved?.map(({ row }) => row) ?? null;
    },
    saveNote: ({ id }, note, base) => log.record('Wrote why a paper is on its list.', (store) => sayOnList(store, id, { note }, base), { key: `entry-note/${id}` }),
    say: ({ id }, saying, what) => {
      // The row shows it at once, and a message would lie over what is being set.
      void takeStep(log, `${what} ${sayingWords(saying)}.`, (store) => sayOnList(store, id, saying), { quiet: true });
    },
    sort: () => {
      setDesk({ dialog: { kind: 'sort-list', listId: list.id } });
    },
    hideFinished,
  };
}

function paperIds(entries: readonly ListEntry[]): readonly PaperId[] {
  return entries.map(({ paperId }) => paperId);
}

function sayingWords({ dueDate, priority }: EntrySaying): string {
  if (priority !== undefined) return `has ${priority} priority on this list`;
  return dueDate == null ? 'has no due date on this list any more' : `is due on ${dueDate}`;
}
