// @ts-check
// npm run properties: the property tests with new random cases, until one fails. npm test repeats the same
// cases in every run, so that it says something about the code that changed. An argument is how many rounds.
import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { node24 } from './setup/node24.mjs';
import { setUp } from './setup/setup.mjs';
import { main, say, Stop } from './shared/messages.mjs';
import { inProject } from './shared/paths.mjs';
import { run } from './shared/run.mjs';

await main(async () => {
  const rounds = Number(process.argv[2] ?? 10);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Stop('How many rounds? Give a whole number, such as: npm run properties -- 20');
  await setUp({});
  const files = ['src', 'bench'].flatMap(propertyTestsIn);
  for (let round = 1; round <= rounds; round += 1) {
    const seed = String(randomInt(2 ** 31));
    say(`Round ${round} of ${rounds}, cases of CARREL_TEST_SEED=${seed}`);
    const args = [inProject('node_modules', 'vitest/vitest.mjs'), 'run', '--reporter=dot', ...files];
    const { status, output } = await run(node24(), args, { env: { CARREL_TEST_SEED: seed } });
    if (status === 0) continue;
    say(`${output}\nTo see it again: CARREL_TEST_SEED=${seed} npm test -- unit`);
    return 1;
  }
  say(`No property failed in ${rounds} rounds of ${files.length} files.`);
  return 0;
});

/** @param {string} folder */
function propertyTestsIn(folder) {
  return readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/u.test(name))
    .map((name) => join(folder, name))
    .filter((file) => readFileSync(inProject(file), 'utf8').includes("from 'fast-check'"));
}
