// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inProject } from '../shared/paths.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock
 */

const lockFile = inProject('package-lock.json');
/** What npm itself notes about the folder it filled. */
const installedLockFile = inProject('node_modules', '.package-lock.json');
const stampFile = inProject('node_modules', '.carrel-lock-stamp');

/** Is node_modules what package-lock.json asks for? */
export function isInstalled() {
  if (!existsSync(installedLockFile)) return false;
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lockHash()) return true;
  if (!wasInstalledByHand()) return false;
  stampInstalled();
  return true;
}

/** Notes that node_modules is what package-lock.json asks for. */
export function stampInstalled() {
  writeFileSync(stampFile, lockHash());
}

function lockHash() {
  return createHash('sha256').update(readFileSync(lockFile)).digest('hex');
}

/** Someone ran `npm ci` or `npm install`: nothing to do when every package has the locked version. */
function wasInstalledByHand() {
  const installed = readLock(installedLockFile).packages;
  return Object.entries(readLock(lockFile).packages).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

/**
 * @param {string} file
 * @returns {Lock}
 */
function readLock(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
