// @ts-check
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onVirtualDisplay } from '../shared/display.mjs';
import { say, Stop } from '../shared/messages.mjs';
import { run } from '../shared/run.mjs';
import { sandboxOptions } from '../shared/sandbox.mjs';

const TIME_LIMIT_MS = 60_000;

/**
 * Starts a packed Carrel with a fresh library; started so, it says when its first rows are painted, and
 * quits. A packed Carrel can't be driven from outside (its switches forbid it), so this is its test.
 * @param {string} executable
 */
export async function smokeTest(executable) {
  const userData = mkdtempSync(join(tmpdir(), 'carrel-smoke-'));
  const options = ['--smoke', `--user-data-dir=${userData}`, ...sandboxOptions()];
  const [program, args] = onVirtualDisplay(executable, options);
  // Its own Node must do: none from the checkout.
  const env = { CARREL_NODE: undefined };
  const { status, output } = await run(program, args, { cwd: dirname(executable), env, timeLimitMs: TIME_LIMIT_MS, group: process.platform !== 'win32' });
  rmSync(userData, { recursive: true, force: true });
  const ready = /^CARREL_READY (\{.*\})$/m.exec(output)?.[1];
  if (status !== 0 || ready === undefined) {
    const what = status === 124 ? `was not ready within ${TIME_LIMIT_MS / 1000} seconds` : `ended with status ${status}${ready === undefined ? ' before it was ready' : ''}`;
    throw new Stop(`${output}\nThe packed Carrel ${what}, see above.`);
  }
  /** @type {{ papers: number, version: string }} */
  const { papers, version } = JSON.parse(ready);
  say(`The packed Carrel ${version} opened with ${papers} papers and quit.`);
}
