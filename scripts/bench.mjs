// @ts-check
// npm run bench -- …: measures Carrel beside its peers. stdout carries only the figures.
import { ensureDependencies } from './setup/dependencies.mjs';
import { node24 } from './setup/node24.mjs';
import { main } from './shared/messages.mjs';
import { inProject } from './shared/paths.mjs';
import { run } from './shared/run.mjs';

await main(async () => {
  await ensureDependencies();
  const args = ['--disable-warning=ExperimentalWarning', inProject('bench', 'main.ts'), ...process.argv.slice(2)];
  const { status } = await run(node24(), args, { output: 'show' });
  return status;
});
