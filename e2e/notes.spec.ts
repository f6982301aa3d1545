import type { Locator, Page } from '@playwright/test';
import { axeFindings } from './axe.ts';
import { chooseAction, chooseTheme, expectSaved, notesOf, openPaper, searchBox, selectWords, textOf, titleOf } from './desk.ts';
import { expect, test } from './journey.ts';

const DEEPNET = 'DeepNet: Scaling Transformers to 1,000 Layers';
const HASH = 'Hash Layers For Large Sparse Models';

function sourceOf(window: Page): Locator {
  return notesOf(window).getByRole('textbox', { name: 'Note' });
}

/** Writes the whole note as a reader who pastes it, and leaves the editor. */
async function writeNote(window: Page, markdown: string): Promise<void> {
  await window.keyboard.press('n');
  await expect(sourceOf(window)).toBeFocused();
  await window.keyboard.press('Control+a');
  await window.keyboard.insertText(markdown);
  await window.keyboard.press('Escape');
  await expect(sourceOf(window)).toHaveCount(0);
}

test('the note is source while it is written and rendered when it is left; Ctrl+E switches', async ({ launch }) => {
  const { window, log } = await launch();
  await openPaper(window, 'deepnet', DEEPNET);
  await writeNote(window, '## Bound\n\nIt is $x_1^2$.\n\n$$\ny = \\frac{a}{b}\n- c\n$$\n\n| a | b |\n| --: | --- |\n| 1 | `two` |\n');
  const notes = notesOf(window);
  await expect(notes.getByRole('heading', { name: 'Bound' })).toBeVisible();
  await expect(notes.locator('.katex')).toHaveCount(2);
  await expect(notes.locator('[data-plain]')).toHaveCount(0);
  await expect(notes.getByRole('table').getByRole('cell')).toHaveText(['1', 'two']);
  await window.keyboard.press('Control+e');
  await expect(sourceOf(window)).toBeFocused();
  await expect(sourceOf(window)).toContainText('## Bound');
  await window.keyboard.press('Control+e');
  await expect(notes.getByRole('group', { name: 'Note as it reads' })).toBeFocused();
  await expectSaved(window);
  expect(log()).not.toMatch(/Content Security Policy|\[window error\]/);
});

test('the editor has its own undo and redo, and bold with Ctrl+B', async ({ launch }) => {
  const { window } = await launch();
  await openPaper(window, 'deepnet', DEEPNET);
  await window.keyboard.press('n');
  await window.keyboard.type('deep');
  await window.keyboard.press('Control+a');
  await window.keyboard.press('Control+b');
  await expect(sourceOf(window)).toHaveText('**deep**');
  await window.keyboard.press('Control+z');
  await expect(sourceOf(window)).toHaveText('deep');
  await window.keyboard.press('Control+y');
  await expect(sourceOf(window)).toHaveText('**deep**');
  await window.keyboard.press('Escape');
  await expect(notesOf(window).locator('strong')).toHaveText('deep');
});

test('what is typed right after a highlight is made stays together', async ({ launch }) => {
  const { window } = await launch();
  await openPaper(window, 'deepnet', DEEPNET);
  await selectWords(textOf(window, 'Title'), 'Scaling');
  await window.keyboard.press('h');
  await window.keyboard.press('n');
  await window.keyboard.type('one two three four five six');
  await window.waitForTimeout(300);
  await window.keyboard.type(' seven');
  await expect(sourceOf(window)).toHaveText('one two three four five six seven');
});

