import type { Locator, Page } from '@playwright/test';
import { axeFindings } from './axe.ts';
import { chooseAction, chooseTheme, copied, expectPapers, expectSaved, noticeOf, rowsOf, searchBox } from './desk.ts';
import { expect, test } from './journey.ts';

const inboxOf = (window: Page): Locator => window.getByRole('region', { name: 'Inbox' });
const toolsOf = (window: Page): Locator => window.getByRole('toolbar', { name: 'Decide about this paper' });
const inboxRow = (window: Page): Locator => window.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: /^Inbox/ });
const bulkOf = (window: Page): Locator => window.getByRole('group', { name: 'Selected papers' });

/** Goes to the Inbox by its key, once its papers are there. */
async function openInbox(window: Page, papers: number): Promise<void> {
  await window.keyboard.press('i');
  await expect(inboxOf(window).getByText(papers === 0 ? 'The Inbox is empty' : new RegExp(`^${String(papers)} papers? waits?`))).toBeVisible();
  if (papers > 0) await expect(toolsOf(window)).toBeVisible();
}

/** The titles of all rows of a search, which must be few enough to be in the document. */
async function found(window: Page, query: string, papers: number): Promise<readonly string[]> {
  await searchBox(window).fill(query);
  await expect(window.getByText(`${String(papers)} ${papers === 1 ? 'paper' : 'papers'} found`)).toBeVisible();
  await expect(rowsOf(window)).toHaveCount(papers);
  return rowsOf(window).locator('.paper-row-title').evaluateAll((rows) => rows.map((row) => row.getAttribute('title') ?? ''));
}

type Kind = 'listed' | 'queued' | 'finished' | 'dismissed' | 'snoozed';
const QUERIES: Readonly<Record<Kind, string>> = { listed: 'list:Thesis', queued: 'status:queued', finished: 'status:finished', dismissed: 'status:dismissed', snoozed: 'is:snoozed' };

const DECIDE: Readonly<Record<Kind, (window: Page, nth: number) => Promise<void>>> = {
  listed: async (window, nth) => {
    await window.keyboard.press('l');
    const picker = window.getByRole('dialog', { name: 'Add to a reading list' });
    await expect(picker.getByRole('combobox')).toBeFocused();
    if (nth === 0) await window.keyboard.type('Thesis');
    // After the first time the list is the one that was used last.
    await expect(picker.getByRole('option', { selected: true })).toHaveText(nth === 0 ? 'Make the list “Thesis”' : 'Thesis');
    await window.keyboard.press('Enter');
    await expect(picker).toHaveCount(0);
  },
  queued: (window) => window.keyboard.press('q'),
  finished: (window) => window.keyboard.press('e'),
  dismissed: (window) => window.keyboard.press('d'),
  snoozed: async (window, nth) => {
    await window.keyboard.press('s');
    await expect(window.getByRole('listbox', { name: 'Until' })).toBeFocused();
    await window.keyboard.press(['t', '3', 'm', 'o'][nth % 4] ?? 't');
    await expect(window.getByRole('dialog')).toHaveCount(0);
  },
};

async function expectDecisions(window: Page, made: Readonly<Record<Kind, readonly string[]>>): Promise<void> {
  await window.keyboard.press('g');
  for (const kind of Object.keys(made) as Kind[]) {
    // As many were found before: the rows may still be those.
    await expect.poll(async () => (await found(window, QUERIES[kind], made[kind].length)).toSorted(), kind).toEqual(made[kind].toSorted());
  }
  await window.getByRole('combobox', { name: 'Order of the papers' }).selectOption('Queue, next first');
  await expect.poll(() => found(window, QUERIES.queued, made.queued.length)).toEqual(made.queued);
}

/** The paper in the reader, by its title. */
async function openTitle(window: Page): Promise<string> {
  await expect(window).toHaveTitle(/ – Carrel$/);
  return (await window.title()).replace(/ – Carrel$/, '');
}

async function expectOtherThan(window: Page, title: string): Promise<void> {
  await expect.poll(() => openTitle(window)).not.toBe(title);
}

