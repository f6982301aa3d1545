/** A window whose page has crashed starts over by itself; the other windows go on as if nothing had been. */
import { dialog, type BrowserWindow } from 'electron';

/** A page that crashes again so soon would crash for ever. */
const AGAIN_MS = 10_000;

/** `crashed` is called first each time. What was typed is in the drafts, what was shown is kept with the window. */
export function reloadAfterCrash(window: BrowserWindow, crashed: () => void): void {
  let last = -Infinity;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    console.error(`A window's page ended unexpectedly (${reason}).`);
    crashed();
    const now = performance.now();
    const soon = now - last < AGAIN_MS;
    last = now;
    if (soon) void askToReload(window);
    else window.webContents.reload();
  });
}

async function askToReload(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: 'This window has stopped working twice.',
    detail: 'Everything that was saved is safe. Open the window again, or close it.',
    buttons: ['Open again', 'Close the window'],
    defaultId: 0,
    cancelId: 0,
  });
  if (window.isDestroyed()) return;
  if (response === 0) window.webContents.reload();
  else window.close();
}
