import { setDesk, useDesk } from '../desk.ts';

/** Puts the cursor into the note of the chosen paper, which the reader may still be fetching when the keys come fast. */
export function writeNote(): void {
  setDesk({ noteWantedFor: useDesk.getState().selectedId });
}
