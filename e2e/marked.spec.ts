import { axeFindings } from './axe.ts';
import { chooseTheme, copied, expectSaved, noticeOf, openPaper, paste, selectWords, textOf } from './desk.ts';
import { expect, test } from './journey.ts';
import { ABSTRACT, bar, cards, mark, openFormulas, TITLE } from './marks.ts';

const DEEPNET = 'DeepNet: Scaling Transformers to 1,000 Layers';

test('another colour, with Undo; H takes the colour used last, also after a restart', async ({ launch }) => {
  const first = await launch();
  const text = await openFormulas(first.window);
  await mark(first.window, text, 'cost', 'h');
  await expect(cards(first.window)).toHaveAttribute('data-colour', 'yellow');
  await first.window.keyboard.press('6');
  await expect(cards(first.window)).toHaveAttribute('data-colour', 'purple');
  await expect(noticeOf(first.window)).toContainText('Highlighted as “Purple”.');
  await noticeOf(first.window).getByRole('button', { name: 'Undo' }).click();
  await expect(cards(first.window)).toHaveAttribute('data-colour', 'yellow');
  await expectSaved(first.window);
  await first.close();

  const second = await launch({ userDataDir: first.userDataDir });
  await openPaper(second.window, 'small formulas', TITLE);
  await mark(second.window, textOf(second.window, 'Abstract'), 'layers', 'h');
  await expect(cards(second.window).last()).toHaveAttribute('data-colour', 'purple');
});

test('T tags, offers tags that are known, and takes them off; each with Undo', async ({ launch }) => {
  const { window } = await launch();
  const text = await openFormulas(window);
  await mark(window, text, 'cost', 'h');
  const field = cards(window).getByRole('combobox', { name: 'Tags of the highlight' });
  await window.keyboard.press('t');
  await expect(field).toBeFocused();
  await window.keyboard.type('#complexity');
  await window.keyboard.press('Enter');
  await expect(noticeOf(window)).toContainText('Tagged “complexity”.');
  await window.keyboard.press('Enter');
  await expect(field).toHaveCount(0);
  await expect(cards(window).getByRole('list', { name: 'Tags' })).toHaveText('#complexity');

  await selectWords(text, 'layers');
  await window.keyboard.press('t');
  await expect(field).toBeFocused();
  await window.keyboard.type('comp');
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('Enter');
  await window.keyboard.press('Escape');
  await expect(cards(window).last().getByRole('list', { name: 'Tags' })).toHaveText('#complexity');

  await window.keyboard.press('t');
  await cards(window).getByRole('button', { name: 'Take the tag complexity off' }).click();
  await expect(noticeOf(window)).toContainText('Took the tag “complexity” off.');
  await noticeOf(window).getByRole('button', { name: 'Undo' }).click();
  await expect(cards(window).last()).toContainText('#complexity');
});

test('a comment is opened from the bar, and Undo brings the former one back', async ({ launch }) => {
  const { window } = await launch();
  const text = await openFormulas(window);
  await selectWords(text, 'cost');
  await bar(window, 'Selected words').getByRole('button', { name: 'Comment' }).click();
  const field = cards(window).getByRole('textbox', { name: 'Comment in Markdown' });
  await expect(field).toBeFocused();
  await window.keyboard.type('Only in **theory**');
  await window.keyboard.press('Escape');
  await expect(cards(window).locator('strong')).toHaveText('theory');
  await expect(noticeOf(window)).toContainText('Comment saved.');
  await noticeOf(window).getByRole('button', { name: 'Undo' }).click();
  await expect(cards(window).locator('strong')).toHaveCount(0);
});

test('a quote is copied with its source, and copied words have their formula once', async ({ launch }) => {
  const { app, window } = await launch();
  await openPaper(window, 'deepnet', DEEPNET);
  await selectWords(textOf(window, 'Title'), 'Scaling');
  await bar(window, 'Selected words').getByRole('button', { name: 'Copy as quote' }).click();
  await expect(noticeOf(window)).toContainText('Copied, with its source.');
  await expect.poll(() => copied(app)).toMatch(/^“Scaling”\n— .+ et al\. \(20\d\d\), “DeepNet: Scaling Transformers to 1,000 Layers”/u);
  await expect(cards(window)).toHaveCount(0);

  await paste(window, `${TITLE}\n${ABSTRACT}`);
  await window.getByRole('dialog').getByRole('button', { name: TITLE }).click();
  await textOf(window, 'Abstract').focus();
  await window.keyboard.press('Control+a');
  await window.keyboard.press('Control+c');
  await expect.poll(() => copied(app)).toMatch(/^We show that the cost grows as O\(N log N\) in every case/u);
});

test('Delete deletes the active highlight, and Undo brings it back with colour, tags and comment', async ({ launch }) => {
  const { window } = await launch();
  const text = await openFormulas(window);
  await mark(window, text, 'cost', '5');
  await window.keyboard.press('t');
  await window.keyboard.type('keep,');
  await window.keyboard.press('Escape');
  await window.keyboard.press('Delete');
  await expect(cards(window)).toHaveCount(0);
  await expect(text.locator('mark')).toHaveCount(0);
  await noticeOf(window).getByRole('button', { name: 'Undo' }).click();
  await expect(cards(window)).toHaveAttribute('data-colour', 'orange');
  await expect(cards(window)).toContainText('#keep');
});

test('a colour gets a name, which is told wherever the colour is', async ({ launch }) => {
  const { window } = await launch();
  const text = await openFormulas(window);
  await mark(window, text, 'cost', '2');
  await bar(window, 'Highlight').getByRole('button', { name: 'Rename the colours' }).click();
  const dialog = window.getByRole('dialog', { name: 'Names of the colours' });
  await dialog.getByRole('textbox', { name: 'Green' }).fill('Claim');
  await dialog.getByRole('button', { name: 'Save the names' }).click();
  await expect(bar(window, 'Highlight').getByRole('button', { name: 'Claim' })).toHaveAttribute('aria-pressed', 'true');
  await expect(cards(window)).toContainText('Claim');
  await noticeOf(window).getByRole('button', { name: 'Undo' }).click();
  await expect(bar(window, 'Highlight').getByRole('button', { name: 'Green' })).toBeVisible();
});

for (const theme of ['light', 'dark', 'sepia'] as const) {
  test(`axe finds nothing with the bar, the handles, the tags and the names open, ${theme}`, async ({ launch }) => {
    const { window } = await launch();
    const text = await openFormulas(window);
    await window.emulateMedia({ reducedMotion: 'reduce' });
    await chooseTheme(window, theme);
    for (const [at, words] of ['cost grows', 'case that', 'less than', 'Half of', 'layers can', 'little loss', 'remaining ones', 'longer than'].entries()) {
      await mark(window, text, words, String(at + 1));
    }
    await mark(window, text, 'anybody', '1');
    await selectWords(text, 'before');
    await expect(bar(window, 'Selected words').getByRole('button', { name: 'Yellow' })).toBeVisible();
    expect(await axeFindings(window)).toEqual([]);
    await window.keyboard.press('t');
    await expect(cards(window).getByRole('combobox', { name: 'Tags of the highlight' })).toBeFocused();
    await window.keyboard.type('one,two,');
    await expect(cards(window).and(window.locator('[data-active]'))).toContainText('#two');
    expect(await axeFindings(window)).toEqual([]);
    await bar(window, 'Highlight').getByRole('button', { name: 'Rename the colours' }).click();
    await expect(window.getByRole('dialog')).toBeVisible();
    expect(await axeFindings(window)).toEqual([]);
  });
}
