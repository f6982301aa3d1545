// @ts-check
// Prints, as JSON, which Electron opens this checkout and how. For programs that start Carrel themselves.
import { findElectron } from './electron-runtime/find.mjs';
import { setUp } from './setup/setup.mjs';
import { main, say } from './shared/messages.mjs';

await main(async () => {
  await setUp();
  say(JSON.stringify(await findElectron(), null, 2));
  return 0;
});
