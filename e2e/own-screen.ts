/**
 * A screen for each of the processes that run journeys side by side. On one screen for all, a window that opens
 * or closes lies under the screen's only pointer, and the other journey's window hears of a pointer without a
 * pressed button in the middle of a drag, which ends the drag.
 */
import { spawn } from 'node:child_process';

let screen: Promise<string | undefined> | undefined;

/** The name of this process's own screen; undefined where screens are not told apart, or none can be had: then the common one does. */
export function ownScreen(): Promise<string | undefined> {
  const isSideBySide = process.platform === 'linux' && process.env['TEST_WORKER_INDEX'] !== undefined;
  return (screen ??= isSideBySide ? startScreen() : Promise.resolve(undefined));
}

function startScreen(): Promise<string | undefined> {
  // It writes the number that it chose to the stream it is told.
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1920x1080x24', '-noreset', '-nolisten', 'tcp'], { stdio: ['ignore', 'pipe', 'ignore'] });
  process.on('exit', () => server.kill());
  return new Promise((resolve) => {
    server.on('error', () => {
      resolve(undefined);
    });
    server.on('exit', () => {
      resolve(undefined);
    });
    server.stdout.once('data', (chunk: Buffer) => {
      server.unref();
      resolve(`:${chunk.toString().trim()}`);
    });
  });
}
