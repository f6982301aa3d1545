// @ts-check
// npm run package: packs Carrel for this system into dist/.
// --smoke, the default, starts the result once; --no-smoke leaves that out.
import { existsSync } from 'node:fs';
import { buildWhenStale } from './build/build.mjs';
import { findElectron } from './electron-runtime/find.mjs';
import { pack } from './package/pack.mjs';
import { smokeTest } from './package/smoke.mjs';
import { setUp } from './setup/setup.mjs';
import { main, say, progress, Stop } from './shared/messages.mjs';

await main(async () => {
  await setUp({ system: 'tests' });
  await buildWhenStale();
  const runtime = await findElectron();
  progress('Packing Carrel.');
  const executable = await pack(runtime);
  if (!existsSync(executable)) throw new Stop(`Nothing was packed at ${executable}.`);
  if (runtime.kind === 'fallback') progress('This package carries the development runtime: it is for testing here, not for distribution.');
  say(`Packed: ${executable}`);
  if (!process.argv.includes('--no-smoke')) await smokeTest(executable);
  return 0;
});
