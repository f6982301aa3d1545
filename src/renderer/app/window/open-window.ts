import { bridge } from '../bridge.ts';
import { tellError, useDesk, type View } from '../desk.ts';
import { shownOf } from './shown.ts';

const NO_PLACES = new Map<string, never>();

/** Opens a second window on this view, with the paper and the panes of this one. */
export async function openWindow(view: View): Promise<void> {
  const fresh = { view, query: '', savedSearchId: null, readView: false, facetsOpen: false };
  const opened = await bridge.request['shell:open-window'](shownOf({ ...useDesk.getState(), ...fresh }, NO_PLACES));
  if (!opened.ok) tellError(opened.error);
}
