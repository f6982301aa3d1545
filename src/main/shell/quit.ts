/** Quitting: all windows close together when all have saved what is typed in them, or none does. */
import { app } from 'electron';
import type { Windows } from './windows.ts';

/** `end` closes what the windows stood on; it is awaited when the last of them is gone. */
export function quitTogether(windows: Windows, end: () => Promise<void>): void {
  let ended = false;
  app.on('before-quit', (event) => {
    if (ended || !windows.areOpen()) return;
    event.preventDefault();
    void windows.closeAll();
  });
  app.on('window-all-closed', () => {
    void end().then(() => {
      ended = true;
      app.quit();
    });
  });
}
