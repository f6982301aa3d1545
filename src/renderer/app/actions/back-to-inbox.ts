import { notify, useDesk } from '../desk.ts';
import { chosenPapers } from '../steps/chosen-papers.ts';
import { returnToInbox } from '../steps/inbox.ts';
import { isWaiting } from '../steps/sitting.ts';
import type { ActionContext } from './context.ts';

/** Puts the chosen papers back into the Inbox. */
export async function backToInbox({ store, log }: ActionContext): Promise<void> {
  const papers = await chosenPapers(store);
  if (papers.length === 0) return;
  if (useDesk.getState().view.kind === 'inbox' && papers.every(isWaiting)) notify('It is in the Inbox. Undo takes the last decision back.');
  else await returnToInbox(log, papers);
}
