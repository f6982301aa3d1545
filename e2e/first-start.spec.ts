import { expectPapers, rowsOf, selectedRow, titleOf } from './desk.ts';
import { expect, test } from './journey.ts';

test('the first start shows the starter library and opens its newest paper', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  const first = await rowsOf(window).first().locator('.paper-row-title').innerText();
  await expect(titleOf(window)).toHaveText(first);
});

test('a click and the arrow keys show a paper in the reader', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  const third = rowsOf(window).nth(2);
  await third.click();
  await expect(titleOf(window)).toHaveText(await third.locator('.paper-row-title').innerText());
  await window.getByRole('listbox', { name: 'Papers' }).press('ArrowDown');
  const fourth = rowsOf(window).nth(3);
  await expect(fourth).toHaveAttribute('aria-selected', 'true');
  await expect(titleOf(window)).toHaveText(await fourth.locator('.paper-row-title').innerText());
});

test('the end of the list is one key away and the list keeps few rows in the document', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  await window.getByRole('listbox', { name: 'Papers' }).press('End');
  await expect(selectedRow(window)).toHaveAttribute('aria-posinset', '119');
  await expect.poll(() => rowsOf(window).count()).toBeLessThan(60);
});

test('a paper without its abstract says so and names two ways to get it', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  const reader = window.getByRole('main', { name: 'Reader' });
  await expect(reader.getByText('The abstract is not on this computer.')).toBeVisible();
  await expect(reader.getByRole('button', { name: 'Paste a page…' })).toBeVisible();
  await expect(reader.getByRole('button', { name: 'Open arXiv in the browser' })).toBeVisible();
});

test('the list "Start here" holds three papers', async ({ launch }) => {
  const { window } = await launch();
  await window.getByRole('button', { name: /^Start here/ }).click();
  const list = window.getByRole('region', { name: 'Reading list: Start here' });
  await expect(list.getByRole('row')).toHaveCount(3);
  await expect(list.getByText('0 of 3 finished')).toBeVisible();
});

test('the hint goes away for good', async ({ launch }) => {
  const first = await launch();
  const hint = first.window.getByRole('complementary', { name: 'How to begin' });
  await hint.getByRole('button', { name: 'Got it' }).click();
  await expect(hint).toHaveCount(0);
  await first.close();
  const second = await launch({ userDataDir: first.userDataDir });
  await expectPapers(second.window, 119);
  await expect(second.window.getByRole('complementary', { name: 'How to begin' })).toHaveCount(0);
});

test('a paper that was opened through a search is shown in its place when the search is over', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  await window.keyboard.press('/');
  await window.keyboard.type('opening the black box');
  await window.keyboard.press('Enter');
  await expect(titleOf(window)).toHaveText('Opening the Black Box of Deep Neural Networks via Information');
  await window.keyboard.press('/');
  await window.keyboard.press('Escape');
  const selected = selectedRow(window);
  await expect(selected).toBeInViewport();
  // The rows of the search stay until those of the library are here.
  await expect.poll(async () => Number(await selected.getAttribute('aria-posinset'))).toBeGreaterThan(60);
  const place = Number(await selected.getAttribute('aria-posinset'));
  await window.keyboard.press('Escape');
  await window.keyboard.press('j');
  await expect(selected).toHaveAttribute('aria-posinset', String(place + 1));
});

for (const [name, away, back] of [
  ['the read view', 'F9', 'F9'],
  ['a reading list', null, 'g'],
] as const) {
  test(`the library keeps its place behind ${name}`, async ({ launch }) => {
    const { window } = await launch();
    await expectPapers(window, 119);
    await window.getByRole('listbox', { name: 'Papers' }).press('End');
    await expect(selectedRow(window)).toHaveAttribute('aria-posinset', '119');
    if (away === null) await window.getByRole('button', { name: /^Start here/ }).click();
    else await window.keyboard.press(away);
    await expect(window.getByRole('listbox', { name: 'Papers' })).toBeHidden();
    await window.keyboard.press(back);
    await expect(selectedRow(window)).toBeInViewport();
    await expect(selectedRow(window)).toHaveAttribute('aria-posinset', '119');
  });
}
