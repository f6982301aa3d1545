import { chosenPapers } from '../steps/chosen-papers.ts';
import { changeStatus } from '../steps/paper-state.ts';
import type { ActionContext } from './context.ts';

/** Puts the chosen papers at the end of the queue of what to read next. */
export async function queuePaper({ store, log }: ActionContext): Promise<void> {
  const papers = await chosenPapers(store);
  if (papers.length > 0) await changeStatus(log, papers, 'queued');
}
