import { expectPapers, rowsOf, searchBox, titleOf } from './desk.ts';
import { expect, test } from './journey.ts';

test('every word must match, and the last one matches from its beginning', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  await window.keyboard.press('/');
  await window.keyboard.type('deep equilib');
  await expect(rowsOf(window).first()).toContainText('Deep Equilibrium Models');
  const titles = await rowsOf(window).locator('.paper-row-title').allInnerTexts();
  expect(titles).toContain('Subhomogeneous Deep Equilibrium Models');
  expect(titles.length).toBeLessThan(12);
});

test('the best match comes first, with the matched words marked', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  await searchBox(window).fill('hash layers');
  const best = rowsOf(window).first();
  await expect(best).toContainText('Hash Layers For Large Sparse Models');
  await expect(best.locator('.paper-row-title mark')).toHaveText(['Hash', 'Layers']);
});

test('people are found, with and without their accents', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  const box = searchBox(window);
  await box.fill('jegou');
  await expect(rowsOf(window).first()).toContainText('Augmenting Self-attention with Persistent Memory');
  await box.fill('Jégou');
  await expect(rowsOf(window).first()).toContainText('Augmenting Self-attention with Persistent Memory');
});

test('Enter goes from the box to the first paper, Escape empties the box', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  await window.keyboard.press('/');
  await window.keyboard.type('hash layers');
  await expect(rowsOf(window).first()).toContainText('Hash Layers');
  await window.keyboard.press('Enter');
  await expect(titleOf(window)).toHaveText('Hash Layers For Large Sparse Models');
  await expect(window.getByRole('listbox', { name: 'Papers' })).toBeFocused();
  await window.keyboard.press('/');
  await window.keyboard.press('Escape');
  await expectPapers(window, 119);
});

test('nothing found says what to try', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  await searchBox(window).fill('zzyzx quux');
  await expect(window.getByText('No paper has all these words')).toBeVisible();
  await window.getByRole('button', { name: 'Show the whole library' }).click();
  await expectPapers(window, 119);
});

for (const typed of ['"unclosed', 'a AND (b', "'; DROP TABLE papers; --", 'title:*', '\u0000^~-', '😀 ∑']) {
  test(`what is typed can't break the search: ${JSON.stringify(typed)}`, async ({ launch }) => {
    const { window } = await launch();
    await expectPapers(window, 119);
    const box = searchBox(window);
    await box.fill(typed);
    await expect(window.getByText(/papers? found|^119 papers|^No paper has/i).first()).toBeVisible();
    await expect(window.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0);
    await box.fill('');
    await expectPapers(window, 119);
  });
}

test('fields, phrases, OR and a dash narrow the search, and a mistake is explained while the rest searches', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  const box = searchBox(window);
  await box.fill('author:hinton');
  await expect(rowsOf(window).first()).toContainText('The Forward-Forward Algorithm');
  await box.fill('"deep equilibrium" -subhomogeneous');
  await expectPapers(window, 1);
  await expect(rowsOf(window).first()).toContainText('Deep Equilibrium Models');
  await box.fill('year:2016..2017 style');
  await expectPapers(window, 2);
  await box.fill('year:soon hash layers');
  await expect(window.getByRole('list', { name: 'Not understood in the search' })).toContainText('At character 1');
  await expect(rowsOf(window).first()).toContainText('Hash Layers');
});

test('what the reader made is part of the search', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  const title = await titleOf(window).innerText();
  await window.keyboard.press('n');
  await window.keyboard.type('Compare with the marmalade experiment');
  await window.keyboard.press('Escape');
  await window.keyboard.press('/');
  await window.keyboard.type('note:marmalade');
  await expectPapers(window, 1);
  await expect(rowsOf(window).first()).toContainText(title);
  await searchBox(window).fill('list:"start here" -has:note');
  await expectPapers(window, 3);
});

test("plain words find the reader's notes and highlights, and their passage is shown", async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  const title = await titleOf(window).innerText();
  await window.keyboard.press('n');
  await window.keyboard.type('Compare with the marmalade experiment of last year');
  await window.keyboard.press('Escape');
  await window.keyboard.press('/');
  await window.keyboard.type('marmalades compared');
  await expectPapers(window, 1);
  const row = rowsOf(window).first();
  await expect(row).toContainText(title);
  await expect(row).toContainText('Your note: Compare with the marmalade experiment of last year');
  await expect(row.locator('.paper-row-snippet mark')).toHaveText(['Compare', 'marmalade']);
});

test('where no paper has all words, those with most of them follow, and it is said', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  const box = searchBox(window);
  await box.fill('hash layers zyzzyva ');
  await expect(window.getByRole('status').filter({ hasText: 'No paper has all 3 words; 1 has at least 2' })).toBeVisible();
  await expect(rowsOf(window).first()).toContainText('Hash Layers For Large Sparse Models');
  await box.fill('hash layers "zyzzyva"');
  await expect(window.getByText('No paper has all these words')).toBeVisible();
  await box.fill('hash layrs zyzzyva ');
  await expect(window.getByRole('status').filter({ hasText: '“layers” for “layrs”' })).toBeVisible();
  await expect(rowsOf(window).first()).toContainText('Hash Layers For Large Sparse Models');
  await box.fill('hash layrs ');
  await window.getByRole('button', { name: 'Did you mean “hash layers”?' }).click();
  await expect(box).toHaveValue('hash layers');
  await expect(rowsOf(window).first()).toContainText('Hash Layers For Large Sparse Models');
});

test('an identifier or its address opens the paper at once', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  const box = searchBox(window);
  await box.fill('https://arxiv.org/abs/2106.04426v3');
  await expect(titleOf(window)).toHaveText('Hash Layers For Large Sparse Models');
});

test('the library is shown in the order that was chosen', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  const order = window.getByRole('combobox', { name: 'Order of the papers' });
  await order.selectOption('Title, A to Z');
  await expect(rowsOf(window).first()).toContainText('2x Faster Language Model Pre-training');
  await order.selectOption('Oldest first');
  await expect(rowsOf(window).first()).toContainText('Adding Gradient Noise');
});

test('related papers are listed with what they share, and open', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  await searchBox(window).fill('subhomogeneous');
  await window.keyboard.press('Enter');
  await expect(titleOf(window)).toHaveText('Subhomogeneous Deep Equilibrium Models');
  const related = window.getByRole('region', { name: 'Related papers' });
  await expect(related.getByRole('button').first()).toContainText('Deep Equilibrium');
  await related.getByRole('button', { name: /^Deep Equilibrium Models/ }).click();
  await expect(titleOf(window)).toHaveText('Deep Equilibrium Models');
});

test('a misspelt word that finds nothing is offered in its nearest spelling', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  await searchBox(window).fill('transfromer ');
  await window.getByRole('button', { name: 'Search for “transformer”' }).click();
  await expect(rowsOf(window).first()).toContainText('ransformer');
});
