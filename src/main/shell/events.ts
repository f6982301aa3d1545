/** Tells the windows what happened. */
import { BrowserWindow } from 'electron';
import type { EventName, Events } from '../../ipc/contract.ts';

/** Sends an event of the contract to every open window. */
export function tell<N extends EventName>(name: N, event: Events[N]): void {
  for (const window of BrowserWindow.getAllWindows()) tellWindow(window, name, event);
}

/** Sends an event of the contract to one window; to none where it is gone. */
export function tellWindow<N extends EventName>(window: BrowserWindow | undefined, name: N, event: Events[N]): void {
  if (window !== undefined && !window.isDestroyed() && !window.webContents.isDestroyed()) window.webContents.send(name, event);
}
