import { setDesk } from '../desk.ts';
import { chosenPapers } from '../steps/chosen-papers.ts';
import type { ActionContext } from './context.ts';

/** Asks until when the chosen papers are out of the Inbox. */
export async function askForSnooze({ store }: ActionContext): Promise<void> {
  const papers = await chosenPapers(store);
  if (papers.length > 0) setDesk({ dialog: { kind: 'snooze', papers } });
}
