import { bridge } from '../bridge.ts';
import { notify, useDesk, type View } from '../desk.ts';
import { shownOf } from '../window/shown.ts';

const NO_PLACES = new Map<string, never>();

/** Opens a second window on the library, with the same paper in its reader. */
export async function newWindow(): Promise<void> {
  await openWindow({ kind: 'library' });
}

/** Opens the reading list that is shown in a window of its own. */
export async function listInNewWindow(): Promise<void> {
  const { view } = useDesk.getState();
  if (view.kind === 'list') await openWindow(view);
  else notify('Show a reading list first; then it can be opened in a new window.');
}

async function openWindow(view: View): Promise<void> {
  const fresh = { view, query: '', savedSearchId: null, readView: false, facetsOpen: false };
  await bridge.request['shell:open-window'](shownOf({ ...useDesk.getState(), ...fresh }, NO_PLACES));
}
