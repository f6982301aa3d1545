import { selectedCount } from '../../library/paper-selection.ts';
import { setDesk, useDesk } from '../desk.ts';
import { chosenPaper } from '../steps/chosen-papers.ts';
import type { ActionContext } from './context.ts';

/** Asks for the tags of the selected papers; with none selected, puts the cursor into those of the chosen paper. */
export function tagPaper({ reader }: ActionContext): void {
  const { selection } = useDesk.getState();
  if (selectedCount(selection, Infinity) > 0) setDesk({ dialog: { kind: 'tag-papers' } });
  else if (chosenPaper() !== null) reader.current?.focusTags();
}
