// @ts-check
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this checkout. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * A path inside the checkout.
 * @param {readonly string[]} parts
 */
export function inProject(...parts) {
  return join(projectRoot, ...parts);
}

/**
 * A path inside Carrel's folder for things that can be made again, where the system wants such a folder.
 * @param {readonly string[]} parts
 */
export function inCache(...parts) {
  return join(cacheFolder(), ...parts);
}

function cacheFolder() {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'carrel');
  if (process.platform === 'win32') return join(LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'carrel', 'Cache');
  return join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'carrel');
}
