/**
 * Every view and every dialog of the window, one line each: how a reader opens it, what is seen then, and the
 * key that leaves it. Whoever goes through all of them (axe, the tour) goes by this table, so a new view is
 * there with one line more. Each is opened from the library, with a paper open and `furnish` done.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { chooseAction, noticeOf, openPaper, paste, rowsOf, searchBox } from './desk.ts';
import { LIST, OTHER_LIST, PAPER, SEARCH, SMART_LIST } from './furnish.ts';
import { fromMenu, panelOf } from './list-rail.ts';

const SAMPLE = readFileSync(fileURLToPath(new URL('../data/samples/page-dump-plain.txt', import.meta.url)), 'utf8');

export interface View {
  readonly name: string;
  readonly open: (window: Page) => Promise<void>;
  readonly seen: (window: Page) => Locator;
  readonly leave: (window: Page) => Promise<void>;
}

const key = (name: string) => (window: Page): Promise<void> => window.keyboard.press(name);
const action = (words: string) => (window: Page): Promise<void> => chooseAction(window, words);
const place = (name: string) => (window: Page): Promise<void> =>
  window.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: new RegExp(`^${name}`, 'u') }).first().click();

/** Escape as often as it takes: a proposal closes before its field, a field before its dialog. */
async function backToLibrary(window: Page): Promise<void> {
  for (let step = 0; step < 3; step += 1) await window.keyboard.press('Escape');
  await window.locator('[role=dialog]').waitFor({ state: 'detached' });
  await window.keyboard.press('g');
}

async function emptySearch(window: Page): Promise<void> {
  await backToLibrary(window);
  await searchBox(window).fill('');
  await window.keyboard.press('Escape');
}

/** Back to the library, with the paper open that was open before. */
async function backToPaper(window: Page): Promise<void> {
  await backToLibrary(window);
  await openPaper(window, 'key value memories', PAPER);
}

async function takeBack(window: Page): Promise<void> {
  await window.keyboard.press('Control+z');
  await noticeOf(window).filter({ hasText: 'Undone' }).waitFor();
  await backToPaper(window);
}

const inbox = (window: Page): Locator => window.getByRole('region', { name: 'Inbox' });
const selected = (window: Page): Locator => window.getByRole('group', { name: 'Selected papers' });

/** The Inbox, and the keys after it once its first paper is open. */
const inInbox = (...keys: readonly string[]) => async (window: Page): Promise<void> => {
  await window.keyboard.press('i');
  await window.getByRole('toolbar', { name: 'Decide about this paper' }).waitFor();
  await inbox(window).getByRole('option').first().waitFor();
  for (const pressed of keys) await window.keyboard.press(pressed);
};

async function decideAll(window: Page): Promise<void> {
  await inInbox('Control+a')(window);
  await selected(window).waitFor();
  await window.keyboard.press('d');
  await inbox(window).getByText('You are through').waitFor();
}

const view = (name: string, open: View['open'], seen: View['seen'], leave: View['leave'] = backToLibrary): View => ({ name, open, seen, leave });
const dialog = (name: string, open: View['open'], title: string | RegExp, leave?: View['leave']): View =>
  view(name, open, (window) => window.getByRole('dialog', { name: title }), leave);

