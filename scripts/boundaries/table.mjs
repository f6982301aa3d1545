// @ts-check

/**
 * Who may import what. This table is the architecture: everything that is not in it is refused.
 *
 * `node` stands for Node's own modules, a name that begins with `src/` for a folder or file of the
 * project, any other name for a package. A folder may always import from itself.
 *
 * @typedef {object} Row
 * @property {string} folder a folder, or a single file
 * @property {readonly string[]} may
 * @property {string} instead what to do about an import that is refused
 */

const feature = 'Features never import each other: what two of them need goes down to src/domain, src/renderer/storage or src/renderer/ui, or src/renderer/app hands it to them.';
const service = 'Services of the main process know the domain and Node only: what they need from elsewhere is handed to them by src/main/library.';

/** What every feature of the window may import. */
const featureBase = ['src/domain', 'src/ipc', 'src/renderer/storage', 'src/renderer/ui', 'react', 'lucide-react'];

/** @type {readonly Row[]} */
export const table = [
  { folder: 'src/domain', may: ['fractional-indexing', 'approx-string-match'], instead: 'The domain is pure: pass what it needs (time, randomness, ids, data) as an argument.' },
  { folder: 'src/ipc', may: ['src/domain'], instead: 'The contract consists of types and names from the domain only.' },
  { folder: 'src/preload', may: ['src/ipc', 'electron'], instead: 'The preload script only passes requests on: do the work in src/main or in the window.' },

  { folder: 'src/main/files', may: ['node'], instead: service },
  { folder: 'src/main/sqlite', may: ['src/domain', 'node'], instead: service },
  { folder: 'src/main/catalog', may: ['src/main/sqlite', 'src/domain', 'src/ipc', 'node'], instead: service },
  { folder: 'src/main/intake', may: ['src/domain', 'src/ipc', 'node', 'valibot'], instead: service },
  { folder: 'src/main/mirror', may: ['src/main/sqlite', 'src/domain', 'src/ipc', 'node', 'valibot'], instead: service },
  { folder: 'src/main/exporter', may: ['src/main/files', 'src/domain', 'src/ipc', 'node', 'katex', 'markdown-it'], instead: service },
  {
    folder: 'src/main/library',
    may: ['src/main/sqlite', 'src/main/catalog', 'src/main/intake', 'src/main/exporter', 'src/main/mirror', 'src/domain', 'src/ipc', 'node', 'valibot'],
    instead: 'The library puts the services together and runs in plain Node: it knows no Electron and no window.',
  },
  { folder: 'src/main/cli', may: ['src/main/library', 'src/domain', 'src/ipc', 'node'], instead: 'The command line reaches the services through src/main/library.' },
  {
    folder: 'src/main/shell',
    may: ['src/main/library/protocol.ts', 'src/main/files', 'src/ipc', 'src/domain', 'node', 'electron', 'valibot'],
    instead: "The shell talks to the library's process by messages: of the library it knows the protocol only.",
  },
  { folder: 'src/main/index.ts', may: ['src/main/shell', 'src/ipc', 'src/domain', 'node', 'electron'], instead: 'The composition root puts parts of src/main/shell together; add what is missing there.' },

  { folder: 'src/renderer/ui', may: ['src/ipc/actions.ts', 'react', 'lucide-react', 'radix-ui', 'katex', '@tanstack/react-virtual', '@dnd-kit/core'], instead: 'Parts of the look know nothing of papers or storage, only how actions are called: pass it in as properties.' },
  {
    folder: 'src/renderer/storage',
    may: ['src/domain', 'src/ipc', 'dexie', 'dexie-react-hooks', 'react', 'fractional-indexing'],
    instead: 'Storage shows nothing: move what is seen to a feature.',
  },
  { folder: 'src/renderer/library', may: [...featureBase, '@tanstack/react-virtual'], instead: feature },
  { folder: 'src/renderer/reader', may: [...featureBase], instead: feature },
  {
    folder: 'src/renderer/notes',
    may: [
      ...[...featureBase, 'markdown-it', 'dompurify', 'diff'],
      ...['@codemirror/autocomplete', '@codemirror/commands', '@codemirror/lang-markdown', '@codemirror/language', '@codemirror/state', '@codemirror/view', '@lezer/highlight'],
    ],
    instead: feature,
  },
  { folder: 'src/renderer/reading-list', may: [...featureBase, 'cmdk', '@tanstack/react-virtual'], instead: feature },
  { folder: 'src/renderer/queue', may: [...featureBase], instead: feature },
  { folder: 'src/renderer/highlights', may: [...featureBase, '@tanstack/react-virtual'], instead: feature },
  { folder: 'src/renderer/statistics', may: [...featureBase, '@observablehq/plot'], instead: feature },
  { folder: 'src/renderer/imports', may: [...featureBase], instead: feature },
  { folder: 'src/renderer/exports', may: [...featureBase], instead: feature },
  {
    folder: 'src/renderer/app',
    may: [
      ...['src/renderer', 'src/domain', 'src/ipc', 'react', 'react-dom', 'cmdk', '@leeoniya/ufuzzy', 'lucide-react', 'valibot', 'zustand'],
      ...['@fontsource-variable/inter', '@fontsource-variable/source-serif-4'],
    ],
    instead: 'The window reaches the rest of the program through the requests of src/ipc only.',
  },

  { folder: 'e2e', may: ['@playwright/test', '@axe-core/playwright', 'node'], instead: 'End-to-end tests see only the built application: act and look as a reader does.' },
  {
    folder: 'bench',
    may: [
      ...['src/main/catalog', 'src/main/library', 'src/domain', 'src/ipc', 'e2e/desk.ts', 'e2e/launch.ts', 'node', '@playwright/test'],
      ...['minisearch', 'flexsearch', '@orama/orama', 'approx-string-match'],
    ],
    instead: 'Benchmarks measure what the program does: what they need from it is what the library or the window offers.',
  },
];

/** What a test may import beside what its folder may. */
export const testsMay = ['vitest', 'fast-check', 'fake-indexeddb', 'katex', 'markdown-it', 'ajv', 'node'];
