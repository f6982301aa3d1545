/** What a reader does to papers on the list that is shown, each with the sentence that says so and the way back. */
import type { ListEntry, ReadingList } from '../../../domain/annotation/annotation.ts';
import type { EntryActions } from '../../reading-list/list-entries.tsx';
import { finishOnList, putBackOnList, rankOnList, removeFromList } from '../../storage/list-entries.ts';
import type { UndoLog } from '../../storage/undo-log.ts';
import { takeStep } from './step.ts';

/** The actions for the papers of this list. */
export function entryActions(log: UndoLog, list: ReadingList): EntryActions {
  const paperIds = (entries: readonly ListEntry[]): readonly ListEntry['paperId'][] => entries.map(({ paperId }) => paperId);
  return {
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
  };
}
