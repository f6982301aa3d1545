import type { ActionContext } from './context.ts';

/** Puts the keys into the text of the open paper. */
export function readPaper({ reader }: ActionContext): void {
  reader.current?.focusText();
}
