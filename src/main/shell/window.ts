/** One window: sandboxed, without Node, on `app://carrel`. */
import { BrowserWindow, nativeTheme } from 'electron';
import { APP_ORIGIN } from './app-protocol.ts';
import type { Bounds, Size, WindowMode } from './kept-windows.ts';

/** Paper colours of the two themes, so that the window does not flash before the first paint. */
const PAPER = { light: '#fbf9f4', dark: '#191816' } as const;

/** The smallest window in which everything can still be reached. */
export const LEAST_SIZE: Size = { width: 520, height: 420 };

/** The size of the very first window; the system chooses its place. */
const FIRST_SIZE: Size = { width: 1280, height: 800 };

export interface WindowLook {
  /** Absent for the very first window. */
  readonly bounds?: Bounds;
  readonly mode: WindowMode;
  /** Whether it takes the focus when it appears. */
  readonly front: boolean;
}

/** Opens a window on the built renderer. It is shown when it has something to show. */
export function openWindow(preloadFile: string, { bounds, mode, front }: WindowLook): BrowserWindow {
  const window = new BrowserWindow({
    ...(bounds ?? FIRST_SIZE),
    minWidth: LEAST_SIZE.width,
    minHeight: LEAST_SIZE.height,
    show: false,
    fullscreen: mode === 'full-screen',
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
    if (mode === 'maximised') window.maximize();
    if (front) window.show();
    else window.showInactive();
  });
  void window.loadURL(`${APP_ORIGIN}/index.html`);
  return window;
}

/** How the window stands on the desktop now. */
export function modeOf(window: BrowserWindow): WindowMode {
  if (window.isFullScreen()) return 'full-screen';
  return window.isMaximized() ? 'maximised' : 'normal';
}