test('sixty papers are triaged by the keyboard alone, and every decision stands after a restart', async ({ launch }) => {
  test.slow();
  const first = await launch();
  const { window } = first;
  await expectPapers(window, 119);
  await openInbox(window, 116);
  const began = Date.now();
  const kinds: readonly Kind[] = ['listed', 'queued', 'finished', 'dismissed', 'snoozed'];
  const made: Record<Kind, string[]> = { listed: [], queued: [], finished: [], dismissed: [], snoozed: [] };
  const passed: string[] = [];
  for (let paper = 0; paper < 60; paper += 1) {
    if (paper % 20 === 7) {
      passed.push(await openTitle(window));
      await window.keyboard.press(' ');
      await expectOtherThan(window, passed.at(-1) ?? '');
    }
    const title = await openTitle(window);
    if (paper % 15 === 14) {
      await window.keyboard.press('d');
      await expectOtherThan(window, title);
      await window.keyboard.press('Control+z');
      await expect.poll(() => openTitle(window)).toBe(title);
    }
    const kind = kinds[paper % 5] ?? 'dismissed';
    await DECIDE[kind](window, made[kind].length);
    await expectOtherThan(window, title);
    made[kind].push(title);
  }
  console.log(`    Sixty papers took ${String(Math.round((Date.now() - began) / 1000))} s by the keyboard.`);
  await expect(inboxOf(window).getByText('56 papers wait · 12 to lists, 12 queued, 12 finished, 12 dismissed and 12 snoozed')).toBeVisible();
  await expect(inboxRow(window)).toContainText('56');
  // Back to what was passed over.
  await window.keyboard.press('Shift+ ');
  await expect.poll(() => openTitle(window)).toBe(passed.at(-1) ?? '');
  await expectSaved(window);
  await expectDecisions(window, made);
  await first.close();

  const again = (await launch({ userDataDir: first.userDataDir })).window;
  // What was shown comes back: the last search.
  await expect(searchBox(again)).toBeVisible();
  await expectDecisions(again, made);
  await searchBox(again).fill('is:inbox');
  await expect(again.getByText('56 papers found')).toBeVisible();
  await inboxRow(again).click();
  await expect(inboxOf(again).getByText('56 papers wait')).toBeVisible();
});

test('D, U, Q and S with Shift work, and the last paper decided ends the sitting', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  const title = await openTitle(window);
  await window.keyboard.press('d');
  await expect(noticeOf(window)).toContainText('is dismissed.');
  await openInbox(window, 115);
  await expect.poll(() => openTitle(window)).not.toBe(title);
  await window.keyboard.press('Shift+S');
  await expect(window.getByRole('dialog', { name: 'Status of this paper' })).toBeVisible();
  await window.keyboard.press('r');
  await expect(inboxOf(window).getByText('114 papers wait · 1 begun')).toBeVisible();

  await window.keyboard.press('Control+a');
  await expect(bulkOf(window)).toContainText('114 of 114 selected');
  await window.keyboard.press('q');
  await expect(noticeOf(window)).toContainText('114 papers are queued.');
  await expect(inboxOf(window).getByText('You are through: 114 queued and 1 begun.')).toBeVisible();
  await expect(window.getByRole('main', { name: 'Reader' })).toContainText('No paper is open');
  await inboxOf(window).getByRole('button', { name: 'Go to the library' }).click();
  await searchBox(window).fill('status:dismissed');
  await expectPapers(window, 1);
  await rowsOf(window).first().click();
  await window.keyboard.press('u');
  await expect(noticeOf(window)).toContainText('is back in the Inbox.');
  await openInbox(window, 1);
  await expect.poll(() => openTitle(window)).toBe(title);
});

