// @ts-check
import eslint from '@eslint/js';
import noUnsanitized from 'eslint-plugin-no-unsanitized';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const onlyServeImportsIpcMain = { name: 'electron', importNames: ['ipcMain'], message: 'Only src/main/shell/serve.ts answers requests: add a handler to the ones it is given.' };
const onlyPreloadImportsIpcRenderer = { name: 'electron', importNames: ['ipcRenderer'], message: 'Only src/preload talks to the main process: use window.carrel.' };

const noDefaultExport = { selector: 'ExportDefaultDeclaration', message: 'Export it by name, so that it has one name everywhere.' };
const noHtml = [
  { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: 'Build elements, or let the sanitizer make a fragment and append that.' },
  { selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(inner|outer)HTML$/]', message: 'Build elements, or let the sanitizer make a fragment and append that.' },
];

export default defineConfig(
  globalIgnores(['node_modules/', 'out/', 'dist/', 'data/', 'test-results/', 'playwright-report/']),
  eslint.configs.recommended,
  noUnsanitized.configs.recommended,

  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // A number in a sentence is what it looks like.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => void call()` and the like are how a listener says that it has no answer.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidOperator: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Texts are taken apart into code points on purpose.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      'no-restricted-imports': ['error', { paths: [onlyServeImportsIpcMain, onlyPreloadImportsIpcRenderer] }],
    },
  },

  {
    name: 'shape',
    files: ['**/*.{ts,tsx,mjs}'],
    rules: {
      'max-lines': ['error', { max: 300 }],
      // A switch counts once: a long table of cases is not hard to read.
      complexity: ['error', { max: 20, variant: 'modified' }],
      'max-depth': ['error', 3],
      'max-params': ['error', 5],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': ['error', noDefaultExport, ...noHtml],
    },
  },

  { files: ['src/main/shell/serve.ts'], rules: { 'no-restricted-imports': ['error', onlyPreloadImportsIpcRenderer] } },
  { files: ['src/preload/**'], rules: { 'no-restricted-imports': ['error', onlyServeImportsIpcMain] } },
  { files: ['*.config.*'], rules: { 'no-restricted-syntax': 'off' } },

  // What is off there is a note to users of the React compiler, which is not used here.
  { files: ['src/renderer/**/*.{ts,tsx}'], extends: [reactHooks.configs.flat.recommended], rules: { 'react-hooks/incompatible-library': 'off' } },

  {
    // Plain Node programs; their types are checked by scripts/tsconfig.json.
    files: ['scripts/**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', setTimeout: 'readonly', clearTimeout: 'readonly', performance: 'readonly', URL: 'readonly' } },
  },
  {
    // Playwright finds out what a fixture needs by looking at its first argument, which may be empty.
    files: ['e2e/**/*.ts'],
    rules: { 'no-empty-pattern': 'off' },
  },
);
