import { setDesk } from '../desk.ts';
import { chosenPaper } from '../steps/paper-state.ts';

/** Asks for the status of the chosen paper. */
export function askForStatus(): void {
  const paperId = chosenPaper();
  if (paperId !== null) setDesk({ dialog: { kind: 'status', paperId } });
}
