// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { inProject } from '../shared/paths.mjs';

/** What a build is made of: files and folders. */
const inputs = ['src', 'data', 'package.json', 'package-lock.json', 'tsconfig.base.json', 'electron.vite.config.ts'];
const stampFile = inProject('out', '.build-stamp');

/** Has anything changed since the last build? */
export function isStale() {
  const results = ['main/index.js', 'preload/index.cjs', 'renderer/index.html'];
  return !results.every((file) => existsSync(inProject('out', file))) || readStamp() !== inputsStamp();
}

/**
 * The state of everything a build is made of. Taken before a build and noted after it, so that what
 * changes meanwhile counts as changed. Names are part of it: a file that is gone is a change, too.
 */
export function inputsStamp() {
  const hash = createHash('sha256');
  for (const input of inputs) {
    for (const file of filesIn(input)) {
      const { mtimeMs, size } = statSync(inProject(file));
      hash.update(`${file} ${mtimeMs} ${size}\n`);
    }
  }
  return hash.digest('hex');
}

/** @param {string} stamp */
export function noteBuilt(stamp) {
  writeFileSync(stampFile, stamp);
}

function readStamp() {
  return existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : undefined;
}

/**
 * @param {string} input path in the checkout
 * @returns {readonly string[]}
 */
function filesIn(input) {
  if (!existsSync(inProject(input))) return [];
  if (statSync(inProject(input)).isFile()) return [input];
  return readdirSync(inProject(input), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(inProject().length + 1))
    .filter((file) => !/\.test\.tsx?$/.test(file))
    .sort();
}
