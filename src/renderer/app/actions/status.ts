import { setDesk } from '../desk.ts';
import { chosenPapers } from '../steps/chosen-papers.ts';
import type { ActionContext } from './context.ts';

/** Asks for the status of the chosen papers. */
export async function askForStatus({ store }: ActionContext): Promise<void> {
  const papers = await chosenPapers(store);
  if (papers.length > 0) setDesk({ dialog: { kind: 'status', papers } });
}
