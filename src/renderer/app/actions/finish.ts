import { stateOf } from '../../storage/reads.ts';
import { useDesk } from '../desk.ts';
import { currentEntry } from '../steps/current-entry.ts';
import { toggleFinished } from '../steps/lists.ts';
import { chosenPapers } from '../steps/chosen-papers.ts';
import { changeStatus } from '../steps/paper-state.ts';
import type { ActionContext } from './context.ts';

/** Marks the chosen paper as finished, on the list that is shown or in the library; a finished one is put back. */
export async function finish(context: ActionContext): Promise<void> {
  if (useDesk.getState().view.kind !== 'list') {
    await finishPaper(context);
    return;
  }
  const entry = await currentEntry(context);
  if (entry !== null) await toggleFinished(context.log, entry);
}

/** One that is finished is being read again, or new if reading never began; several are finished whatever they were. */
async function finishPaper({ store, log }: ActionContext): Promise<void> {
  const papers = await chosenPapers(store);
  const [first] = papers;
  if (first === undefined) return;
  const state = papers.length > 1 ? null : await stateOf(store.database, first);
  const before = state?.startedAt == null ? 'new' : 'reading';
  await changeStatus(log, papers, state?.status === 'finished' ? before : 'finished');
}