export const VIEWS: readonly View[] = [
  view('library', key('g'), (window) => window.getByRole('listbox', { name: 'Papers' }).getByRole('option').first()),
  view('filters', key('f'), (window) => window.getByRole('region', { name: 'Narrow the search' }).getByRole('button').first(), key('f')),
  view('search', (window) => searchBox(window).fill('layer prun'), (window) => window.locator('.match').first(), emptySearch),
  view('completion', (window) => searchBox(window).pressSequentially('status:'), (window) => window.getByRole('option', { name: /queued/u }).first(), emptySearch),
  view('nothing found', (window) => searchBox(window).fill('zzyzx topic:"nowhere"'), (window) => window.getByRole('region', { name: 'Library' }).getByText(/No papers|Nothing/u).first(), emptySearch),
  view('read view', key('F9'), (window) => window.locator('.desk-reading'), key('F9')),
  view('note in writing', key('n'), (window) => window.locator('.cm-content:focus'), key('Escape')),
  view('reading list', place(LIST), (window) => window.getByRole('region', { name: `Reading list: ${LIST}` }).getByRole('row').first()),
  view('smart list', place(SMART_LIST), (window) => window.getByRole('region', { name: `Reading list: ${SMART_LIST}` })),
  view('selected on a list', async (window) => {
    await place(LIST)(window);
    await panelOf(window, LIST).getByRole('row').first().click();
    await window.keyboard.press('Shift+ArrowDown');
  }, selected, backToPaper),
  view('entry details', async (window) => {
    await place(LIST)(window);
    await panelOf(window, LIST).getByRole('row').filter({ hasText: PAPER }).click();
    await window.keyboard.press('Alt+Enter');
  }, (window) => window.getByRole('group', { name: /^On this list/u })),
  view('selected papers', async (window) => {
    await rowsOf(window).nth(1).click();
    await window.keyboard.press('Shift+ArrowDown');
  }, selected, backToPaper),
  view('inbox', inInbox(), inbox, backToPaper),
  view('inbox one by one', inInbox('F9'), (window) => window.locator('.desk-reading .triage-bar'), async (window) => {
    await window.keyboard.press('F9');
    await backToPaper(window);
  }),
  view('end of triage', decideAll, (window) => inbox(window).getByText('You are through'), takeBack),
  view('empty inbox', async (window) => {
    await decideAll(window);
    await window.keyboard.press('g');
    // Coming back begins another sitting, once the Inbox was left.
    await inbox(window).waitFor({ state: 'detached' });
    await window.keyboard.press('i');
  }, (window) => inbox(window).getByText('What you import arrives here'), takeBack),
  view('queue', key('Shift+G'), (window) => window.getByRole('region', { name: 'Queue' }).getByRole('row').first()),
  view('what next', key('w'), (window) => window.getByRole('complementary', { name: 'What next' }).locator('.next-strip-reason'), async (window) => {
    await window.getByRole('button', { name: 'Close the reason' }).click();
    await backToPaper(window);
  }),
  view('continue reading', (window) => window.locator('.continue-paper').first().focus(), (window) => window.getByRole('region', { name: 'Continue reading' }).locator('.continue-paper').nth(2)),
  view('saved search', place(SEARCH), (window) => window.locator('.match').first(), emptySearch),
  view('highlights', key('Shift+H'), (window) => window.getByRole('region', { name: 'Highlights' }).locator('.group-head-name').first()),
  view('statistics', place('Statistics'), (window) => window.getByRole('main', { name: 'Statistics' }).locator('.plot').nth(2)),
  dialog('command palette', key('Control+k'), 'Command palette'),
  dialog('all keys', key('?'), 'Keys'),
  dialog('status', key('s'), 'Status of this paper'),
  dialog('add to a list', key('l'), 'Add to a reading list'),
  dialog('new list', key('Control+n'), 'New reading list'),
  dialog('list settings', async (window) => {
    await place(LIST)(window);
    await chooseAction(window, 'List settings');
  }, /settings|List/u),
  dialog('sort a list once', async (window) => {
    await place(LIST)(window);
    await chooseAction(window, 'Sort this list once');
  }, /^Sort .* once$/u),
  dialog('move a list', (window) => fromMenu(window, OTHER_LIST, 'Move into another list…'), `Move “${OTHER_LIST}” into`),
  dialog('snooze', inInbox('s'), /^Snooze/u, backToPaper),
  dialog('save a search', async (window) => {
    await searchBox(window).fill('year:2024');
    await window.keyboard.press('Control+s');
  }, 'Save this search', emptySearch),
  dialog('cite', key('c'), /citation|Cite/u),
  dialog('export', key('Control+Shift+E'), /Export/u),
  dialog('note templates', action('Note templates'), /templates/u),
  dialog('note versions', action('Versions of the note'), /Versions/u),
  dialog('colour names', action('Rename the colours'), /colours/u),
  dialog('paste a page', action('Paste a page'), 'Paste a page'),
  dialog('share a list', async (window) => {
    await place(LIST)(window);
    await chooseAction(window, 'Share');
  }, 'Share a reading list'),
  dialog('rename a search', async (window) => {
    await window.getByRole('button', { name: `More for the search: ${SEARCH}` }).click();
    await window.getByRole('menuitem', { name: 'Rename…' }).click();
  }, 'Rename the search'),
  dialog('import report', (window) => paste(window, SAMPLE), 'Import finished'),
  dialog('refused import', (window) => paste(window, 'Only one line'), 'Nothing was imported'),
];
