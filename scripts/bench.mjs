// @ts-check
// npm run bench: speed and memory beside other search engines; npm run bench:relevance: whether papers
// are found again. The first argument names the program; stdout carries only the figures.
import { ensureDependencies } from './setup/dependencies.mjs';
import { node24 } from './setup/node24.mjs';
import { main } from './shared/messages.mjs';
import { inProject } from './shared/paths.mjs';
import { run } from './shared/run.mjs';

await main(async () => {
  await ensureDependencies();
  const [program = 'main.ts', ...rest] = process.argv.slice(2);
  const { status } = await run(node24(), ['--disable-warning=ExperimentalWarning', inProject('bench', program), ...rest], { output: 'show' });
  return status;
});
