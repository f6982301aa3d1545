import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  // Each test opens an Electron of its own: more than two at a time only get in each other's way.
  workers: 2,
  fullyParallel: true,
  // A real window on a busy machine fails once in some thousand steps. What passes only when repeated is not
  // hidden: npm test names it at its end.
  retries: 1,
  // Generous, because the machine may be slow: no test measures a time.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env['CI']),
  outputDir: 'out/reports/e2e',
  reporter: [['list'], ['json', { outputFile: 'out/reports/e2e.json' }]],
});
