import { notify } from '../desk.ts';
import type { ActionContext } from './context.ts';

/** Switches the note between writing and reading. */
export function toggleNote({ note }: ActionContext): void {
  if (note.current === null) notify('Choose a paper first.');
  else note.current.toggle();
}
