// @ts-check
import { table, testsMay } from './table.mjs';

/**
 * @typedef {import('./table.mjs').Row} Row
 * @typedef {import('dependency-cruiser').IRegularForbiddenRuleType} Rule
 */

const testFile = '[.]test[.]tsx?$';
const fixture = '[.]fixture[.]tsx?$';
/** Fixtures are written for tests and may import what these may. */
const forTests = '[.](test|fixture)[.]tsx?$';

/** The rules that dependency-cruiser checks, made from the table. */
export function rules() {
  return [...table.flatMap((row) => [sourceRule(row), testRule(row)]), noCycles, nobodyImportsTests, onlyTestsImportFixtures, everythingExists];
}

/**
 * The row of the table that a file belongs to.
 * @param {string} file path from the top of the project
 */
export function rowOf(file) {
  return table.find(({ folder }) => new RegExp(within(folder)).test(file));
}

/**
 * @param {Row} row
 * @returns {Rule}
 */
function sourceRule(row) {
  return { name: row.folder, comment: row.instead, severity: 'error', from: { path: within(row.folder), pathNot: forTests }, to: anythingBut(row, row.may) };
}

/**
 * @param {Row} row
 * @returns {Rule}
 */
function testRule(row) {
  const name = `${row.folder} (tests)`;
  return { name, comment: row.instead, severity: 'error', from: { path: `${within(row.folder)}.*${forTests}` }, to: anythingBut(row, [...row.may, ...testsMay]) };
}

/**
 * @param {Row} row
 * @param {readonly string[]} may
 * @returns {Rule['to']}
 */
function anythingBut({ folder }, may) {
  const pathNot = [folder, ...may.filter((name) => name !== 'node')].map(target);
  return { pathNot, dependencyTypesNot: may.includes('node') ? ['core', 'unknown'] : ['unknown'] };
}

/** @param {string} name */
function target(name) {
  return /^(src|e2e|bench)(\/|$)/.test(name) ? within(name) : `^node_modules/(@types/)?${escaped(name)}/`;
}

/** @param {string} name a folder, or a file with an ending */
function within(name) {
  return `^${escaped(name)}${/\.\w+$/.test(name) ? '$' : '/'}`;
}

/** @param {string} name */
function escaped(name) {
  return name.replaceAll('.', '[.]');
}

/** @type {Rule} */
const noCycles = {
  name: 'no cycles',
  comment: 'Two files that import each other can be understood only together: move what both need to a third one.',
  severity: 'error',
  from: {},
  to: { circular: true },
};

/** @type {Rule} */
const nobodyImportsTests = {
  name: 'tests stay alone',
  comment: 'Move what is shared with a test to a file that is not a test.',
  severity: 'error',
  from: {},
  to: { path: testFile },
};

/** @type {Rule} */
const onlyTestsImportFixtures = {
  name: 'fixtures are for tests',
  comment: 'What is made for tests stays out of the program: move what both need to a file that is no fixture.',
  severity: 'error',
  from: { pathNot: forTests },
  to: { path: fixture },
};

/** @type {Rule} */
const everythingExists = {
  name: 'everything exists',
  comment: 'There is no such file or package.',
  severity: 'error',
  from: {},
  to: { couldNotResolve: true },
};
