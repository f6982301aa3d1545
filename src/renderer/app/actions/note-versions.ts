import { setDesk } from '../desk.ts';
import { chosenPaper } from '../steps/chosen-papers.ts';

/** Shows the versions of the chosen paper's note. */
export function showVersions(): void {
  const paperId = chosenPaper();
  if (paperId !== null) setDesk({ dialog: { kind: 'note-versions', paperId } });
}
