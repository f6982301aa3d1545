// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { node24 } from '../setup/node24.mjs';
import { progress, Stop } from '../shared/messages.mjs';
import { projectRoot } from '../shared/paths.mjs';
import { sandboxOptions } from '../shared/sandbox.mjs';
import { checkoutCopy } from './checkout-copy.mjs';
import { executableOf, pinnedVersion, resourcesOf, versionOf } from './electron-dist.mjs';
import { fallbackDist, hasFallback } from './fallback.mjs';
import { hasNodeSqlite } from './node-sqlite.mjs';
import { downloadRegular, regularDist } from './regular.mjs';

/**
 * An Electron that can open this checkout.
 *
 * @typedef {object} Runtime
 * @property {string} executable
 * @property {readonly string[]} args what to pass first, so that it starts on this system and opens this checkout
 * @property {NodeJS.ProcessEnv} env what to add to its environment
 * @property {string} dist the folder it was taken from, without any link to the checkout
 * @property {'override' | 'regular' | 'download' | 'fallback'} kind
 * @property {string} version of Electron
 * @property {boolean} hasNodeSqlite
 */

/**
 * Finds an Electron and says in one line which one and why. The order and its reasons are in
 * docs/decisions/0003-electron-runtime-order.md.
 * @returns {Promise<Runtime>}
 */
export async function findElectron() {
  const { kind, dist, why } = await choose();
  const version = versionOf(dist);
  const opensFolders = existsSync(join(resourcesOf(dist), 'default_app.asar'));
  const executable = executableOf(opensFolders ? dist : await checkoutCopy(dist));
  const hasSqlite = await hasNodeSqlite(executableOf(dist), version);
  progress(`Electron ${version || 'of unknown version'}: ${why}.`);
  return {
    executable,
    args: [...(opensFolders ? [projectRoot] : []), ...sandboxOptions()],
    env: hasSqlite ? {} : { CARREL_NODE: node24() },
    dist,
    kind,
    version,
    hasNodeSqlite: hasSqlite,
  };
}

/** @returns {Promise<{ kind: Runtime['kind'], dist: string, why: string }>} */
async function choose() {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override) {
    if (!existsSync(executableOf(override))) throw new Stop(`ELECTRON_OVERRIDE_DIST_PATH names ${override}, but there is no Electron in it.`);
    return { kind: 'override', dist: override, why: 'the one that ELECTRON_OVERRIDE_DIST_PATH names' };
  }
  const regular = regularDist();
  if (regular !== undefined) return { kind: 'regular', dist: regular, why: 'the pinned one' };
  const downloaded = await downloadRegular({ isOnlyHope: !hasFallback });
  if (downloaded !== undefined) return { kind: 'download', dist: downloaded, why: 'the pinned one, just downloaded' };
  if (!hasFallback) throw new Stop(`Electron ${pinnedVersion()} could not be downloaded. Check the network and run the command again.`);
  return { kind: 'fallback', dist: await fallbackDist(), why: `for development only, because ${pinnedVersion()} could not be downloaded` };
}
