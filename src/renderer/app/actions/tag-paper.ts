import { chosenPaper } from '../steps/chosen-papers.ts';
import type { ActionContext } from './context.ts';

/** Puts the cursor into the tags of the chosen paper. */
export function tagPaper({ reader }: ActionContext): void {
  if (chosenPaper() !== null) reader.current?.focusTags();
}
