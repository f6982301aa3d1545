import { notify, setDesk, useDesk } from '../desk.ts';

/** Asks under which name the search that is shown is kept. */
export function askToSaveSearch(): void {
  if (useDesk.getState().query.trim() === '') notify('Search for something first; then the search can be saved.');
  else setDesk({ dialog: { kind: 'save-search' } });
}
