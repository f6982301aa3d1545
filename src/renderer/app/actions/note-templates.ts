import { setDesk } from '../desk.ts';

/** Shows the templates for notes. */
export function openTemplates(): void {
  setDesk({ dialog: { kind: 'note-templates' } });
}
