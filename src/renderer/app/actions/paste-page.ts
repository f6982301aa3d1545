import { setDesk } from '../desk.ts';

/** Opens the dialog that takes a copied page. */
export function pastePage(): void {
  setDesk({ dialog: { kind: 'paste', text: '' } });
}
