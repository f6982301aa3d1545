import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { axeFindings } from './axe.ts';
import { answerFileDialog, answerSaveDialog, chooseAction, chooseFromMenu, chooseTheme, copied, expectPapers, expectSaved, noticeOf, paste } from './desk.ts';
import { expect, test } from './journey.ts';

const FIRST = 'DeepNet: Scaling Transformers to 1,000 Layers';

function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'carrel-share-'));
}

/** A list file as somebody else's Carrel writes it. */
function listFile(name: string, titles: readonly string[], more: object = {}): string {
  const entries = titles.map((title, at) => ({ paper: title === FIRST ? { title, arxiv: '2203.00555' } : { title, people: ['Ada Writer'], date: '2024' }, ...(at === 0 ? { note: 'Read <b>this</b> first', dueDate: '2031-12-01', priority: 'high' } : {}) }));
  return JSON.stringify({ format: 'carrel-list', version: 1, program: '0.1.0', madeAt: '2026-11-23T10:00:00.000Z', list: { id: `list-of-${name.length}`, name, description: 'What the group reads', entries, ...more } });
}

async function importFile(app: ElectronApplication, path: string): Promise<void> {
  await answerFileDialog(app, [path]);
  await chooseFromMenu(app, 'File', 'Import files…');
}

function reportOf(window: Page): Locator {
  return window.getByRole('dialog', { name: 'Import finished' });
}

function railItem(window: Page, name: string): Locator {
  return window.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: new RegExp(`^${name} \\d`, 'u') });
}

/** Opens the list and the dialog to share it, by the keyboard alone. */
async function askToShare(window: Page, app: ElectronApplication): Promise<Locator> {
  await railItem(window, 'Start here').focus();
  await window.keyboard.press('Enter');
  await chooseFromMenu(app, 'File', 'Share this list…');
  const dialog = window.getByRole('dialog', { name: 'Share a reading list' });
  await expect(dialog.getByText('What goes along')).toBeVisible();
  return dialog;
}

