// @ts-check
// npm run carrel -- …: the library from the command line. stdout carries only the program's output.
import { ensureDependencies } from './setup/dependencies.mjs';
import { node24 } from './setup/node24.mjs';
import { main } from './shared/messages.mjs';
import { inProject } from './shared/paths.mjs';
import { run } from './shared/run.mjs';

await main(async () => {
  await ensureDependencies();
  const program = inProject('src', 'main', 'cli', 'index.ts');
  const cwd = process.env['INIT_CWD'] ?? process.cwd();
  const { status } = await run(node24(), ['--disable-warning=ExperimentalWarning', program, ...process.argv.slice(2)], { cwd, output: 'show' });
  return status;
});
