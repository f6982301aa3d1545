// @ts-check
import { existsSync } from 'node:fs';
import { Stop } from '../shared/messages.mjs';
import { inProject } from '../shared/paths.mjs';
import { run } from '../shared/run.mjs';

const bundled = inProject('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** The Node that runs this script is new enough for the tools and for the catalog. */
export const runsInNode24 = Number(process.versions.node.split('.')[0]) >= 24;

/** Did the dependencies bring their Node? */
export function hasNode24() {
  return existsSync(bundled);
}

/** The Node ≥ 24 executable that the dependencies bring; where they have none, the one that runs this. */
export function node24() {
  if (hasNode24()) return bundled;
  if (runsInNode24) return process.execPath;
  throw new Stop('Node 24 is missing from node_modules. Delete the folder node_modules and run the command again.');
}

/**
 * Makes sure that Node 24 really runs. npm may have been told not to run install scripts; the package
 * `node` needs its own to fetch the executable for this system, so it is run here then.
 */
export async function ensureNode24() {
  if ((await run(bundled, ['--version'])).status === 0) return;
  const folder = inProject('node_modules', 'node');
  const fetched = await run(process.execPath, ['installArchSpecificPackage.js'], { cwd: folder, output: 'stderr' });
  if (fetched.status === 0 && (await run(bundled, ['--version'])).status === 0) return;
  if (runsInNode24) return;
  throw new Stop('Node 24 could not be installed (see above). Check the network, or install Node 24 yourself, and run the command again.');
}
