import { stateOf } from '../../storage/reads.ts';
import { useDesk } from '../desk.ts';
import { chosenPapers } from '../steps/chosen-papers.ts';
import { changeStatus, putBackPapers } from '../steps/paper-state.ts';
import type { ActionContext } from './context.ts';

/** Marks what is selected on the list that is shown as finished, else the chosen paper; what is finished is put back. */
export async function finish(context: ActionContext): Promise<void> {
  const onList = useDesk.getState().view.kind === 'list' && context.list.current?.toggleFinished() === true;
  if (!onList) await finishPaper(context);
}

/** One that is finished is being read again, or new if reading never began; several are finished whatever they were. */
async function finishPaper({ store, log }: ActionContext): Promise<void> {
  const papers = await chosenPapers(store);
  const [first] = papers;
  if (first === undefined) return;
  const state = papers.length > 1 ? null : await stateOf(store.database, first);
  if (state?.status === 'finished') await putBackPapers(log, papers);
  else await changeStatus(log, papers, 'finished');
}
