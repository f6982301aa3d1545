import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs', 'bench/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['scripts/test/same-cases.mjs'],
    // Slow machines must not fail a test: none of them measures a time.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    reporters: ['default', 'json'],
    outputFile: { json: 'out/reports/unit.json' },
  },
});
