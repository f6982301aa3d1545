// @ts-check
// npm test: sets up, then checks everything. Names of steps as arguments run only those: npm test -- lint unit
import { mkdirSync, rmSync } from 'node:fs';
import { setUp } from './setup/setup.mjs';
import { main, say, Stop } from './shared/messages.mjs';
import { inProject } from './shared/paths.mjs';
import { noCounts, sum } from './test/counts.mjs';
import { skippedTests, unsteadyJourneys } from './test/remarks.mjs';
import { steps } from './test/steps.mjs';

await main(async () => {
  const wanted = process.argv.slice(2);
  const unknown = wanted.find((name) => !steps.some((step) => step.name === name));
  if (unknown !== undefined) throw new Stop(`There is no step "${unknown}". The steps are: ${steps.map(({ name }) => name).join(', ')}.`);
  await setUp({ system: 'tests' });
  rmSync(inProject('out', 'reports'), { recursive: true, force: true });
  mkdirSync(inProject('out', 'reports'), { recursive: true });

  let total = noCounts;
  for (const step of steps.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    say(`\n── ${step.title} ──`);
    const start = performance.now();
    const counts = await step.run();
    total = sum(total, counts);
    say(`${step.title}: ${counts.failed === 0 ? 'fine' : 'failed'} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  }
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  if (total.skipped > 0) say(`\nSkipped here:\n${skippedTests().join('\n')}`);
  const unsteady = unsteadyJourneys();
  if (unsteady.length > 0) say(`\nFailed, and passed when repeated:\n${unsteady.join('\n')}`);
  say(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
  return total.failed === 0 ? 0 : 1;
});
