/** The window: sandboxed, without Node, on `app://carrel`. */
import { BrowserWindow, nativeTheme } from 'electron';
import { APP_ORIGIN } from './app-protocol.ts';

/** Paper colours of the two themes, so that the window does not flash before the first paint. */
const PAPER = { light: '#fbf9f4', dark: '#191816' } as const;

/** Opens a window on the built renderer. It is shown when it has something to show. */
export function openWindow(preloadFile: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 520,
    minHeight: 420,
    show: false,
    title: 'Carrel',
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    webPreferences: {
      preload: preloadFile,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      // Chromium's spell checker downloads its dictionaries from the network.
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => {
    window.show();
  });
  void window.loadURL(`${APP_ORIGIN}/index.html`);
  return window;
}
