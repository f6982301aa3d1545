import { setDesk } from '../desk.ts';

/** Shows what arrived and waits for a decision. */
export function showInbox(): void {
  setDesk({ view: { kind: 'inbox' }, readView: false });
}
