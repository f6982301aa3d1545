import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };

/**
 * Everything is bundled; only `electron` and Node's own modules stay imports. The targets are those of
 * the oldest Electron that runs the app in development (33), so one build runs on both.
 */
export default defineConfig({
  main: {
    // Plain Node, which runs the command line, can't look into the archive that the program is packed in.
    define: { CARREL_VERSION: JSON.stringify(version) },
    build: {
      target: 'node20.18',
      externalizeDeps: false,
      sourcemap: true,
      rolldownOptions: {
        input: {
          index: 'src/main/index.ts',
          'library-process': 'src/main/library/process.ts',
          cli: 'src/main/cli/index.ts',
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      target: 'node20.18',
      externalizeDeps: false,
      sourcemap: true,
      rolldownOptions: {
        input: { index: 'src/preload/index.ts' },
        // A sandboxed preload script is one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    base: './',
    plugins: [react()],
    build: {
      target: 'chrome130',
      minify: true,
      sourcemap: true,
      // Fonts and pictures stay files: the page's content security policy refuses data: addresses.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: 'src/renderer/index.html' },
    },
  },
});
