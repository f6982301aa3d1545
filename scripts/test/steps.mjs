// @ts-check
import { build } from '../build/build.mjs';
import { isStale } from '../build/stale.mjs';
import { findElectron } from '../electron-runtime/find.mjs';
import { node24 } from '../setup/node24.mjs';
import { onVirtualDisplay } from '../shared/display.mjs';
import { say } from '../shared/messages.mjs';
import { inProject } from '../shared/paths.mjs';
import { run } from '../shared/run.mjs';
import { noCounts, oneCheck, playwrightCounts, vitestCounts } from './counts.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */

/** Every folder with a TypeScript project of its own. */
const projects = ['src/domain', 'src/main', 'src/renderer', 'e2e', 'bench', 'scripts', '.'];

/** @type {readonly { name: string, title: string, run: () => Promise<Counts> }[]} */
export const steps = [
  { name: 'types', title: 'Types', run: checkTypes },
  { name: 'lint', title: 'Lint', run: () => check('eslint/bin/eslint.js', '.', '--max-warnings', '0') },
  { name: 'boundaries', title: 'Import boundaries', run: checkBoundaries },
  { name: 'unit', title: 'Unit tests', run: unitTests },
  { name: 'e2e', title: 'Build and end-to-end tests', run: endToEndTests },
];

/**
 * Runs a tool of the dependencies in Node 24.
 * @param {string} program path inside node_modules
 * @param {readonly string[]} args
 */
async function tool(program, ...args) {
  return (await run(node24(), [inProject('node_modules', program), ...args], { output: 'show' })).status;
}

/**
 * @param {string} program
 * @param {readonly string[]} args
 */
async function check(program, ...args) {
  return oneCheck(await tool(program, ...args));
}

async function checkTypes() {
  const statuses = await Promise.all(projects.map((project) => tool('typescript/bin/tsc', '-p', project, '--pretty', 'false')));
  return oneCheck(Math.max(...statuses));
}

async function checkBoundaries() {
  return oneCheck((await run(node24(), [inProject('scripts', 'boundaries.mjs')], { output: 'show' })).status);
}

async function unitTests() {
  return vitestCounts(await tool('vitest/vitest.mjs', 'run'));
}

async function endToEndTests() {
  if (isStale()) {
    const { status, output } = await build();
    if (status !== 0) {
      say(`${output}\nThe build failed, so there is nothing to test.`);
      return { ...noCounts, failed: 1 };
    }
  }
  await findElectron(); // Here, so that fetching one is told and no test waits for it.
  const [program, args] = onVirtualDisplay(node24(), [inProject('node_modules', '@playwright/test/cli.js'), 'test']);
  return playwrightCounts((await run(program, args, { output: 'show' })).status);
}