test('a task is ticked in the rendered note, with the mouse and the keyboard, and its source follows', async ({ launch }) => {
  const { window } = await launch();
  await openPaper(window, 'deepnet', DEEPNET);
  await writeNote(window, '- [ ] read the proof\n- [x] find the code');
  const notes = notesOf(window);
  await notes.getByRole('checkbox', { name: 'read the proof' }).check();
  await expect(notes.getByRole('checkbox', { name: 'read the proof' })).toBeChecked();
  const code = notes.getByRole('checkbox', { name: 'find the code' });
  await code.focus();
  await window.keyboard.press('Space');
  await expect(code).not.toBeChecked();
  await expect(code).toBeFocused();
  await window.keyboard.press('Control+e');
  await expect(sourceOf(window)).toHaveText('- [x] read the proof- [ ] find the code');
});

test('[[ completes a paper, its link opens it, and the paper lists the sentence: keyboard alone', async ({ launch }) => {
  const { window } = await launch();
  await openPaper(window, 'hash layers', HASH);
  await window.keyboard.press('n');
  await window.keyboard.type('Routing is fixed here. Depth is the subject of [[deepnet sc');
  const proposals = window.getByRole('listbox', { name: 'Completions' });
  await expect(proposals.getByRole('option').first()).toContainText(DEEPNET);
  await window.waitForTimeout(150);
  await window.keyboard.press('Enter');
  await expect(sourceOf(window)).toContainText(/\[\[(?:doi|arxiv|title):[^|]+\|DeepNet: Scaling Transformers to 1,000 Layers\]\]$/);
  await window.keyboard.type(', not of routing. See [[layer normalisation]].');
  await window.keyboard.press('Escape');
  const notes = notesOf(window);
  await notes.getByRole('link', { name: DEEPNET }).focus();
  await window.keyboard.press('Enter');
  await expect(titleOf(window)).toHaveText(DEEPNET);
  const backlinks = notes.getByRole('region', { name: 'Linked from' });
  await expect(backlinks).toContainText(`Depth is the subject of ${DEEPNET}, not of routing.`);
  await expect(backlinks).not.toContainText('Routing is fixed here');
  await backlinks.getByRole('button', { name: HASH }).click();
  await expect(titleOf(window)).toHaveText(HASH);
  await notes.getByRole('link', { name: 'layer normalisation' }).click();
  await expect(searchBox(window)).toHaveValue('title:"layer normalisation"');
});

test('tags are chips that search; Escape closes the proposals first and the editor then', async ({ launch }) => {
  const { window } = await launch();
  await openPaper(window, 'deepnet', DEEPNET);
  await writeNote(window, 'Worth it #norm/post-LN, `#code` and https://example.org/#part');
  const tags = notesOf(window).locator('[data-tag]');
  await expect(tags).toHaveText(['#norm/post-LN']);
  await tags.click();
  await expect(searchBox(window)).toHaveValue('tag:"norm/post-LN"');
  await openPaper(window, 'deepnet', DEEPNET);
  await window.keyboard.press('n');
  await window.keyboard.press('Control+End');
  await window.keyboard.type(' [[hash lay');
  await expect(window.getByRole('listbox', { name: 'Completions' })).toBeVisible();
  // One more letter has the proposals fetched again; they stay in sight meanwhile.
  await window.keyboard.type('e');
  await window.keyboard.press('Escape');
  await expect(window.getByRole('listbox', { name: 'Completions' })).toHaveCount(0);
  await expect(sourceOf(window)).toBeFocused();
  await window.keyboard.press('Escape');
  await expect(sourceOf(window)).toHaveCount(0);
  await expect(window.getByRole('listbox', { name: 'Papers' })).toBeFocused();
});

