import { stateOf } from '../../storage/reads.ts';
import { useDesk } from '../desk.ts';
import { changeStatus, chosenPaper } from '../steps/paper-state.ts';
import type { ActionContext } from './context.ts';

/** Marks what is selected on the list that is shown as finished, else the chosen paper; what is finished is put back. */
export async function finish(context: ActionContext): Promise<void> {
  const onList = useDesk.getState().view.kind === 'list' && context.list.current?.toggleFinished() === true;
  if (!onList) await finishPaper(context);
}

/** One that is finished is being read again, or new if reading never began. */
async function finishPaper({ store, log }: ActionContext): Promise<void> {
  const paperId = chosenPaper();
  if (paperId === null) return;
  const state = await stateOf(store.database, paperId);
  const before = state?.startedAt == null ? 'new' : 'reading';
  await changeStatus(log, paperId, state?.status === 'finished' ? before : 'finished');
}
