import type { Locator, Page } from '@playwright/test';
import { axeFindings } from './axe.ts';
import { chooseTheme, copied, expectSaved, noticeOf, openPaper, rowsOf, selectWords, textOf, titleOf } from './desk.ts';
import { expect, test } from './journey.ts';

const DEEPNET = 'DeepNet: Scaling Transformers to 1,000 Layers';
const KEY_VALUE = 'Transformer Feed-Forward Layers Are Key-Value Memories';

const panelOf = (window: Page): Locator => window.getByRole('region', { name: 'Highlights' });
const listOf = (window: Page): Locator => panelOf(window).getByRole('listbox', { name: 'Highlights and notes' });
const itemsOf = (window: Page): Locator => listOf(window).getByRole('option');
const chosenOf = (window: Page): Locator => listOf(window).getByRole('option', { selected: true });
const barOf = (window: Page): Locator => panelOf(window).getByRole('group', { name: 'Selected highlights' });

async function mark(window: Page, words: string): Promise<void> {
  const title = textOf(window, 'Title');
  await selectWords(title, words);
  await window.keyboard.press('h');
  await expect(title.locator('mark', { hasText: words })).toBeVisible();
}

/** Three highlights in two papers, and a note with a tag. */
async function someMarks(window: Page): Promise<void> {
  await openPaper(window, 'deepnet', DEEPNET);
  await mark(window, 'Scaling');
  await mark(window, '1,000 Layers');
  await openPaper(window, 'key value memories', KEY_VALUE);
  await mark(window, 'Key-Value Memories');
  await window.keyboard.press('n');
  await window.keyboard.type('Every value is a vote. #idea');
  await window.keyboard.press('Escape');
  await expectSaved(window);
}

async function show(window: Page): Promise<void> {
  await window.keyboard.press('Shift+H');
  await expect(listOf(window)).toBeFocused();
}

test('without highlights the view says how to begin', async ({ launch }) => {
  const { window } = await launch();
  await window.getByRole('button', { name: /^Highlights/ }).click();
  await expect(panelOf(window).getByText('Your highlights and notes will be here')).toBeVisible();
  await panelOf(window).getByRole('button', { name: 'Choose a paper' }).click();
  await expect(rowsOf(window).first()).toBeVisible();
  await expect(panelOf(window)).toHaveCount(0);
});

test('everything is there, grouped by paper; the arrows show each in its text', async ({ launch }) => {
  const { window } = await launch();
  await someMarks(window);
  await show(window);
  await expect(window.getByRole('button', { name: /^Highlights/ })).toContainText('3');
  await expect(itemsOf(window)).toHaveCount(4);
  await expect(listOf(window)).toHaveAttribute('aria-activedescendant', /^highlight-option-/u);
  await expect(panelOf(window).getByText('3 highlights, 1 note')).toBeVisible();
  await expect(listOf(window).locator('.group-head-name')).toHaveText([KEY_VALUE, DEEPNET]);
  await window.keyboard.press('End');
  await expect(chosenOf(window)).toContainText('Scaling');
  await expect(titleOf(window)).toHaveText(DEEPNET);
  await expect(textOf(window, 'Title').locator('mark', { hasText: 'Scaling' })).toBeInViewport();
  await window.keyboard.press('ArrowUp');
  await expect(chosenOf(window)).toContainText('1,000 Layers');
  // K goes on up from anywhere, and Enter goes into the text.
  await window.keyboard.press('k');
  await window.keyboard.press('k');
  await expect(titleOf(window)).toHaveText(KEY_VALUE);
  await window.keyboard.press('Enter');
  await expect(window.getByRole('textbox', { name: /^Note/ }).or(window.getByRole('main', { name: 'Reader' }).locator(':focus'))).toBeFocused();
});

