// @ts-check
// Checks the import boundaries of scripts/boundaries/table.mjs.
import { refusedImports } from './boundaries/check.mjs';
import { main, say } from './shared/messages.mjs';
import { projectRoot } from './shared/paths.mjs';

await main(async () => {
  const refused = await refusedImports(projectRoot);
  say(refused.length === 0 ? 'Every import is one that scripts/boundaries/table.mjs allows.' : `${refused.join('\n')}\n${refused.length} imports are refused.`);
  return refused.length === 0 ? 0 : 1;
});
