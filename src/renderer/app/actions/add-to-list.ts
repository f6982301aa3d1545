import { setDesk } from '../desk.ts';
import { chosenPaper } from '../steps/paper-state.ts';

/** Asks for the list that the chosen paper goes on. */
export function addToList(): void {
  const paperId = chosenPaper();
  if (paperId !== null) setDesk({ dialog: { kind: 'add-to-list', paperId } });
}
