// @ts-check
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { progress, Stop } from '../shared/messages.mjs';
import { run } from '../shared/run.mjs';
import { runsAsRoot } from '../shared/sandbox.mjs';
import { requirements } from './system-requirements.mjs';

/** @typedef {import('./system-requirements.mjs').Requirement} Requirement */

const triplets = new Map([['x64', 'x86_64-linux-gnu'], ['arm64', 'aarch64-linux-gnu'], ['arm', 'arm-linux-gnueabihf']]);
const triplet = triplets.get(process.arch) ?? '';
const libraryFolders = [`/usr/lib/${triplet}`, `/lib/${triplet}`, '/usr/lib64', '/lib64', '/usr/lib', '/lib'].concat(
  process.env['LD_LIBRARY_PATH']?.split(delimiter).filter(Boolean) ?? [],
);
const programFolders = (process.env['PATH'] ?? '').split(delimiter);

/**
 * Makes sure that this Linux has what Electron needs. Installs it where that is allowed (root on Debian
 * or Ubuntu); elsewhere it stops with the command to run.
 * @param {Requirement['for']} purpose `tests` includes what `window` needs
 */
export async function ensureSystemPackages(purpose) {
  if (process.platform !== 'linux') return;
  const notSeen = missingRequirements(purpose);
  if (notSeen.length === 0) return;
  const missing = await withoutInstalled(notSeen);
  if (missing.length === 0) return;
  if (!programFolders.some((folder) => existsSync(join(folder, 'apt-get')))) {
    throw new Stop(`Electron needs what this system lacks: ${missing.map(({ name }) => name).join(', ')}. Install it and run the command again.`);
  }
  if (!runsAsRoot()) {
    const command = `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${(await packageNames(missing)).join(' ')}`;
    throw new Stop(`Electron needs packages that this system lacks. Run this command, then the last one again:\n\n  ${command}\n`);
  }
  await install(missing);
}

/** @param {Requirement['for']} purpose */
function missingRequirements(purpose) {
  return requirements.filter((requirement) => (purpose === 'tests' || requirement.for === 'window') && !isThere(requirement));
}

/** @param {Requirement} requirement */
function isThere({ kind, name }) {
  if (kind === 'folder') return existsSync(name);
  return (kind === 'library' ? libraryFolders : programFolders).some((folder) => existsSync(join(folder, name)));
}

/**
 * A package may keep its files where nobody looked for them: what the system says it has, it has.
 * @param {readonly Requirement[]} notSeen
 */
async function withoutInstalled(notSeen) {
  const names = notSeen.flatMap(({ debian }) => debian.filter((name) => name !== undefined));
  const { output } = await run('dpkg-query', ['-W', '-f', '${Package} ${db:Status-Status}\n', ...names]);
  const installed = new Set([...output.matchAll(/^(\S+) installed$/gm)].map(([, name]) => name));
  return notSeen.filter(({ debian }) => !debian.some((name) => installed.has(name)));
}

/** @param {readonly Requirement[]} missing */
async function install(missing) {
  progress("Installing the system's packages that Electron needs, once.");
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  const updated = await run('apt-get', ['update', '-q'], { env: quiet });
  if (updated.status !== 0) throw new Stop(`apt-get update failed:\n${updated.output}`);
  const names = await packageNames(missing);
  const installed = await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...names], { env: quiet });
  if (installed.status !== 0) throw new Stop(`apt-get could not install ${names.join(' ')}:\n${installed.output}`);
}

/**
 * The packages to ask this system for, each by the name that it knows.
 * @param {readonly Requirement[]} missing
 * @returns {Promise<readonly string[]>}
 */
async function packageNames(missing) {
  const newerNames = missing.flatMap(({ debian: [, newerName] }) => newerName ?? []);
  const { output } = await run('apt-cache', ['policy', ...newerNames], { env: { LC_ALL: 'C' } });
  const known = new Set([...output.matchAll(/^(\S+):\n.*\n +Candidate: (?!\(none\))/gm)].map(([, name]) => name));
  return [...new Set(missing.map(({ debian: [name, newerName] }) => (newerName !== undefined && known.has(newerName) ? newerName : name)))];
}
