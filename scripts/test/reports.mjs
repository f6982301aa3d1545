// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { inProject } from '../shared/paths.mjs';

/**
 * What vitest says of a run.
 *
 * @typedef {{ readonly ancestorTitles: readonly string[], readonly title: string, readonly status: string }} UnitTest
 * @typedef {{ readonly name: string, readonly status: string, readonly assertionResults: readonly UnitTest[] }} UnitFile
 *
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {readonly UnitFile[]} testResults
 *
 * What Playwright says of a run.
 *
 * @typedef {{ readonly type: string, readonly description?: string }} Annotation
 * @typedef {{ readonly status: string, readonly annotations: readonly Annotation[] }} JourneyTest
 * @typedef {{ readonly file: string, readonly title: string, readonly tests: readonly JourneyTest[] }} Spec
 * @typedef {{ readonly specs?: readonly Spec[], readonly suites?: readonly Suite[] }} Suite
 *
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 * @property {readonly Suite[]} suites
 */

/** The report of the unit tests; undefined when they left none. */
export function unitReport() {
  return /** @type {VitestReport | undefined} */ (readReport('unit.json'));
}

/** The report of the end-to-end tests; undefined when they left none. */
export function journeysReport() {
  return /** @type {PlaywrightReport | undefined} */ (readReport('e2e.json'));
}

/** @param {string} name */
function readReport(name) {
  const file = inProject('out', 'reports', name);
  return existsSync(file) ? /** @type {unknown} */ (JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}
