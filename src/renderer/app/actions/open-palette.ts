import { setDesk } from '../desk.ts';

/** Opens the palette of all actions. */
export function openPalette(): void {
  setDesk({ dialog: { kind: 'palette' } });
}
