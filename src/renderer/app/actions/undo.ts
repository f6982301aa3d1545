import { notify, tellError } from '../desk.ts';
import type { ActionContext } from './context.ts';

/** Takes the last thing back, whatever panel it was done in. In a field it is the field's own undo. */
export async function undo({ log }: ActionContext): Promise<void> {
  if (inField('undo')) return;
  const undone = await log.undo();
  if (undone.ok) notify(`Undone: ${undone.value}`, 'redo');
  else if (undone.error.code === 'nothing-to-undo') notify(undone.error.message);
  else tellError(undone.error);
}

/** Does again what was taken back last. */
export async function redo({ log }: ActionContext): Promise<void> {
  if (inField('redo')) return;
  const redone = await log.redo();
  if (redone.ok) notify(`Done again: ${redone.value}`, 'undo');
  else if (redone.error.code === 'nothing-to-undo') notify(redone.error.message);
  else tellError(redone.error);
}

/** Chosen from the menu while typing, the command is for the text; its key never comes here then. */
function inField(command: 'undo' | 'redo'): boolean {
  const field = document.activeElement?.closest('input, textarea, [contenteditable=true]') != null;
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way to a field's own history
  if (field) document.execCommand(command);
  return field;
}
