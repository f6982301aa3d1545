/** Rules that hold for every page and every session, whatever the window asks for. */
import { app, type Session } from 'electron';
import { APP_HOST, APP_SCHEME } from './app-protocol.ts';

/** Chromium permissions the window needs; everything else is refused. */
const ALLOWED_PERMISSIONS: ReadonlySet<string> = new Set(['clipboard-sanitized-write']);

/** Whether an address belongs to the window itself. Node gives custom schemes the origin `null`, so scheme and host are compared. */
export function isOwnAddress(address: string): boolean {
  try {
    const url = new URL(address);
    return url.protocol === `${APP_SCHEME}:` && url.host === APP_HOST;
  } catch {
    return false;
  }
}

/** Refuses permissions, and every request that would leave the computer. */
export function protectSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    answer(ALLOWED_PERMISSIONS.has(permission));
  });
  session.setPermissionCheckHandler((_contents, permission) => ALLOWED_PERMISSIONS.has(permission));
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isOwnAddress(details.url) && !details.url.startsWith('devtools://') });
  });
}

/** Keeps every page where it is: no navigation, no new window, no embedded page. */
export function protectContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => {
      if (!isOwnAddress(event.url)) event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => {
      event.preventDefault();
    });
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}
