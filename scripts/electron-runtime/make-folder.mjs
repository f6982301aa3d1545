// @ts-check
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder whole or not at all: it is filled under another name beside its place and renamed at
 * the end, so nobody meets a half-made one. When someone else made it meanwhile, theirs is kept.
 * @param {string} folder
 * @param {(temporary: string) => void | Promise<void>} fill
 */
export async function makeFolder(folder, fill) {
  mkdirSync(dirname(folder), { recursive: true });
  const temporary = mkdtempSync(`${folder}.making-`);
  try {
    await fill(temporary);
    renameSync(temporary, folder);
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    if (!(isTaken(error) && existsSync(folder))) throw error;
  }
}

/** @param {unknown} error */
function isTaken(error) {
  return error instanceof Error && 'code' in error && (error.code === 'ENOTEMPTY' || error.code === 'EEXIST' || error.code === 'EPERM');
}
