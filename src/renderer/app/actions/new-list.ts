import { setDesk } from '../desk.ts';

/** Asks for the name of a new reading list. */
export function newList(): void {
  setDesk({ dialog: { kind: 'new-list' } });
}
