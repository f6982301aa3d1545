// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Stop } from '../shared/messages.mjs';
import { inCache, projectRoot } from '../shared/paths.mjs';
import { run } from '../shared/run.mjs';
import { resourcesOf, versionOf } from './electron-dist.mjs';
import { makeFolder } from './make-folder.mjs';

const copies = inCache('checkouts');

/** @param {string} text */
const shortHash = (text) => createHash('sha256').update(text).digest('hex').slice(0, 16);

/**
 * An Electron without its start page opens what is at `resources/app`. Each checkout has a copy of that
 * Electron, of hard links where the file system can, whose `resources/app` is a link to the checkout.
 * @param {string} dist
 * @returns {Promise<string>} the copy's folder
 */
export async function checkoutCopy(dist) {
  const copy = join(copies, `${shortHash(projectRoot)}-${versionOf(dist)}-${shortHash(dist)}`);
  if (existsSync(copy)) return copy;
  removeAbandonedCopies();
  await makeFolder(copy, async (folder) => {
    await copyLinked(dist, folder);
    symlinkSync(projectRoot, join(resourcesOf(folder), 'app'), 'junction');
  });
  return copy;
}

/**
 * @param {string} from
 * @param {string} to
 */
async function copyLinked(from, to) {
  if ((await run('cp', ['-al', `${from}/.`, to])).status === 0) return;
  rmSync(to, { recursive: true });
  const copied = await run('cp', ['-a', from, to]);
  if (copied.status !== 0) throw new Stop(`Electron could not be copied to ${to}:\n${copied.output}`);
}

/** Copies of this checkout, whose Electron changed, and of checkouts that are gone. */
function removeAbandonedCopies() {
  if (!existsSync(copies)) return;
  for (const name of readdirSync(copies)) {
    const isOurs = name.startsWith(shortHash(projectRoot));
    const isAbandoned = !name.includes('.making-') && !existsSync(join(resourcesOf(join(copies, name)), 'app', 'package.json'));
    if (isOurs || isAbandoned) rmSync(join(copies, name), { recursive: true, force: true });
  }
}