test('Empty the Inbox keeps all papers, and Undo fills it again', async ({ launch }) => {
  const first = await launch();
  await expectPapers(first.window, 119);
  await openInbox(first.window, 116);
  await inboxOf(first.window).getByRole('button', { name: 'Empty the Inbox, and keep all papers' }).click();
  await expect(inboxOf(first.window).getByText('The Inbox is empty')).toBeVisible();
  await expect(noticeOf(first.window)).toContainText('The Inbox is empty. 116 papers stay in the library.');
  await expectSaved(first.window);
  await first.close();

  const { window } = await launch({ userDataDir: first.userDataDir });
  // What was shown comes back: the Inbox.
  await expect(inboxOf(window).getByText('The Inbox is empty')).toBeVisible();
  await window.keyboard.press('Control+z');
  await openInbox(window, 116);
});

test('many papers of the library are changed in one step, by keys and by the bar', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  await rowsOf(window).nth(1).click();
  await window.keyboard.press('Shift+ArrowDown');
  await window.keyboard.press('Shift+ArrowDown');
  await expect(bulkOf(window)).toContainText('3 of 119 selected');
  await rowsOf(window).nth(5).click({ modifiers: ['Control'] });
  await rowsOf(window).nth(2).click({ modifiers: ['Control'] });
  await expect(bulkOf(window)).toContainText('3 of 119 selected');
  await expect(window.getByRole('listbox', { name: 'Papers' }).getByRole('option', { selected: true })).toHaveCount(3);

  await bulkOf(window).getByRole('button', { name: 'Tags of the selected' }).click();
  await window.keyboard.type('to discuss');
  await window.keyboard.press('Enter');
  await expect(noticeOf(window)).toContainText('3 papers have the tag #to discuss.');
  await window.keyboard.press('Escape');
  await window.keyboard.press('Alt+4');
  await expect(noticeOf(window)).toContainText('3 papers have 4 stars.');
  await window.keyboard.press('l');
  await window.getByRole('dialog', { name: 'Add to a reading list' }).getByRole('combobox').fill('Seminar');
  await window.keyboard.press('Enter');
  await expect(noticeOf(window)).toContainText('3 papers added to “Seminar”.');
  await window.keyboard.press('d');
  await expect(noticeOf(window)).toContainText('3 papers are dismissed.');
  await window.keyboard.press('Control+z');
  await expect(noticeOf(window)).toContainText('Undone: 3 papers are dismissed.');
  await window.keyboard.press('Escape');
  await expect(bulkOf(window)).toHaveCount(0);
  expect(await found(window, 'tag:"to discuss" list:Seminar status:new', 3)).toHaveLength(3);

  await searchBox(window).fill('transformers');
  await expect(window.locator('.match').first()).toBeVisible();
  const count = Number(await rowsOf(window).first().getAttribute('aria-setsize'));
  await searchBox(window).press('ArrowDown');
  await window.keyboard.press('Control+a');
  await expect(bulkOf(window)).toContainText(`${String(count)} of ${String(count)} selected`);
  await bulkOf(window).getByRole('button', { name: 'Snooze the selected' }).click();
  const dialog = window.getByRole('dialog', { name: `Snooze ${String(count)} papers` });
  await dialog.getByLabel('Another day').fill('2020-01-31');
  await window.keyboard.press('Enter');
  await expect(dialog.getByText('That day is over. Choose a later one.')).toBeVisible();
  await window.keyboard.press('Escape');
  await window.keyboard.press('q');
  await expect(noticeOf(window)).toContainText(`${String(count)} papers are queued.`);
});

