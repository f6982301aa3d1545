import { setDesk } from '../desk.ts';

/** Asks what a new reading list should be. */
export function newList(): void {
  setDesk({ dialog: { kind: 'new-list', initial: {} } });
}
