/** Tells the windows what happened. */
import { BrowserWindow, type WebContents } from 'electron';
import type { EventName, Events } from '../../ipc/contract.ts';

/** Sends an event of the contract to every open window. */
export function tell<N extends EventName>(name: N, event: Events[N]): void {
  for (const { webContents } of BrowserWindow.getAllWindows()) send(webContents, name, event);
}

/** Sends an event of the contract to one window; to none where it is gone. */
export function tellWindow<N extends EventName>(window: BrowserWindow | undefined, name: N, event: Events[N]): void {
  if (window?.isDestroyed() === false) send(window.webContents, name, event);
}

function send<N extends EventName>(contents: WebContents, name: N, event: Events[N]): void {
  if (!contents.isDestroyed()) contents.send(name, event);
}
