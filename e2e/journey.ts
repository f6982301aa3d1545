/** The `test` that journeys are written with: `launch` opens the app, and what it opened is closed after. */
import { test as base, type TestInfo } from '@playwright/test';
import { launchCarrel, type Launched, type LaunchOptions } from './launch.ts';

export { expect } from '@playwright/test';

interface Fixtures {
  /** As `launchCarrel`; may be called more than once in a test. */
  readonly launch: (options?: LaunchOptions) => Promise<Launched>;
}

export const test = base.extend<Fixtures>({
  launch: async ({}, use, testInfo) => {
    const launched: Launched[] = [];
    await use(async (options) => {
      const carrel = await launchCarrel(options);
      launched.push(carrel);
      return carrel;
    });
    const failed = testInfo.status !== testInfo.expectedStatus;
    for (const [index, carrel] of launched.entries()) {
      if (failed) await keepEvidence(carrel, `${index + 1}`, testInfo);
      await carrel.kill();
    }
  },
});

/** A picture of the window as the failing test left it, and everything the app wrote. */
async function keepEvidence(carrel: Launched, name: string, testInfo: TestInfo): Promise<void> {
  const path = testInfo.outputPath(`${name}-window.png`);
  await carrel.window.screenshot({ path, timeout: 10_000 }).catch(() => undefined);
  await testInfo.attach(`${name}-log.txt`, { body: carrel.log() });
}
