// @ts-check
import { expect, test } from 'vitest';
import { oneCheck, playwrightCounts, sum, vitestCounts } from './counts.mjs';

const unit = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, testResults: [] };

test('unit tests are counted, those to come as skipped', () => {
  expect(vitestCounts(0, unit)).toEqual({ passed: 5, failed: 0, skipped: 2 });
});

test('a file of unit tests that could not be loaded is a failure', () => {
  const testResults = [{ name: 'a.test.ts', status: 'failed', assertionResults: [] }];
  expect(vitestCounts(1, { ...unit, testResults }).failed).toBe(1);
});

test('a runner that ends with an error has failed, even when its tests passed or it left no report', () => {
  expect(vitestCounts(1, unit).failed).toBe(1);
  expect(playwrightCounts(1, { stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0 }, suites: [] })).toEqual({ passed: 3, failed: 1, skipped: 0 });
});

test('end-to-end tests are counted', () => {
  expect(playwrightCounts(1, { stats: { expected: 3, unexpected: 2, flaky: 0, skipped: 1 }, suites: [] })).toEqual({ passed: 3, failed: 2, skipped: 1 });
});

test('a check counts as one test', () => {
  expect(sum(oneCheck(0), oneCheck(2))).toEqual({ passed: 1, failed: 1, skipped: 0 });
});
