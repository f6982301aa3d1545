// @ts-check
import { expect, test } from 'vitest';
import { inProject } from '../shared/paths.mjs';
import { skippedTests, unsteadyJourneys } from './remarks.mjs';

const counts = { numPassedTests: 1, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0 };
const noJourneys = { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }, suites: [] };

/** @param {readonly [group: string, title: string, status: string][]} tests */
function unit(...tests) {
  const assertionResults = tests.map(([group, title, status]) => ({ ancestorTitles: group === '' ? [] : [group], title, status }));
  return { ...counts, testResults: [{ name: inProject('src', 'a.test.ts'), status: 'passed', assertionResults }] };
}

test('a group that was skipped as a whole is one line', () => {
  expect(skippedTests(unit(['the page', 'is read', 'skipped'], ['the page', 'is kept', 'skipped']), noJourneys)).toEqual(['  src/a.test.ts: the page (2 tests)']);
});

test('a skipped test among others is named', () => {
  const report = unit(['a library', 'opens', 'passed'], ['a library', 'is refused', 'skipped'], ['', 'alone', 'todo'], ['', 'fails', 'failed']);
  expect(skippedTests(report, noJourneys)).toEqual(['  src/a.test.ts: a library › is refused', '  src/a.test.ts: alone']);
});

test('a skipped journey is named with its reason, however deep it is', () => {
  const skipped = { file: 'a.spec.ts', title: 'the page joins', tests: [{ status: 'skipped', annotations: [{ type: 'skip', description: 'no page' }] }] };
  const passed = { file: 'a.spec.ts', title: 'opens', tests: [{ status: 'expected', annotations: [] }] };
  const suites = [{ specs: [passed], suites: [{ specs: [skipped] }] }];
  expect(skippedTests(unit(), { ...noJourneys, suites })).toEqual(['  e2e/a.spec.ts: the page joins (no page)']);
});

test('a journey that passed only when it was repeated is named', () => {
  const unsteady = { file: 'a.spec.ts', title: 'opens', tests: [{ status: 'flaky', annotations: [] }] };
  const passed = { file: 'a.spec.ts', title: 'closes', tests: [{ status: 'expected', annotations: [] }] };
  expect(unsteadyJourneys({ ...noJourneys, suites: [{ specs: [passed], suites: [{ specs: [unsteady] }] }] })).toEqual(['  e2e/a.spec.ts: opens']);
});
