import { setDesk } from '../desk.ts';
import { chosenPapers } from '../steps/chosen-papers.ts';
import type { ActionContext } from './context.ts';

/** Asks for the list that the chosen papers go on. */
export async function addToList({ store }: ActionContext): Promise<void> {
  const papers = await chosenPapers(store);
  if (papers.length > 0) setDesk({ dialog: { kind: 'add-to-list', papers } });
}
