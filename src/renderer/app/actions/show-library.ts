import { BEST_FIRST } from '../../../domain/query/sort.ts';
import { setDesk, useDesk } from '../desk.ts';

/** Shows the library. */
export function showLibrary(): void {
  // A saved search is a place of its own: from there, the library is all of it.
  const { savedSearchId, view } = useDesk.getState();
  const whole = savedSearchId !== null && view.kind === 'library' ? { query: '', savedSearchId: null, sort: BEST_FIRST } : {};
  setDesk({ view: { kind: 'library' }, readView: false, ...whole });
}
