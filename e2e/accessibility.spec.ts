import { axeFindings } from './axe.ts';
import { chooseTheme } from './desk.ts';
import { furnish } from './furnish.ts';
import { expect, test } from './journey.ts';
import { VIEWS } from './views.ts';

/** Each test goes through one part of the table, so that several run beside each other. */
const PARTS = 4;

for (const theme of ['light', 'dark', 'sepia'] as const) {
  for (let part = 0; part < PARTS; part += 1) {
    const views = VIEWS.filter((_, at) => at % PARTS === part);
    test(`axe finds nothing in any view, ${theme}, ${String(part + 1)} of ${String(PARTS)}`, async ({ launch }) => {
      const { window } = await launch();
      await window.emulateMedia({ reducedMotion: 'reduce' });
      await furnish(window);
      await chooseTheme(window, theme);
      const found: Record<string, readonly string[]> = {};
      for (const { name, open, seen, leave } of views) {
        await test.step(name, async () => {
          await open(window);
          await expect(seen(window)).toBeVisible();
          const findings = await axeFindings(window);
          if (findings.length > 0) found[name] = findings;
          await leave(window);
        });
      }
      expect(found).toEqual({});
    });
  }
}
