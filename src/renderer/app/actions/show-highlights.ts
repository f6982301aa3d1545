import { setDesk } from '../desk.ts';

/** Shows all highlights. */
export function showHighlights(): void {
  setDesk({ view: { kind: 'highlights' }, readView: false });
}
