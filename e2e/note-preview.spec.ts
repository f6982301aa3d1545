import { axeFindings } from './axe.ts';
import { notesOf, openPaper } from './desk.ts';
import { expect, test } from './journey.ts';

test('a preview follows the typing where it reads otherwise than it is written, and can be switched off', async ({ launch }) => {
  const { window } = await launch();
  await openPaper(window, 'deepnet', 'DeepNet: Scaling Transformers to 1,000 Layers');
  const source = window.getByRole('textbox', { name: 'Note' });
  await window.keyboard.press('n');
  const preview = notesOf(window).locator('.note-preview');
  await window.keyboard.type('Plain words');
  await expect(preview).toHaveCount(0);
  await window.keyboard.type(' and $x^2$');
  await expect(preview.locator('.katex')).toHaveCount(1);
  expect(await axeFindings(window)).toEqual([]);
  const button = notesOf(window).getByRole('button', { name: 'Preview' });
  await button.click();
  await expect(preview).toHaveCount(0);
  await expect(source).toBeFocused();
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await window.keyboard.press('Escape');
  await window.keyboard.press('n');
  await expect(source).toBeFocused();
  await expect(preview).toHaveCount(0);
});
