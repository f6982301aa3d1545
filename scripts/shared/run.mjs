// @ts-check
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { projectRoot } from './paths.mjs';

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd] the checkout when absent
 * @property {NodeJS.ProcessEnv} [env] added to the environment
 * @property {'show' | 'stderr' | 'collect'} [output] shown as it comes, shown on stderr, or collected (the default)
 * @property {RegExp} [hide] lines of stderr to leave out of what is shown
 * @property {number} [timeLimitMs] ended after this long, with status 124
 * @property {boolean} [group] started as a group of its own, so that the time limit ends its children too
 *
 * @typedef {object} Ran
 * @property {number} status exit status; 127 when there is no such program, 124 when it took too long
 * @property {NodeJS.Signals | null} signal what ended it, when it did not end by itself
 * @property {string} output what it wrote, when collected
 */

/**
 * Runs a program to its end. Never throws: a program that is missing or too slow has a status, too.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Ran>}
 */
export function run(program, args, { cwd = projectRoot, env = {}, output = 'collect', hide, timeLimitMs = 0, group = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: streams(output, hide !== undefined),
      shell: process.platform === 'win32' && program === 'npm',
      detached: group,
    });
    let collected = '';
    let tooLate = false;
    /** @param {NodeJS.Signals} signal */
    const signalTo = (signal) => {
      if (group && child.pid !== undefined) process.kill(-child.pid, signal);
      else child.kill(signal);
    };
    const giveUp = () => {
      tooLate = true;
      signalTo('SIGKILL');
    };
    const timer = timeLimitMs > 0 ? setTimeout(giveUp, timeLimitMs) : undefined;
    // Whoever ends this script means what it started.
    process.once('SIGTERM', signalTo);
    /**
     * @param {number} status
     * @param {NodeJS.Signals | null} signal
     */
    const end = (status, signal) => {
      clearTimeout(timer);
      process.off('SIGTERM', signalTo);
      resolve({ status: tooLate ? 124 : status, signal, output: collected });
    };
    if (hide !== undefined && child.stderr !== null) {
      createInterface(child.stderr).on('line', (line) => hide.test(line) || process.stderr.write(`${line}\n`));
    } else {
      for (const stream of [child.stdout, child.stderr]) {
        stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (collected += text));
      }
    }
    child.on('error', (error) => {
      collected += error.message;
      end(127, null);
    });
    child.on('close', (code, signal) => {
      end(code ?? 1, signal);
    });
  });
}

/**
 * @param {NonNullable<RunOptions['output']>} output
 * @param {boolean} filtersStderr
 * @returns {import('node:child_process').StdioOptions}
 */
function streams(output, filtersStderr) {
  if (output === 'show') return ['inherit', 'inherit', filtersStderr ? 'pipe' : 'inherit'];
  return output === 'stderr' ? ['ignore', 2, 2] : ['ignore', 'pipe', 'pipe'];
}