test('a list goes into a file of every form by keyboard, with what the dialog says and nothing private', async ({ launch }) => {
  const { app, window } = await launch();
  await expectPapers(window, 119);
  const folder = temporaryFolder();
  const forms = [
    ['Carrel list file', 'a.carrel-list.json'],
    ['Markdown', 'a.md'],
    ['BibTeX', 'a.bib'],
    ['CSL-JSON', 'a.json'],
    ['RIS', 'a.ris'],
  ] as const;
  for (const [at, [form, name]] of forms.entries()) {
    await answerSaveDialog(app, join(folder, name));
    const dialog = await askToShare(window, app);
    await expect(dialog.getByRole('radio', { name: 'Carrel list file' })).toBeFocused();
    for (let step = 0; step < at; step += 1) await window.keyboard.press('ArrowDown');
    await expect(dialog.getByRole('radio', { name: form })).toBeChecked();
    await expect(dialog.getByRole('status')).toContainText('3 papers, in this order');
    await expect(dialog.getByRole('status')).toContainText('3 notes on why a paper is on the list');
    await expect(dialog.getByRole('status')).toContainText('Your highlights, notes on papers, tags, ratings and statuses stay here');
    const save = dialog.getByRole('button', { name: 'Save as a file…' });
    for (let step = 0; step < 12 && !(await save.evaluate((button) => button === document.activeElement)); step += 1) await window.keyboard.press('Tab');
    await window.keyboard.press('Enter');
    await expect(noticeOf(window)).toContainText(`Saved “Start here” with 3 papers (${form}) to ${join(folder, name)}.`);
  }
  const file = JSON.parse(readFileSync(join(folder, 'a.carrel-list.json'), 'utf8')) as { format: string; list: { name: string; entries: { paper: { title: string }; note: string }[] } };
  expect(file).toMatchObject({ format: 'carrel-list', version: 1, list: { name: 'Start here' } });
  expect(file.list.entries).toHaveLength(3);
  expect(file.list.entries.every(({ note }) => note !== '')).toBe(true);
  const titles = file.list.entries.map(({ paper }) => paper.title);
  const markdown = readFileSync(join(folder, 'a.md'), 'utf8');
  expect(markdown).toMatch(/^# Start here\n\n\*Reading list from Carrel · 3 papers\*\n/u);
  expect([...markdown.matchAll(/^\d\. \[(.+?)\]\(https/gmu)].map(([, title]) => title)).toEqual(titles);
  expect(readFileSync(join(folder, 'a.bib'), 'utf8').match(/^@/gmu)).toHaveLength(3);
  expect(readFileSync(join(folder, 'a.ris'), 'utf8').match(/^TY {2}- /gmu)).toHaveLength(3);
  expect(JSON.parse(readFileSync(join(folder, 'a.json'), 'utf8'))).toHaveLength(3);
});

test('what the reader keeps back is not in the file, and a copied list can be pasted', async ({ launch }) => {
  const { app, window } = await launch();
  await expectPapers(window, 119);
  const dialog = await askToShare(window, app);
  await dialog.getByRole('radio', { name: 'Markdown' }).check();
  await dialog.getByRole('checkbox', { name: 'Notes on why a paper is on the list' }).uncheck();
  await expect(dialog.getByRole('status')).not.toContainText('notes on why');
  await dialog.getByRole('button', { name: 'Copy' }).click();
  await expect(noticeOf(window)).toContainText('Copied “Start here” with 3 papers (Markdown).');
  const text = await copied(app);
  expect(text).toContain('# Start here');
  expect(text).not.toContain('>');
  await paste(window, text);
  const report = reportOf(window);
  await expect(report.getByText('There is a list “Start here” already, so that this one is called “Start here (2)”: 3 papers, in their order.')).toBeVisible();
  await report.getByRole('button', { name: 'Show the list' }).click();
  await expect(window.getByRole('region', { name: 'Reading list: Start here (2)' }).getByRole('row')).toHaveCount(3);
});

test('a list file makes the same list on another desk, once; undo takes it away and redo brings it back', async ({ launch }) => {
  const { app, window } = await launch();
  await expectPapers(window, 119);
  const path = join(temporaryFolder(), 'group.carrel-list.json');
  writeFileSync(path, listFile('Group', ['The Quiet Desk of the Reader', FIRST, 'Another Paper Nobody Has Heard Of'], { colour: 'teal', goalDate: '2031-12-24' }));
  await importFile(app, path);
  const report = reportOf(window);
  await expect(report.getByText('New reading list “Group”: 3 papers, in their order.')).toBeVisible();
  await expect(report.getByText('2 added, 1 unchanged.')).toBeVisible();
  expect(await axeFindings(window)).toEqual([]);
  await report.getByRole('button', { name: 'Show the list' }).click();
  const list = window.getByRole('region', { name: 'Reading list: Group' });
  await expect(list.getByRole('row')).toHaveCount(3);
  await expect(list.getByRole('row').first()).toContainText('The Quiet Desk of the Reader');
  await expect(list.getByText('Read <b>this</b> first')).toBeVisible();
  await expect(list.locator('b')).toHaveCount(0);
  await expectSaved(window);

  await importFile(app, path);
  await expect(report.getByText('The list “Group” is already here, with everything that this source has.')).toBeVisible();
  await report.getByRole('button', { name: 'Done' }).click();

  await window.keyboard.press('Control+z');
  await expect(railItem(window, 'Group')).toHaveCount(0);
  await window.keyboard.press('Control+Shift+z');
  await expect(railItem(window, 'Group')).toBeVisible();
});

test('what is new in a list that is here is offered, and comes only when it is asked for', async ({ launch }) => {
  const { app, window } = await launch();
  await expectPapers(window, 119);
  const path = join(temporaryFolder(), 'group.carrel-list.json');
  writeFileSync(path, listFile('Group', ['The Quiet Desk of the Reader']));
  await importFile(app, path);
  const report = reportOf(window);
  await report.getByRole('button', { name: 'Done' }).click();
  writeFileSync(path, listFile('Group', ['The Quiet Desk of the Reader', 'Another Paper Nobody Has Heard Of'], { lists: [{ id: 'inside', name: 'Later', entries: [] }] }));
  await importFile(app, path);
  await expect(report.getByText('The list “Group” is already here, and was left as it is.')).toBeVisible();
  await expect(report.getByText('New in this source: 1 paper, 1 list inside it.')).toBeVisible();
  await report.getByRole('button', { name: 'Bring in what is new' }).focus();
  await window.keyboard.press('Enter');
  await expect(report.getByText('Brought into “Group”: 1 paper, 1 list inside it.')).toBeVisible();
  await report.getByRole('button', { name: 'Show the list' }).click();
  await expect(window.getByRole('region', { name: 'Reading list: Group' }).getByRole('row')).toHaveCount(2);
});

test('a bibliography becomes a reading list in its order, when the reader wants one', async ({ launch }) => {
  const { app, window } = await launch();
  await expectPapers(window, 119);
  const path = join(temporaryFolder(), 'chapter two.bib');
  writeFileSync(path, '@misc{b, title={Second Thoughts on Desks}, year={2020}}\n@misc{a, title={First Thoughts on Desks}, year={2019}}\n');
  await importFile(app, path);
  const report = reportOf(window);
  await report.getByRole('button', { name: 'Make a reading list of these 2 papers' }).click();
  await expect(report.getByText('New reading list “chapter two”: 2 papers, in their order.')).toBeVisible();
  await report.getByRole('button', { name: 'Show the list' }).click();
  await expect(window.getByRole('region', { name: 'Reading list: chapter two' }).getByRole('row').first()).toContainText('Second Thoughts on Desks');
});

test('a broken, foreign or hostile list file is refused with what is wrong, and nothing of it stays', async ({ launch }) => {
  const { app, window } = await launch();
  await expectPapers(window, 119);
  const path = join(temporaryFolder(), 'bad.carrel-list.json');
  const refused = window.getByRole('dialog', { name: 'Nothing was imported' });
  const files: readonly (readonly [string, string])[] = [
    [listFile('Group', ['A']).slice(0, -30), 'breaks off or is damaged'],
    [listFile('Group', ['A']).replace('"version":1', '"version":9'), 'A newer version of Carrel wrote this reading list.'],
    [listFile('Group', ['A']).replace('2031-12-01', '2031-02-31'), 'the due date of paper 1 of “Group” (“2031-02-31”)'],
    [listFile('Group', ['A', 'B'], { lists: [{ id: 'list-of-5', name: 'Group', entries: [] }] }), 'is in the file twice, or inside itself'],
    [listFile('Group', Array.from({ length: 100_000 }, () => 'A')), '100,000 papers'],
    [listFile('Group', ['A']).replace('carrel-list', 'shopping-list'), 'of none of the kinds that Carrel reads'],
  ];
  for (const [text, says] of files) {
    writeFileSync(path, text);
    await importFile(app, path);
    await expect(refused.getByRole('alert')).toContainText(says);
    await expect(refused.getByRole('alert')).toContainText('Your library is as it was.');
    await refused.getByRole('button', { name: 'Done' }).click();
  }
  await expect(railItem(window, 'Group')).toHaveCount(0);
  await expectPapers(window, 119);
});

test('the dialog has nothing for axe to find, in both themes, and says so of an empty list', async ({ launch }) => {
  const { app, window } = await launch();
  await expectPapers(window, 119);
  await expect(railItem(window, 'Start here')).toBeVisible();
  await window.keyboard.press('Control+n');
  await window.keyboard.type('Empty');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('region', { name: 'Reading list: Empty' })).toBeVisible();
  await chooseAction(window, 'share this list');
  const dialog = window.getByRole('dialog', { name: 'Share a reading list' });
  await expect(dialog.getByText('This list is empty: there is nothing to share yet.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Copy' })).toBeDisabled();
  await dialog.getByRole('combobox', { name: 'List' }).selectOption('Start here');
  await expect(dialog.getByRole('button', { name: 'Copy' })).toBeEnabled();
  await window.keyboard.press('Escape');
  for (const theme of ['light', 'dark'] as const) {
    await chooseTheme(window, theme);
    await askToShare(window, app);
    expect(await axeFindings(window)).toEqual([]);
    await window.keyboard.press('Escape');
  }
});
