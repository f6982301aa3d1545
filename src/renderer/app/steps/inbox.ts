/** What the reader does with the Inbox, each with the sentence that says so and the way back. */
import { dayStart, dayWords, daysBetween } from '../../../domain/calendar/days.ts';
import type { PaperId } from '../../../domain/paper/paper.ts';
import { counted } from '../../../domain/text/counted.ts';
import { emptyInbox } from '../../storage/inbox.ts';
import { putInInbox, snoozeUntil } from '../../storage/paper-states.ts';
import type { UndoLog } from '../../storage/undo-log.ts';
import { notify, useDesk } from '../desk.ts';
import { changePapers } from './change-papers.ts';
import { decide } from './sitting.ts';
import { takeStep } from './step.ts';

/** Lets papers come into the Inbox on a later day. */
export async function snoozePapers(log: UndoLog, papers: readonly PaperId[], until: number): Promise<void> {
  const day = daysBetween(Date.now(), until) === 1 ? 'tomorrow' : dayWords(until, Date.now());
  await decide(papers, 'snoozed', () =>
    changePapers(log, papers, {
      doing: 'Snoozing papers',
      done: (named, count) => `${named} ${count === 1 ? 'comes' : 'come'} back ${day === 'tomorrow' ? day : `on ${day}`}.`,
      already: (named, count) => `${named} ${count === 1 ? 'comes' : 'come'} back then already.`,
      write: (store, piece) => snoozeUntil(store, piece, dayStart(until)),
    }),
  );
}

/** Puts papers back into the Inbox. */
export async function returnToInbox(log: UndoLog, papers: readonly PaperId[]): Promise<void> {
  await changePapers(log, papers, {
    doing: 'Putting papers back into the Inbox',
    done: (named, count) => `${named} ${count === 1 ? 'is' : 'are'} back in the Inbox.`,
    already: (named, count) => `${named} ${count === 1 ? 'is' : 'are'} in the Inbox already.`,
    write: putInInbox,
  });
}

/** Takes all papers out of the Inbox; they stay in the library as they are. `papers` is how many they are. */
export async function emptyTheInbox(log: UndoLog, papers: number): Promise<void> {
  if (useDesk.getState().importing !== null) {
    // What it brings counts as having arrived when it began.
    notify('Papers are still arriving. Empty the Inbox when the import is through.');
    return;
  }
  await takeStep(log, `The Inbox is empty. ${counted(papers, 'paper stays', 'papers stay')} in the library.`, emptyInbox);
}
