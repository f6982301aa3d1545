import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

interface Runtime {
  readonly executable: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

const PROGRAM = fileURLToPath(new URL('../../scripts/electron-runtime.mjs', import.meta.url));

/**
 * Starts the built program, waits until it says that its first rows are on the screen, and answers with
 * the milliseconds that took. Nothing drives it meanwhile: it quits by itself.
 */
export async function startTime(profile: string): Promise<number> {
  const { executable, args, env } = JSON.parse(execFileSync(process.execPath, [PROGRAM], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) as Runtime;
  const began = performance.now();
  const child = spawn(executable, [...args, `--user-data-dir=${profile}`, '--smoke'], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = once(child, 'exit');
  let said = '';
  let painted: number | undefined;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (said.includes('CARREL_READY')) painted ??= performance.now() - began;
  });
  await ended;
  if (painted === undefined) throw new Error('The program ended before its first rows were on the screen.');
  return painted;
}
