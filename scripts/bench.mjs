// @ts-check
// npm run bench: speed and memory beside other search engines; npm run bench:relevance: whether papers
// are found again; npm run bench:anchoring: whether highlights are. The first argument names the program; stdout carries only the figures.
import { buildWhenStale } from './build/build.mjs';
import { findElectron } from './electron-runtime/find.mjs';
import { node24 } from './setup/node24.mjs';
import { setUp } from './setup/setup.mjs';
import { onVirtualDisplay } from './shared/display.mjs';
import { main } from './shared/messages.mjs';
import { inProject } from './shared/paths.mjs';
import { run } from './shared/run.mjs';

await main(async () => {
  const [name = 'main.ts', ...rest] = process.argv.slice(2);
  const opensWindow = name === 'main.ts' && (!rest.includes('--only') || ['window', 'marking', 'highlights', 'everyday'].some((journey) => rest.includes(journey)));
  await setUp(opensWindow ? { system: 'tests' } : {});
  if (opensWindow) {
    await buildWhenStale();
    await findElectron();
  }
  const args = ['--disable-warning=ExperimentalWarning', inProject('bench', name), ...rest];
  const [program, all] = opensWindow ? onVirtualDisplay(node24(), args) : [node24(), args];
  const { status } = await run(program, all, { output: 'show' });
  return status;
});
