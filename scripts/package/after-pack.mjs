// @ts-check
import { rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Called by electron-builder. The page that Electron shows when it is given no program is not shipped.
 * @param {import('electron-builder').AfterPackContext} context
 */
export function afterPack({ appOutDir, packager }) {
  rmSync(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true });
}
