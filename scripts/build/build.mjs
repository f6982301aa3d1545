// @ts-check
import { node24 } from '../setup/node24.mjs';
import { progress, Stop } from '../shared/messages.mjs';
import { inProject } from '../shared/paths.mjs';
import { run } from '../shared/run.mjs';
import { inputsStamp, isStale, noteBuilt } from './stale.mjs';

/** Builds the app into out/, unless nothing changed since the last build. */
export async function buildWhenStale() {
  if (!isStale()) return;
  progress('Building Carrel.');
  const { status, output } = await build();
  if (status !== 0) throw new Stop(`${output}\nThe build failed, see above.`);
}

/**
 * Builds the app into out/.
 * @returns {Promise<import('../shared/run.mjs').Ran>}
 */
export async function build() {
  const stamp = inputsStamp();
  const program = inProject('node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const built = await run(node24(), [program, 'build', '--logLevel', 'warn'], { env: { NODE_ENV: 'production' } });
  if (built.status === 0) noteBuilt(stamp);
  return built;
}
