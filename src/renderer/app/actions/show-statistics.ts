import { setDesk } from '../desk.ts';

/** Shows the statistics. */
export function showStatistics(): void {
  setDesk({ view: { kind: 'statistics' }, readView: false });
}
