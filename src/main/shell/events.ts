/** Tells the windows what happened. */
import { BrowserWindow } from 'electron';
import type { EventName, Events } from '../../ipc/contract.ts';

/** Sends an event of the contract to every open window. */
export function tell<N extends EventName>(name: N, event: Events[N]): void {
  for (const window of BrowserWindow.getAllWindows()) {
    if (!window.webContents.isDestroyed()) window.webContents.send(name, event);
  }
}
