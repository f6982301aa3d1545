import type { Locator, Page } from '@playwright/test';
import { axeFindings } from './axe.ts';
import { expectPapers, expectSaved, notesOf, openPaper, paste, selectWords, textOf } from './desk.ts';
import { expect, test } from './journey.ts';

const TITLE = 'Lamps for reading in the evening';
const FIRST = 'We compare forty lamps in twelve rooms and ask readers which of them they would like to read by.';
const SECOND = 'Warm light from the left is preferred by almost all of them, whatever the lamp may cost.';
const THIRD = 'A simple model explains this by the shadow of the hand that holds the pencil.';
const WORDS = 'shadow of the hand';

async function importAbstract(window: Page, ...sentences: readonly string[]): Promise<void> {
  await paste(window, `${TITLE}\n${sentences.join(' ')}`);
  await window.getByRole('dialog', { name: 'Import finished' }).getByRole('button', { name: 'Done' }).click();
}

function cards(window: Page): Locator {
  return notesOf(window).getByRole('list', { name: 'Highlights' }).getByRole('listitem');
}

/** A window with the paper open and `WORDS` of its abstract marked. */
async function marked(window: Page): Promise<void> {
  await expectPapers(window, 119);
  await importAbstract(window, FIRST, SECOND, THIRD);
  await openPaper(window, 'lamps evening', TITLE);
  await selectWords(textOf(window, 'Abstract'), WORDS);
  await window.keyboard.press('h');
  await expect(textOf(window, 'Abstract').locator('mark')).toHaveText(WORDS);
  await expectSaved(window);
}

test('a highlight that moved with its words says so until it is confirmed, also after a restart', async ({ launch }) => {
  const first = await launch();
  await marked(first.window);
  await importAbstract(first.window, 'This is the second version.', FIRST, THIRD.replace('explains', 'accounts for'), SECOND);
  const mark = textOf(first.window, 'Abstract').locator('mark');
  await expect(mark).toHaveText(WORDS);
  await expect(mark).toHaveAttribute('data-moved', '');
  await expect(cards(first.window).getByText('The text changed; this highlight moved with its words.')).toBeVisible();
  await cards(first.window).getByRole('button', { name: 'Show the old text' }).click();
  await expect(cards(first.window).getByRole('figure').locator('mark')).toHaveText(WORDS);
  await expect(cards(first.window).getByRole('figure')).toContainText(`${FIRST} ${SECOND}`);
  await first.close();

  const { window, userDataDir, close } = await launch({ userDataDir: first.userDataDir });
  await openPaper(window, 'lamps evening', TITLE);
  await cards(window).getByRole('button', { name: 'Confirm' }).click();
  await expect(cards(window).getByRole('group')).toHaveCount(0);
  await expect(textOf(window, 'Abstract').locator('mark')).not.toHaveAttribute('data-moved');
  await window.keyboard.press('ControlOrMeta+z');
  await expect(cards(window).getByRole('button', { name: 'Confirm' })).toBeVisible();
  await window.keyboard.press('ControlOrMeta+Shift+z');
  await expect(cards(window).getByRole('group')).toHaveCount(0);
  await expectSaved(window);
  await close();

  const third = await launch({ userDataDir });
  await openPaper(third.window, 'lamps evening', TITLE);
  await expect(textOf(third.window, 'Abstract').locator('mark')).toHaveText(WORDS);
  await expect(cards(third.window).getByRole('group')).toHaveCount(0);
});

test('a highlight whose sentence is gone keeps its quote and the old text, and is placed again by hand', async ({ launch }) => {
  const first = await launch();
  await marked(first.window);
  await importAbstract(first.window, FIRST, SECOND, 'Where the pencil is held decides it, says a simple explanation.');
  await expect(textOf(first.window, 'Abstract')).toContainText('Where the pencil');
  await expect(textOf(first.window, 'Abstract').locator('mark')).toHaveCount(0);
  const card = cards(first.window);
  await expect(card.getByRole('button', { name: `Show in the text: ${WORDS}` })).toBeVisible();
  await card.getByRole('button', { name: 'Show the old text' }).click();
  await expect(card.getByRole('figure')).toContainText(THIRD);
  await card.getByRole('button', { name: 'Place again by hand' }).click();
  await expect(first.window.getByText('Select the words that this highlight belongs to first, then place it again.')).toBeVisible();
  expect(await axeFindings(first.window)).toEqual([]);

  await selectWords(textOf(first.window, 'Abstract'), 'Where the pencil is held');
  await card.getByRole('button', { name: 'Place again by hand' }).click();
  await expect(textOf(first.window, 'Abstract').locator('mark')).toHaveText('Where the pencil is held');
  await expect(card.getByRole('group')).toHaveCount(0);
  await expectSaved(first.window);
  await first.close();

  const second = await launch({ userDataDir: first.userDataDir });
  await openPaper(second.window, 'lamps evening', TITLE);
  await expect(textOf(second.window, 'Abstract').locator('mark')).toHaveText('Where the pencil is held');
});

test('several highlights that moved are confirmed at once, and a lost one is placed, with the keyboard alone', async ({ launch }) => {
  const { window } = await launch();
  await marked(window);
  await selectWords(textOf(window, 'Abstract'), 'forty lamps');
  await window.keyboard.press('h');
  await expect(cards(window)).toHaveCount(2);
  await importAbstract(window, 'Second version.', FIRST, THIRD);
  await expect(cards(window).getByRole('button', { name: 'Confirm' })).toHaveCount(2);
  await expect(window.getByText('2 highlights moved with their words.')).toBeVisible();
  await window.keyboard.press('ControlOrMeta+k');
  await window.keyboard.type('highlights that moved');
  await window.keyboard.press('Enter');
  await expect(window.getByText('2 highlights’ new places are confirmed.')).toBeVisible();
  await expect(cards(window).getByRole('group')).toHaveCount(0);

  await importAbstract(window, FIRST, SECOND);
  await expect(cards(window).getByRole('group', { name: 'This highlight has lost its place' })).toHaveCount(1);
  await expect(textOf(window, 'Abstract')).not.toContainText('pencil');
  await textOf(window, 'Abstract').focus();
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('p');
  await expect(window.getByText('The highlight is placed again.')).toBeVisible();
  await expect(cards(window).getByRole('group', { name: 'This highlight has lost its place' })).toHaveCount(0);
});