test('citations and tags are those of all selected papers, in the order of the list', async ({ launch }) => {
  const { app, window } = await launch();
  await expectPapers(window, 119);
  const titles = await rowsOf(window).locator('.paper-row-title').evaluateAll((rows) => rows.slice(0, 5).map((row) => row.getAttribute('title') ?? ''));
  const wordsOf = (place: number): string => titles[place]?.split(/[^\p{L}]+/u).find((word) => word.length > 5) ?? titles[place] ?? '';
  await rowsOf(window).nth(4).click();
  await rowsOf(window).nth(1).click({ modifiers: ['Control'] });
  await rowsOf(window).nth(2).click({ modifiers: ['Control'] });
  await expect(bulkOf(window)).toContainText('3 of 119 selected');

  await bulkOf(window).getByRole('button', { name: 'Copy citations of the selected' }).click();
  await window.getByRole('menuitem', { name: 'Copy as APA' }).click();
  await expect(noticeOf(window)).toContainText('3 APA citations copied.');
  const apa = (await copied(app)).split('\n');
  expect(apa).toHaveLength(3);
  for (const [at, place] of [1, 2, 4].entries()) expect(apa[at]).toContain(wordsOf(place));

  await window.keyboard.press('c');
  const dialog = window.getByRole('dialog', { name: 'Copy 3 citations' });
  await expect(dialog.getByText(/^\[3\] /u)).toBeVisible();
  expect(await axeFindings(window)).toEqual([]);
  await dialog.getByRole('button', { name: 'Copy as BibTeX' }).click();
  await expect(noticeOf(window)).toContainText('3 BibTeX citations copied.');
  expect((await copied(app)).match(/^@\w+\{/gmu)).toHaveLength(3);

  await window.keyboard.press('#');
  await expect(window.getByRole('dialog', { name: 'Tags of the selected papers' })).toBeVisible();
  await window.keyboard.type('cited');
  await window.keyboard.press('Enter');
  await expect(noticeOf(window)).toContainText('3 papers have the tag #cited.');
  await window.keyboard.press('Escape');
  await expect(window.getByRole('dialog')).toHaveCount(0);
  await window.keyboard.press('Escape');
  expect([...(await found(window, 'tag:cited', 3))].sort()).toEqual([1, 2, 4].map((place) => titles[place]).sort());
});

test('the status of a row changes by a press on its mark, and the open paper stays open', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  const title = await openTitle(window);
  const row = rowsOf(window).nth(2);
  await row.hover();
  await row.locator('.state-mark').click();
  await expect(window.getByRole('dialog', { name: 'Status of this paper' })).toBeVisible();
  await window.keyboard.press('r');
  await expect(row.getByTitle('Reading')).toBeVisible();
  await expect.poll(() => openTitle(window)).toBe(title);
});

test('a snoozed paper comes back by itself when its day begins, and a line says so', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  await openInbox(window, 116);
  const title = await openTitle(window);
  await window.keyboard.press('s');
  await window.keyboard.press('t');
  await expect(noticeOf(window)).toContainText('comes back tomorrow.');
  await expect(inboxRow(window)).toContainText('115');
  await window.clock.setSystemTime(new Date(Date.now() + 86_400_000));
  await window.evaluate(() => dispatchEvent(new Event('focus')));
  await expect(noticeOf(window)).toContainText('A snoozed paper is back in the Inbox.');
  await expect(inboxRow(window)).toContainText('116');
  await expect(inboxOf(window).locator('.paper-row-title', { hasText: title.slice(0, 30) })).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the Inbox, its dialogs and the bar of the selected, ${theme}`, async ({ launch }) => {
    const { window } = await launch();
    await expectPapers(window, 119);
    await window.emulateMedia({ reducedMotion: 'reduce' });
    await chooseTheme(window, theme);
    await openInbox(window, 116);
    expect(await axeFindings(window)).toEqual([]);
    await window.keyboard.press('s');
    await expect(window.getByRole('dialog')).toBeVisible();
    expect(await axeFindings(window)).toEqual([]);
    await window.keyboard.press('Escape');
    await expect(inboxOf(window).getByRole('listbox')).toBeFocused();
    await window.keyboard.press('Shift+ArrowDown');
    await expect(bulkOf(window)).toBeVisible();
    expect(await axeFindings(window)).toEqual([]);
    await window.keyboard.press('Escape');
    await window.keyboard.press('F9');
    expect(await axeFindings(window)).toEqual([]);
    await chooseAction(window, 'empty the inbox');
    await expect(inboxOf(window).getByText('The Inbox is empty')).toBeVisible();
    expect(await axeFindings(window)).toEqual([]);
  });
}
