import { setDesk } from '../desk.ts';

/** Asks for the names of the highlight colours. */
export function renameColours(): void {
  setDesk({ dialog: { kind: 'colour-names' } });
}
