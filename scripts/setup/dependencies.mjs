// @ts-check
import { progress, Stop } from '../shared/messages.mjs';
import { run } from '../shared/run.mjs';
import { isInstalled, stampInstalled } from './lock-stamp.mjs';
import { ensureNode24, hasNode24 } from './node24.mjs';

/** Installs what package-lock.json asks for, unless that is what is there. Writes to stderr only. */
export async function ensureDependencies() {
  if (isInstalled()) return hasNode24() ? undefined : ensureNode24();
  progress('Installing the dependencies. This takes a minute or two, once.');
  const [program, args] = npm('ci', '--no-audit', '--no-fund', '--loglevel=error');
  const { status } = await run(program, args, { output: 'stderr' });
  if (status !== 0) {
    throw new Stop('The dependencies could not be installed (npm says why above). Check the network and run the command again.');
  }
  await ensureNode24();
  stampInstalled();
}

/**
 * How to call the npm that started this script, or else the one on the path. It runs in npm's own
 * Node, never in the one inside node_modules that it is about to replace.
 * @param {readonly string[]} args
 * @returns {[program: string, args: readonly string[]]}
 */
export function npm(...args) {
  const { npm_execpath: cli, npm_node_execpath: node } = process.env;
  return cli?.includes('npm-cli') ? [node ?? process.execPath, [cli, ...args]] : ['npm', args];
}
