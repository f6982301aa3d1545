import { setDesk, useDesk } from '../desk.ts';

/** Gives the whole window to the text, or takes it back. */
export function toggleReadView(): void {
  setDesk({ readView: !useDesk.getState().readView });
}
