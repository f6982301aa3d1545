import { notify, useDesk } from '../desk.ts';
import { openWindow } from '../window/open-window.ts';

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
