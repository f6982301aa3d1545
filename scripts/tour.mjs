// @ts-check
// npm run tour: opens Carrel where nobody sees it, walks through it and leaves pictures in out/tour.
import { buildWhenStale } from './build/build.mjs';
import { findElectron } from './electron-runtime/find.mjs';
import { node24 } from './setup/node24.mjs';
import { setUp } from './setup/setup.mjs';
import { onVirtualDisplay } from './shared/display.mjs';
import { main } from './shared/messages.mjs';
import { inProject } from './shared/paths.mjs';
import { run } from './shared/run.mjs';

await main(async () => {
  await setUp({ system: 'tests' });
  await buildWhenStale();
  await findElectron();
  const [program, args] = onVirtualDisplay(node24(), ['--disable-warning=ExperimentalWarning', inProject('e2e', 'tour.ts')]);
  const { status } = await run(program, args, { output: 'show' });
  return status;
});
