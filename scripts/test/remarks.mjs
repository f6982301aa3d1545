// @ts-check
import { relative, sep } from 'node:path';
import { inProject } from '../shared/paths.mjs';
import { journeysReport, unitReport } from './reports.mjs';

/**
 * @typedef {import('./reports.mjs').UnitTest} UnitTest
 * @typedef {import('./reports.mjs').Suite} Suite
 */

/**
 * What the last run skipped, for people: one line for each test, or for each group that was skipped as a
 * whole, with the reason where the test gives one.
 * @returns {readonly string[]}
 */
export function skippedTests(unit = unitReport(), journeys = journeysReport()) {
  return [
    ...(unit?.testResults ?? []).flatMap(({ name, assertionResults }) => {
      const file = relative(inProject(), name).replaceAll(sep, '/');
      return skippedIn(assertionResults).map((what) => `  ${file}: ${what}`);
    }),
    ...(journeys?.suites ?? []).flatMap(skippedJourneys),
  ];
}

/**
 * @param {readonly UnitTest[]} tests of one file
 * @returns {readonly string[]}
 */
function skippedIn(tests) {
  const groups = [...new Set(tests.map(groupOf))];
  return groups.flatMap((group) => {
    const members = tests.filter((test) => groupOf(test) === group);
    const skipped = members.filter(({ status }) => status !== 'passed' && status !== 'failed');
    if (group !== '' && skipped.length === members.length) return [`${group} (${counted(skipped.length)})`];
    return skipped.map(({ title }) => (group === '' ? title : `${group} › ${title}`));
  });
}

/** @param {UnitTest} test */
function groupOf({ ancestorTitles }) {
  return ancestorTitles.join(' › ');
}

/** @param {number} count */
function counted(count) {
  return count === 1 ? '1 test' : `${count} tests`;
}

/**
 * @param {Suite} suite
 * @returns {readonly string[]}
 */
function skippedJourneys(suite) {
  return journeysThatWere('skipped', suite).map(({ name, annotations }) => {
    const reason = annotations.find(({ type }) => type === 'skip')?.description;
    return `${name}${reason === undefined ? '' : ` (${reason})`}`;
  });
}

/**
 * The journeys of the last run that failed and passed when they were repeated, one line for each.
 * @returns {readonly string[]}
 */
export function unsteadyJourneys(journeys = journeysReport()) {
  return (journeys?.suites ?? []).flatMap((suite) => journeysThatWere('flaky', suite).map(({ name }) => name));
}

/**
 * @param {string} wanted
 * @param {Suite} suite
 * @returns {readonly { readonly name: string, readonly annotations: readonly import('./reports.mjs').Annotation[] }[]}
 */
function journeysThatWere(wanted, { specs = [], suites = [] }) {
  const own = specs.flatMap(({ file, title, tests }) =>
    tests.filter(({ status }) => status === wanted).map(({ annotations }) => ({ name: `  e2e/${file}: ${title}`, annotations })),
  );
  return [...own, ...suites.flatMap((suite) => journeysThatWere(wanted, suite))];
}
