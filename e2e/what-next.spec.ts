import type { Locator, Page } from '@playwright/test';
import { axeFindings } from './axe.ts';
import { chooseTheme, expectPapers, expectSaved, noticeOf, readerScroll, rowsOf, titleOf } from './desk.ts';
import { expect, test } from './journey.ts';

const stripOf = (window: Page): Locator => window.getByRole('complementary', { name: 'What next' });
const statusOf = (window: Page): Locator => window.getByRole('main', { name: 'Reader' }).getByRole('combobox', { name: 'Status' });
const beingRead = (window: Page): Locator => window.getByRole('region', { name: 'Continue reading' });
const continued = (window: Page): Promise<readonly string[]> => beingRead(window).locator('.continue-paper').allInnerTexts();

/** The papers of the first list, in their order. */
const KEY_VALUE = 'Transformer Feed-Forward Layers Are Key-Value Memories';

/** Waits for the library and for the first list, which is made at the first start. */
async function ready(window: Page): Promise<void> {
  await expectPapers(window, 119);
  await expect(window.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: /^Start here/ }).first()).toBeVisible();
}

async function openRow(window: Page, at: number): Promise<string> {
  const title = await rowsOf(window).nth(at).locator('.paper-row-title').innerText();
  await rowsOf(window).nth(at).click();
  await expect(titleOf(window)).toHaveText(title);
  return title;
}

test('W opens the next paper with the reason, and the one after it when pressed again', async ({ launch }) => {
  const { window } = await launch();
  await ready(window);
  await window.keyboard.press('w');
  await expect(titleOf(window)).toHaveText(KEY_VALUE);
  await expect(stripOf(window)).toContainText('Next on “Start here”.');
  await expect(window.getByText(`What next: ${KEY_VALUE}. Next on “Start here”.`)).toBeAttached();
  await expect(statusOf(window)).toHaveValue('new');
  const after = await stripOf(window).locator('.next-strip-then button').first().innerText();

  await window.keyboard.press('w');
  await expect(noticeOf(window)).toContainText(`Skipped “${KEY_VALUE}” for now.`);
  await expect(titleOf(window)).toHaveText(after);
  await expect(stripOf(window)).toContainText('Second on “Start here”.');
  await window.keyboard.press('w');
  await expect(stripOf(window)).toContainText('Third on “Start here”.');
  await window.keyboard.press('w');
  await expect(noticeOf(window)).toContainText('That was the last one. From the first again.');
  await expect(titleOf(window)).toHaveText(KEY_VALUE);
  await window.keyboard.press('w');
  await expect(titleOf(window)).toHaveText(after);
  await stripOf(window).getByRole('button', { name: '1 skipped' }).click();
  await expect(titleOf(window)).toHaveText(KEY_VALUE);
  await stripOf(window).getByRole('button', { name: 'Close the reason' }).click();
  await expect(stripOf(window)).toHaveCount(0);
});

test('priority, reading already begun and the queue decide one after the other, also after a restart', async ({ launch }) => {
  const first = await launch();
  const { window } = first;
  await ready(window);
  const queuedFirst = await openRow(window, 1);
  await window.keyboard.press('q');
  await expect(rowsOf(window).nth(1).getByTitle('Queued')).toBeVisible();
  const urgent = await openRow(window, 2);
  await window.keyboard.press('q');
  await expect(rowsOf(window).nth(2).getByTitle('Queued')).toBeVisible();
  await window.keyboard.press('!');
  await expect(rowsOf(window).nth(2).getByTitle('High priority')).toBeVisible();
  const begun = await openRow(window, 4);
  await window.keyboard.press('b');
  await expect(rowsOf(window).nth(4).getByTitle('Reading')).toBeVisible();
  await expectSaved(window);
  await first.close();

  const again = (await launch({ userDataDir: first.userDataDir })).window;
  await ready(again);
  for (const [title, reason] of [
    [urgent, 'High priority, and second in your queue.'],
    [begun, 'You began it today.'],
    [queuedFirst, 'First in your queue.'],
    [KEY_VALUE, 'Next on “Start here”.'],
  ] as const) {
    await again.keyboard.press('w');
    await expect(titleOf(again)).toHaveText(title);
    await expect(stripOf(again)).toContainText(reason);
  }
});

