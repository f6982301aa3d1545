import { setDesk } from '../desk.ts';

/** Closes the dialog that is open. */
export function closeDialog(): void {
  setDesk({ dialog: null });
}
