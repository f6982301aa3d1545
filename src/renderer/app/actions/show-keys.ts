import { setDesk } from '../desk.ts';

/** Shows all keys. */
export function showKeys(): void {
  setDesk({ dialog: { kind: 'keys' } });
}