test('a highlight is quoted in the note, by its button and by dragging, and the quote shows it again', async ({ launch }) => {
  const { window } = await launch();
  await openPaper(window, 'deepnet', DEEPNET);
  await selectWords(textOf(window, 'Title'), 'Scaling Transformers');
  await window.keyboard.press('h');
  const notes = notesOf(window);
  const quote = notes.getByRole('button', { name: 'Show in the text: Scaling Transformers' });
  await notes.getByRole('button', { name: 'Quote in note' }).click();
  await expect(sourceOf(window)).toBeFocused();
  await expect(sourceOf(window)).toContainText('> Scaling Transformers [↗](carrel:highlight/');
  await window.keyboard.type('That is the claim.');
  await quote.dragTo(sourceOf(window), { steps: 8 });
  await expect(sourceOf(window)).toHaveText(/Scaling Transformers.*Scaling Transformers/s);
  await window.keyboard.press('Escape');
  await expect(notes.locator('blockquote')).toHaveCount(2);
  await expect(notes.getByText('That is the claim.')).toBeVisible();

  await notes.getByRole('button', { name: 'Edit' }).click();
  const link = /\[↗\]\([^)]*\)/.exec((await sourceOf(window).textContent()) ?? '')?.[0] ?? '';
  await window.keyboard.press('Escape');
  await openPaper(window, 'hash layers', HASH);
  await writeNote(window, `As they say ${link}`);
  await notes.getByRole('link', { name: 'Show the highlight in the text' }).click();
  await expect(titleOf(window)).toHaveText(DEEPNET);
  await expect(notes.locator('.highlight-card[data-active]')).toContainText('Scaling Transformers');

  await quote.hover();
  await notes.getByRole('button', { name: 'Delete the highlight' }).click();
  await expect(quote).toHaveCount(0);
  await notes.getByRole('link', { name: 'Show the highlight in the text' }).first().click();
  await expect(window.getByText('This highlight was deleted. Its words stay here.')).toBeVisible();
});

test('a quote dropped on the note as it reads is put at its end', async ({ launch }) => {
  const { window } = await launch();
  await openPaper(window, 'deepnet', DEEPNET);
  await selectWords(textOf(window, 'Title'), 'Scaling');
  await window.keyboard.press('h');
  await writeNote(window, 'First words.');
  const notes = notesOf(window);
  await notes.getByRole('button', { name: 'Show in the text: Scaling' }).dragTo(notes.getByText('First words.'), { steps: 8 });
  await expect(sourceOf(window)).toContainText(/^First words\..*> Scaling \[↗\]/s);
});