test('words, colours, tags, papers and kinds narrow the view, and can be taken off again', async ({ launch }) => {
  const { window } = await launch();
  await someMarks(window);
  await show(window);
  await window.keyboard.press('/');
  // The words of the paper's title count too.
  await window.keyboard.type('deepn');
  await expect(itemsOf(window)).toHaveText([/1,000 Layers/, /Scaling/]);
  await expect(panelOf(window).getByText('2 of 4 fit', { exact: true })).toBeVisible();
  await panelOf(window).getByRole('textbox').fill('vote valu');
  await expect(itemsOf(window)).toHaveText([/Every value is a vote/]);
  await window.keyboard.press('Escape');
  await expect(itemsOf(window)).toHaveCount(4);
  await window.keyboard.press('Escape');
  await expect(listOf(window)).toBeFocused();

  await panelOf(window).getByRole('button', { name: 'Paper', exact: true }).click();
  await window.keyboard.type('memories');
  await window.keyboard.press('Enter');
  await window.keyboard.press('Escape');
  await expect(itemsOf(window)).toHaveCount(2);
  await panelOf(window).getByLabel('Show', { exact: true }).selectOption('highlights only');
  await expect(itemsOf(window)).toHaveText([/Key-Value Memories/]);
  await panelOf(window).getByRole('button', { name: /^No longer only: Transformer/ }).click();
  await expect(itemsOf(window)).toHaveCount(3);
  await panelOf(window).getByRole('button', { name: 'Show all' }).click();

  await panelOf(window).getByRole('button', { name: 'Tag', exact: true }).click();
  await window.getByRole('dialog', { name: 'Tag' }).getByRole('option', { name: '#idea' }).click();
  await window.keyboard.press('Escape');
  await expect(itemsOf(window)).toHaveText([/Every value is a vote/]);
  await panelOf(window).getByRole('button', { name: 'Blue: 0' }).click();
  await expect(panelOf(window).getByText('No highlight or note fits')).toBeVisible();
  await panelOf(window).getByRole('button', { name: 'Show all' }).last().click();
  await expect(itemsOf(window)).toHaveCount(4);
});

test('many are recoloured, tagged and deleted at once, each with one step back', async ({ launch }) => {
  const { window } = await launch();
  await someMarks(window);
  await show(window);
  await panelOf(window).getByLabel('Show', { exact: true }).selectOption('highlights only');
  await listOf(window).focus();
  await window.keyboard.press('Control+a');
  await expect(barOf(window).getByRole('status')).toHaveText('3 of 3 selected');
  await window.keyboard.press('3');
  await expect(noticeOf(window)).toContainText('3 highlights now Blue.');
  await expect(panelOf(window).getByRole('button', { name: 'Blue: 3' })).toBeVisible();
  await window.keyboard.press('Control+z');
  await expect(panelOf(window).getByRole('button', { name: 'Yellow: 3' })).toBeVisible();

  await window.keyboard.press('t');
  await window.keyboard.type('to read');
  await window.keyboard.press('Enter');
  await expect(noticeOf(window)).toContainText('3 highlights tagged #to read.');
  await window.keyboard.press('Escape');
  await expect(listOf(window)).toBeFocused();
  await expect(itemsOf(window).filter({ hasText: '#to read' })).toHaveCount(3);
  await panelOf(window).getByLabel('Group').selectOption('by tag');
  await expect(listOf(window).locator('.group-head-name')).toHaveText(['#to read']);

  await listOf(window).focus();
  await window.keyboard.press('Home');
  await window.keyboard.press('Shift+ArrowDown');
  await expect(chosenOf(window)).toHaveCount(2);
  await window.keyboard.press('Delete');
  await expect(noticeOf(window)).toContainText('2 highlights deleted.');
  await expect(itemsOf(window)).toHaveCount(1);
  await expect(barOf(window)).toHaveCount(0);
  await noticeOf(window).getByRole('button', { name: 'Undo' }).click();
  await expect(itemsOf(window)).toHaveCount(3);

  await listOf(window).focus();
  await window.keyboard.press('Home');
  await barOf(window).getByRole('button', { name: 'Tags' }).click();
  await window.getByRole('button', { name: 'Take the tag to read off' }).click();
  await expect(listOf(window).locator('.group-head-name')).toHaveText(['#to read', 'No tag']);
});

test('clicks select as in a mail program, and the selection is copied with its sources', async ({ launch }) => {
  const { app, window } = await launch();
  await someMarks(window);
  await show(window);
  await itemsOf(window).nth(1).click();
  await itemsOf(window).nth(3).click({ modifiers: ['Shift'] });
  await expect(chosenOf(window)).toHaveCount(3);
  await itemsOf(window).nth(2).click({ modifiers: ['ControlOrMeta'] });
  await expect(chosenOf(window)).toHaveCount(2);
  await listOf(window).getByText(DEEPNET, { exact: true }).click();
  await expect(chosenOf(window)).toHaveCount(3);
  await window.keyboard.press('Control+c');
  await expect(noticeOf(window)).toContainText('3 highlights copied as Markdown.');
  const markdown = await copied(app);
  expect(markdown).toContain('> Key-Value Memories\n\n— ');
  expect(markdown).toContain('> 1,000 Layers\n\n> Scaling\n\n— ');
  expect(markdown).toMatch(/\(2022\), \[DeepNet: Scaling Transformers to 1,000 Layers\]\(https:\/\/\S+\)/);
  await window.keyboard.press('Escape');
  await expect(chosenOf(window)).toHaveCount(0);
});

