// @ts-check
// npm start: opens Carrel from this checkout. Arguments after `--` go to the app.
import { buildWhenStale } from './build/build.mjs';
import { findElectron } from './electron-runtime/find.mjs';
import { setUp } from './setup/setup.mjs';
import { hasDisplay } from './shared/display.mjs';
import { main, progress, Stop } from './shared/messages.mjs';
import { run } from './shared/run.mjs';
import { whyNoSandbox } from './shared/sandbox.mjs';

/** What Chromium writes where there is no session bus or no graphics card; nothing comes of it. */
const harmless = /^\[\d+:\d+\/[\d.]+:(ERROR|WARNING):(bus|object_proxy|viz_main_impl|command_buffer_proxy_impl)\.cc/;

await main(async () => {
  if (!hasDisplay()) throw new Stop('There is no display to open a window on; `npm run tour` shows Carrel without one.');
  await setUp({ system: 'window' });
  await buildWhenStale();
  const { executable, args, env } = await findElectron();
  const reason = whyNoSandbox();
  if (reason !== undefined) progress(`Carrel runs without Chromium's sandbox, because ${reason}.`);
  const { status, signal } = await run(executable, [...args, ...platformOptions(), ...process.argv.slice(2)], { env, output: 'show', hide: harmless });
  if (signal !== null && signal !== 'SIGTERM') throw new Stop(crashed(signal));
  return status;
});

/** @param {NodeJS.Signals} signal */
function crashed(signal) {
  return `Electron was ended by ${signal}, most likely a crash. Run the command again; \`npm run tour\` shows whether it runs without this display.`;
}

/** Without an X server, Electron has to be told that there is Wayland. */
function platformOptions() {
  return process.platform === 'linux' && !process.env['DISPLAY'] ? ['--ozone-platform-hint=auto'] : [];
}
