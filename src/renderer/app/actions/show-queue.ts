import { setDesk } from '../desk.ts';

/** Shows the queue. */
export function showQueue(): void {
  setDesk({ view: { kind: 'queue' }, readView: false });
}
