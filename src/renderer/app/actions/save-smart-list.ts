import { notify, setDesk, useDesk } from '../desk.ts';

/** Asks under which name the search is kept as a list that fills itself. */
export function saveSmartList(): void {
  const { query, view } = useDesk.getState();
  if (view.kind !== 'library' || query.trim() === '') notify('Search for something first; then the search can become a smart list.');
  else setDesk({ dialog: { kind: 'new-list', initial: { query } } });
}
