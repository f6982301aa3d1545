// @ts-check
import { journeysReport, unitReport } from './reports.mjs';

/** @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number }} Counts */

/** @type {Counts} */
export const noCounts = { passed: 0, failed: 0, skipped: 0 };

/**
 * @param {Counts} a
 * @param {Counts} b
 * @returns {Counts}
 */
export function sum(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/**
 * A check that has no tests of its own counts as one.
 * @param {number} status exit status
 * @returns {Counts}
 */
export function oneCheck(status) {
  return status === 0 ? { ...noCounts, passed: 1 } : { ...noCounts, failed: 1 };
}

/**
 * Counts of the unit tests. A file that could not even be loaded counts as one failure.
 * @param {number} status exit status of vitest
 * @returns {Counts}
 */
export function vitestCounts(status, report = unitReport()) {
  if (report === undefined) return oneCheck(status || 1);
  const unloadable = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  return failedAtLeastOnce(status, {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloadable,
    skipped: report.numPendingTests + report.numTodoTests,
  });
}

/**
 * Counts of the end-to-end tests.
 * @param {number} status exit status of Playwright
 * @returns {Counts}
 */
export function playwrightCounts(status, report = journeysReport()) {
  if (report === undefined) return oneCheck(status || 1);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return failedAtLeastOnce(status, { passed: expected + flaky, failed: unexpected, skipped });
}

/**
 * A runner that ended with an error has failed, even when every test that it ran passed.
 * @param {number} status
 * @param {Counts} counts
 * @returns {Counts}
 */
function failedAtLeastOnce(status, counts) {
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