test('B begins the paper, which can be taken back; a finished one leads on to the next', async ({ launch }) => {
  const { window } = await launch();
  await ready(window);
  await window.keyboard.press('w');
  await expect(titleOf(window)).toHaveText(KEY_VALUE);
  await window.keyboard.press('b');
  await expect(statusOf(window)).toHaveValue('reading');
  await expect(beingRead(window)).toContainText(KEY_VALUE);
  await window.keyboard.press('Control+z');
  await expect(statusOf(window)).toHaveValue('new');
  await expect(beingRead(window)).toHaveCount(0);
  await stripOf(window).getByRole('button', { name: 'Begin reading' }).click();
  await expect(statusOf(window)).toHaveValue('reading');
  await window.keyboard.press('e');
  await expect(stripOf(window)).toContainText('That one is done.');
  await stripOf(window).getByRole('button', { name: 'What next' }).click();
  await expect(titleOf(window)).not.toHaveText(KEY_VALUE);
  await expect(stripOf(window)).toContainText('Next on “Start here”.');
});

test('nothing that waits is said, with the next step', async ({ launch }) => {
  const { window } = await launch();
  await ready(window);
  for (let paper = 0; paper < 3; paper += 1) {
    await window.keyboard.press('w');
    await expect(stripOf(window)).toContainText('Next on “Start here”.');
    const title = await titleOf(window).innerText();
    await window.keyboard.press('s');
    await window.keyboard.press('d');
    await expect(statusOf(window)).toHaveValue('dismissed');
    await expect(noticeOf(window)).toContainText(`“${title}” is dismissed.`);
  }
  await window.keyboard.press('w');
  await expect(noticeOf(window)).toContainText('Nothing waits to be read. Queue a paper first');
  await expect(stripOf(window)).toHaveCount(0);
  await window.keyboard.press('Shift+B');
  await expect(noticeOf(window)).toContainText('You are reading nothing at present.');
});

test('what is being read stands at the top of the rail, last seen first, and is continued where the reader left it', async ({ launch }) => {
  const first = await launch();
  const { window } = first;
  await ready(window);
  await expect(beingRead(window)).toHaveCount(0);
  const titles: string[] = [];
  for (const at of [0, 2, 4, 6]) {
    titles.unshift(await openRow(window, at));
    await window.keyboard.press('b');
    await expect(rowsOf(window).nth(at).getByTitle('Reading')).toBeVisible();
  }
  await expect.poll(() => continued(window)).toEqual(titles.slice(0, 3));
  await expect(beingRead(window).getByRole('button', { name: '1 more being read' })).toBeVisible();
  // Opened again, it is the last one seen.
  await openRow(window, 4);
  const order = [titles[1], titles[0], titles[2]];
  await expect.poll(() => continued(window)).toEqual(order);
  const reader = readerScroll(window);
  await reader.evaluate((panel) => {
    panel.scrollTo({ top: panel.scrollHeight });
  });
  const left = await reader.evaluate(({ scrollTop }) => scrollTop);
  expect(left).toBeGreaterThan(0);
  await openRow(window, 9);
  await expectSaved(window);
  await first.close();

  const again = (await launch({ userDataDir: first.userDataDir })).window;
  await ready(again);
  await expect.poll(() => continued(again)).toEqual(order);
  await again.keyboard.press('Shift+B');
  await expect(titleOf(again)).toHaveText(order[0] ?? '');
  const scrolled = (): Promise<number> => readerScroll(again).evaluate(({ scrollTop }) => scrollTop);
  await expect.poll(scrolled).toBeGreaterThan(left / 2);
  await beingRead(again).getByRole('button', { name: `Continue: ${titles[0] ?? ''}` }).click();
  await expect(titleOf(again)).toHaveText(titles[0] ?? '');
  await beingRead(again).getByRole('button', { name: '1 more being read' }).click();
  await expectPapers(again, 4);
  await beingRead(again).getByRole('button', { name: 'Continue reading' }).click();
  await expect(beingRead(again).locator('.continue-paper')).toHaveCount(0);
  await again.reload();
  await expect(again.getByRole('button', { name: 'Library 119' })).toBeVisible();
  await expect(beingRead(again).getByRole('button', { name: 'Continue reading' })).toHaveAttribute('aria-expanded', 'false');
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in what comes next and what is being read, ${theme}`, async ({ launch }) => {
    const { window } = await launch();
    await ready(window);
    await window.emulateMedia({ reducedMotion: 'reduce' });
    await chooseTheme(window, theme);
    await window.keyboard.press('w');
    await window.keyboard.press('w');
    await expect(stripOf(window)).toContainText('Second on “Start here”.');
    expect(await axeFindings(window)).toEqual([]);
    await window.keyboard.press('b');
    await expect(beingRead(window)).toBeVisible();
    expect(await axeFindings(window)).toEqual([]);
  });
}
