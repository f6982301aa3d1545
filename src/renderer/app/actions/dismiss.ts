import { chosenPapers } from '../steps/chosen-papers.ts';
import { changeStatus } from '../steps/paper-state.ts';
import type { ActionContext } from './context.ts';

/** Puts the chosen papers aside for good. */
export async function dismiss({ store, log }: ActionContext): Promise<void> {
  const papers = await chosenPapers(store);
  if (papers.length > 0) await changeStatus(log, papers, 'dismissed');
}
