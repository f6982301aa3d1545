// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { rowOf, rules } from './rules.mjs';

/**
 * Checks every import below src, e2e and bench against the table.
 * @param {string} root top of the project
 * @returns {Promise<readonly string[]>} one sentence for each import that is refused
 */
export async function refusedImports(root) {
  const folders = ['src', 'e2e', 'bench'].filter((folder) => existsSync(join(root, folder)));
  const forbidden = rules();
  const { output } = await cruise(
    folders,
    {
      baseDir: root,
      ruleSet: { forbidden },
      validate: true,
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      // node_modules may be a link to a folder elsewhere.
      preserveSymlinks: true,
    },
    { conditionNames: ['types', 'import', 'node', 'default'], exportsFields: ['exports'], extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.d.ts', '.css', '.json'] },
  );
  if (typeof output === 'string') throw new Error('dependency-cruiser was asked for its result as data, not as text.');
  const outside = output.modules.map(({ source }) => source).filter((source) => /^(src|e2e|bench)\//.test(source) && rowOf(source) === undefined);
  return [
    ...output.summary.violations.map(({ from, to, rule, cycle }) => {
      const path = cycle === undefined ? packageName(to) : cycle.map(({ name }) => name).join(' → ');
      return `${from} → ${path}\n  ${forbidden.find(({ name }) => name === rule.name)?.comment ?? rule.name}`;
    }),
    ...outside.map((source) => `${source}\n  Its folder is not in scripts/boundaries/table.mjs: give it a row that says what it may import.`),
  ];
}

/**
 * A package by its name; a file of the project by its path.
 * @param {string} path
 */
function packageName(path) {
  return /^node_modules\/(?:@types\/)?((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? path;
}
