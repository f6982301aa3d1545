// @ts-check
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inCache } from '../shared/paths.mjs';
import { run } from '../shared/run.mjs';

/** The first Electron whose Node has node:sqlite without a flag. */
const FIRST_WITH_SQLITE = 36;
const answersFile = inCache('electron-has-node-sqlite.json');

/**
 * Does this Electron carry node:sqlite? It is asked once, by running it as plain Node; where it can't
 * run as Node, its version tells.
 * @param {string} executable
 * @param {string} version
 */
export async function hasNodeSqlite(executable, version) {
  const { size, mtimeMs } = statSync(executable);
  const key = `${executable} ${version} ${size} ${mtimeMs}`;
  const answers = readAnswers();
  const known = answers[key];
  if (known !== undefined) return known;
  const answer = await ask(executable, version);
  mkdirSync(dirname(answersFile), { recursive: true });
  writeFileSync(answersFile, JSON.stringify({ ...answers, [key]: answer }, null, 2));
  return answer;
}

/**
 * @param {string} executable
 * @param {string} version
 */
async function ask(executable, version) {
  const program = "try { require('node:sqlite'); console.log('sqlite: yes') } catch { console.log('sqlite: no') }";
  const { output } = await run(executable, ['-e', program], { env: { ELECTRON_RUN_AS_NODE: '1' }, timeLimitMs: 20_000 });
  const answer = /sqlite: (yes|no)/.exec(output)?.[1];
  return answer === undefined ? Number(version.split('.')[0]) >= FIRST_WITH_SQLITE : answer === 'yes';
}

/** @returns {Record<string, boolean>} */
function readAnswers() {
  try {
    return JSON.parse(readFileSync(answersFile, 'utf8'));
  } catch {
    return {};
  }
}
