// @ts-check
import { spawnSync } from 'node:child_process';
import { ensureDependencies } from './dependencies.mjs';
import { node24, runsInNode24 } from './node24.mjs';
import { ensureSystemPackages } from './system-packages.mjs';

/**
 * Makes a fresh clone ready: dependencies, and what Electron needs of the system. Does nothing, quickly,
 * when all is there. What comes after it runs in Node 24: an older Node starts the same script again in
 * the one that the dependencies brought, and ends with its status.
 * @param {object} needs
 * @param {'window' | 'tests'} [needs.system] what is needed of the system; nothing when absent
 */
export async function setUp({ system } = {}) {
  await ensureDependencies();
  if (!runsInNode24) continueInNode24();
  if (system !== undefined) await ensureSystemPackages(system);
}

function continueInNode24() {
  const { status } = spawnSync(node24(), process.argv.slice(1), { stdio: 'inherit' });
  process.exit(status ?? 1);
}
