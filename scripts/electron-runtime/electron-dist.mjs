// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../shared/paths.mjs';

/** Where, in an unpacked Electron, the executable is. */
const executableName = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[/** @type {string} */ (process.platform)] ?? 'electron';
const resourcesName = process.platform === 'darwin' ? 'Electron.app/Contents/Resources' : 'resources';

/** @param {string} dist folder of an unpacked Electron */
export function executableOf(dist) {
  return join(dist, executableName);
}

/** @param {string} dist folder of an unpacked Electron */
export function resourcesOf(dist) {
  return join(dist, resourcesName);
}

/**
 * The version that an unpacked Electron says it is; empty when it says nothing.
 * @param {string} dist
 */
export function versionOf(dist) {
  const file = join(dist, 'version');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : '';
}

/** The version of Electron that Carrel is built for and shipped with. */
export function pinnedVersion() {
  /** @type {{ version: string }} */
  const { version } = JSON.parse(readFileSync(inProject('node_modules', 'electron', 'package.json'), 'utf8'));
  return version;
}