test('the view is as it was after a restart', async ({ launch }) => {
  const first = await launch();
  await someMarks(first.window);
  await show(first.window);
  await first.window.keyboard.press('Control+a');
  await first.window.keyboard.press('4');
  await expect(noticeOf(first.window)).toContainText('3 highlights now Pink.');
  await panelOf(first.window).getByLabel('Group').selectOption('by colour');
  await expect(listOf(first.window).locator('.group-head-name')).toHaveText(['Pink', 'Notes']);
  await expectSaved(first.window);
  await first.close();
  const { window } = await launch({ userDataDir: first.userDataDir });
  await expect(listOf(window).locator('.group-head-name')).toHaveText(['Pink', 'Notes']);
  await expect(itemsOf(window)).toHaveCount(4);
});

const DAY = 86_400_000;

/** Makes it so many days later and opens the window anew. */
async function later(window: Page, days: number): Promise<void> {
  await window.clock.setFixedTime(Date.now() + days * DAY);
  await window.reload();
  await window.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: /^Library/ }).click();
  await expect(rowsOf(window).first()).toBeVisible();
}

test('one from the past comes back after a week, once a day, less and less often, or never again', async ({ launch }) => {
  const { window } = await launch();
  await openPaper(window, 'deepnet', DEEPNET);
  await mark(window, 'Scaling');
  await expectSaved(window);
  const past = window.getByRole('complementary', { name: 'One from the past' });
  await later(window, 6);
  await show(window);
  await expect(past).toHaveCount(0);

  await later(window, 8);
  await expect(past).toContainText('Scaling');
  await openPaper(window, 'key value memories', KEY_VALUE);
  await past.getByRole('button', { name: 'Open: Scaling' }).click();
  await expect(titleOf(window)).toHaveText(DEEPNET);
  await show(window);
  await past.getByRole('button', { name: 'Not today' }).click();
  await expect(past).toHaveCount(0);
  await window.keyboard.press('Control+z');
  await expect(past).toHaveCount(1);
  await expectSaved(window);

  await later(window, 8 + 12);
  await expect(window.getByRole('navigation', { name: 'Places' })).toContainText('Highlights');
  await show(window);
  await expect(past).toHaveCount(0);
  await later(window, 8 + 13);
  await show(window);
  await expect(past).toContainText('Marked');
  await past.getByRole('button', { name: 'Never again' }).click();
  await expect(noticeOf(window)).toContainText('This one will not be shown again.');
  await expectSaved(window);
  await later(window, 900);
  await show(window);
  await expect(itemsOf(window)).toHaveCount(1);
  await expect(past).toHaveCount(0);
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the highlights, ${theme}`, async ({ launch }) => {
    const { window } = await launch();
    await expect(rowsOf(window).first()).toBeVisible();
    await window.emulateMedia({ reducedMotion: 'reduce' });
    await chooseTheme(window, theme);
    await window.keyboard.press('Shift+H');
    await expect(panelOf(window)).toBeVisible();
    expect(await axeFindings(window)).toEqual([]);
    await window.keyboard.press('g');
    await someMarks(window);
    await later(window, 30);
    await show(window);
    await expect(panelOf(window).getByRole('complementary', { name: 'One from the past' })).toBeVisible();
    expect(await axeFindings(window)).toEqual([]);
    await listOf(window).focus();
    await window.keyboard.press('Control+a');
    await panelOf(window).getByRole('button', { name: 'Yellow: 3' }).click();
    await panelOf(window).getByLabel('Made').selectOption('between…');
    expect(await axeFindings(window)).toEqual([]);
    await panelOf(window).getByRole('button', { name: 'Paper', exact: true }).click();
    await expect(window.getByRole('dialog', { name: 'Paper' })).toBeVisible();
    expect(await axeFindings(window)).toEqual([]);
    await window.keyboard.press('Escape');
    await barOf(window).getByRole('button', { name: 'Tags' }).click();
    expect(await axeFindings(window)).toEqual([]);
  });
}
