// @ts-check
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { node24 } from '../setup/node24.mjs';
import { progress } from '../shared/messages.mjs';
import { inCache, inProject } from '../shared/paths.mjs';
import { run } from '../shared/run.mjs';
import { executableOf, pinnedVersion, versionOf } from './electron-dist.mjs';

const DAY_MS = 24 * 60 * 60 * 1000;
const DOWNLOAD_LIMIT_MS = 3 * 60 * 1000;

const dist = inProject('node_modules', 'electron', 'dist');
const failureNote = inCache('electron-download-failed.json');

/** The folder of the pinned Electron, when the package `electron` has fetched it completely. */
export function regularDist() {
  const isComplete =
    existsSync(inProject('node_modules', 'electron', 'path.txt')) && existsSync(executableOf(dist)) && versionOf(dist) === pinnedVersion();
  return isComplete ? dist : undefined;
}

/**
 * Lets the package `electron` fetch the pinned Electron. A failure is remembered for a day, so that
 * only the first start without the network waits for it.
 * @param {object} options
 * @param {boolean} options.isOnlyHope there is nothing to fall back on: try again, and wait longer
 * @returns {Promise<string | undefined>} the folder of that Electron
 */
export async function downloadRegular({ isOnlyHope }) {
  if (!isOnlyHope && failedLately()) return undefined;
  progress(`Downloading Electron ${pinnedVersion()}, once.`);
  const installer = inProject('node_modules', 'electron', 'install.js');
  await run(node24(), [installer], {
    env: { ELECTRON_GET_NO_PROGRESS: '1' },
    timeLimitMs: isOnlyHope ? 5 * DOWNLOAD_LIMIT_MS : DOWNLOAD_LIMIT_MS,
  });
  const fetched = regularDist();
  if (fetched === undefined) noteFailure();
  else rmSync(failureNote, { force: true });
  return fetched;
}

function failedLately() {
  try {
    /** @type {{ request: string, at: number }} */
    const failure = JSON.parse(readFileSync(failureNote, 'utf8'));
    return failure.request === request() && Date.now() - failure.at < DAY_MS;
  } catch {
    return false;
  }
}

function noteFailure() {
  mkdirSync(dirname(failureNote), { recursive: true });
  writeFileSync(failureNote, JSON.stringify({ request: request(), at: Date.now() }));
}

/** Another version or another mirror is another download, worth a try of its own. */
function request() {
  return `${pinnedVersion()} from ${process.env['ELECTRON_MIRROR'] ?? 'its release site'}`;
}