test('a template begins a note, from the menu and from the palette', async ({ launch }) => {
  const { window } = await launch();
  await openPaper(window, 'deepnet', DEEPNET);
  const notes = notesOf(window);
  await notes.getByRole('button', { name: 'Use a template' }).click();
  await window.getByRole('menuitem', { name: 'Claim / evidence / doubt' }).click();
  await expect(sourceOf(window)).toBeFocused();
  await expect(sourceOf(window)).toContainText('| Claim | Evidence | Doubt |');
  await window.keyboard.press('Escape');
  await chooseAction(window, 'note templates');
  await expect(window.getByRole('dialog').getByRole('button', { name: 'Use Three-pass reading' })).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(sourceOf(window)).toBeFocused();
  await expect(sourceOf(window)).toContainText(/Doubt.*## First pass: what is it\?/s);
  await window.keyboard.press('Control+z');
  await expect(sourceOf(window)).not.toContainText('First pass');
  await expect(sourceOf(window)).toContainText('Doubt');
});

test('own templates are made, changed and deleted, each with a way back', async ({ launch }) => {
  const { window } = await launch();
  await openPaper(window, 'deepnet', DEEPNET);
  await chooseAction(window, 'note templates');
  const dialog = window.getByRole('dialog');
  const undo = window.getByRole('button', { name: 'Undo', includeHidden: true });
  await dialog.getByRole('button', { name: 'New template' }).click();
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Mine');
  await dialog.getByRole('textbox', { name: /Markdown/ }).fill('## Mine\n\n- ');
  await dialog.getByRole('button', { name: 'Save the template' }).click();
  await dialog.getByRole('button', { name: 'Change Mine' }).click();
  await dialog.getByRole('textbox', { name: 'Name' }).fill('My own');
  await window.keyboard.press('Enter');
  await expect(dialog.getByRole('list', { name: 'Templates' })).toContainText('My own');
  await dialog.getByRole('button', { name: 'Delete My own' }).click();
  await expect(dialog.getByRole('list', { name: 'Templates' })).not.toContainText('My own');
  await window.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await undo.click();
  await notesOf(window).getByRole('button', { name: 'Use a template' }).click();
  await window.getByRole('menuitem', { name: 'My own' }).click();
  await expect(sourceOf(window)).toContainText('## Mine');
});

test('every version of a note is there, shows what differs, and comes back as a new one', async ({ launch }) => {
  const first = await launch();
  await openPaper(first.window, 'deepnet', DEEPNET);
  await writeNote(first.window, 'The first thought about norms.');
  await expectSaved(first.window);
  // Versions within a minute are one, so the next is written when the clock says so.
  await first.window.addInitScript(() => {
    const { now } = Date;
    Date.now = () => now() + 3 * 60_000;
  });
  await first.window.reload();
  await openPaper(first.window, 'deepnet', DEEPNET);
  await writeNote(first.window, 'The second thought about depth.');
  await expectSaved(first.window);
  await chooseAction(first.window, 'versions of the note');
  const dialog = first.window.getByRole('dialog', { name: 'Versions of the note' });
  const versions = dialog.getByRole('list', { name: 'Versions' }).getByRole('button');
  await expect(versions).toHaveCount(2);
  await expect(dialog.getByRole('button', { name: 'Restore this version' })).toBeDisabled();
  await versions.nth(1).press('Enter');
  await expect(dialog.locator('.version-text ins')).toHaveText(['first', 'norms']);
  await expect(dialog.locator('.version-text del')).toHaveText(['second', 'depth']);
  expect(await axeFindings(first.window)).toEqual([]);
  await dialog.getByRole('button', { name: 'Restore this version' }).press('Enter');
  const notes = notesOf(first.window);
  await expect(notes.getByText('The first thought about norms.')).toBeVisible();
  await first.window.getByRole('button', { name: 'Undo' }).click();
  await expect(notes.getByText('The second thought about depth.')).toBeVisible();
  await first.close();

  const second = await launch({ userDataDir: first.userDataDir });
  await openPaper(second.window, 'deepnet', DEEPNET);
  await expect(notesOf(second.window).getByText('The second thought about depth.')).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in a note, written and read, ${theme}`, async ({ launch }) => {
    const { window } = await launch();
    await openPaper(window, 'hash layers', HASH);
    await window.emulateMedia({ reducedMotion: 'reduce' });
    await chooseTheme(window, theme);
    await writeNote(window, '# A\n\n### B\n\n- [ ] task #tag\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n> quote [↗](carrel:highlight/x)\n\n`code` $x_1$ [[arxiv:2203.00555|DeepNet]] [[words]]');
    expect(await axeFindings(window)).toEqual([]);
    await window.keyboard.press('n');
    await window.keyboard.press('Control+End');
    await window.keyboard.type('\n\n## more **bold** *and* ~~gone~~\n> quote https://example.org [[deepnet');
    await expect(window.getByRole('listbox', { name: 'Completions' })).toBeVisible();
    expect(await axeFindings(window)).toEqual([]);
    await window.keyboard.press('Escape');
    await window.keyboard.press('Escape');
    await chooseAction(window, 'note templates');
    expect(await axeFindings(window)).toEqual([]);
    await window.getByRole('dialog').getByRole('button', { name: 'New template' }).click();
    expect(await axeFindings(window)).toEqual([]);
    await window.keyboard.press('Escape');
    await window.keyboard.press('Escape');
    await openPaper(window, 'deepnet', DEEPNET);
    await expect(notesOf(window).getByRole('region', { name: 'Linked from' })).toBeVisible();
    await notesOf(window).getByRole('button', { name: 'Use a template' }).click();
    await expect(window.getByRole('menu')).toBeVisible();
    expect(await axeFindings(window)).toEqual([]);
  });
}
