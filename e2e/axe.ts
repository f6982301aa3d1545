import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What is wrong in the window by any rule axe has for WCAG 2.2 A and AA, and by its best practices. */
export async function axeFindings(window: Page): Promise<readonly string[]> {
  // Without legacy mode axe opens a page of its own, which an Electron window has not.
  const { violations } = await new AxeBuilder({ page: window }).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
