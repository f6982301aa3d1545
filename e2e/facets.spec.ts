import type { Locator, Page } from '@playwright/test';
import { chooseTheme, expectPapers, rowsOf, searchBox } from './desk.ts';
import { axeFindings } from './axe.ts';
import { expect, test } from './journey.ts';

const facetsOf = (window: Page): Locator => window.getByRole('region', { name: 'Narrow the search' });
const valueOf = (window: Page, group: string, name: RegExp): Locator => facetsOf(window).getByRole('group', { name: group }).getByRole('button', { name });

/** The number beside a value. */
async function papersOf(value: Locator): Promise<number> {
  return Number(/(\d+) papers?$/.exec((await value.getAttribute('aria-label')) ?? '')?.[1]);
}

test('a value narrows the search to as many papers as stand beside it, and is taken away again', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  await window.getByRole('button', { name: 'Filters' }).click();
  for (const [group, name] of [['Years', /^2024/], ['Topics', /^optimisation/], ['Venues', /^NeurIPS 2024,/], ['Lists', /^Start here/]] as const) {
    const value = valueOf(window, group, name);
    const papers = await papersOf(value);
    expect(papers, group).toBeGreaterThan(0);
    await value.click();
    await expect(value).toHaveAttribute('aria-pressed', 'true');
    await expectPapers(window, papers);
    await value.click();
    await expect(value).toHaveAttribute('aria-pressed', 'false');
    await expectPapers(window, 119);
    await expect(searchBox(window)).toHaveValue('');
  }
});

test('counts follow the query, two years mean either, and half a word stays half', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  await window.getByRole('button', { name: 'Filters' }).click();
  const whole = await papersOf(valueOf(window, 'Years', /^2024/));
  await searchBox(window).fill('transf');
  await expect.poll(() => papersOf(valueOf(window, 'Years', /^2024/))).toBeLessThan(whole);
  const [first, second] = [await papersOf(valueOf(window, 'Years', /^2024/)), await papersOf(valueOf(window, 'Years', /^2023/))];
  await valueOf(window, 'Years', /^2024/).click();
  await expect(searchBox(window)).toHaveValue('year:2024 transf');
  await valueOf(window, 'Years', /^2023/).click();
  await expect(searchBox(window)).toHaveValue('(year:2024 OR year:2023) transf');
  await expectPapers(window, first + second);
});

test('Alt and a click leaves a value out, and a click brings it back', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  await window.getByRole('button', { name: 'Filters' }).click();
  const value = valueOf(window, 'Topics', /^optimisation/);
  const papers = await papersOf(value);
  await value.click({ modifiers: ['Alt'] });
  await expect(searchBox(window)).toHaveValue('-topic:"optimisation" ');
  await expectPapers(window, 119 - papers);
  await valueOf(window, 'Topics', /^optimisation, left out/).click();
  await expectPapers(window, 119);
});

test('everything works by the keyboard alone', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  await rowsOf(window).first().click();
  await window.keyboard.press('f');
  await expect(facetsOf(window)).toBeFocused();
  await expect(valueOf(window, 'Years', /^20/).first()).toBeVisible();
  await window.keyboard.press('Tab');
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('Enter');
  await expect(searchBox(window)).toHaveValue(/^year:20\d\d $/);
  await window.keyboard.press('Enter');
  await expect(searchBox(window)).toHaveValue('');
  await window.keyboard.press('-');
  await expect(searchBox(window)).toHaveValue(/^-year:20\d\d $/);
  await window.keyboard.press('Escape');
  await expect(facetsOf(window)).toHaveCount(0);
  await expect(searchBox(window)).toBeFocused();
});

test('what the reader made is counted among the papers of the query', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  await window.getByRole('button', { name: 'Filters' }).click();
  await window.keyboard.press('n');
  await window.keyboard.type('A thought #method');
  await window.keyboard.press('Escape');
  await expect(valueOf(window, 'With', /^note/)).toContainText('1');
  await expect(valueOf(window, 'Tags', /^method/)).toContainText('1');
  await valueOf(window, 'Tags', /^method/).click();
  await expectPapers(window, 1);
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in open facets, ${theme}`, async ({ launch }) => {
    const { window } = await launch();
    await expectPapers(window, 119);
    await chooseTheme(window, theme);
    await window.getByRole('button', { name: 'Filters' }).click();
    await valueOf(window, 'Years', /^2024/).click();
    await valueOf(window, 'With', /^code/).click({ modifiers: ['Alt'] });
    await expect(valueOf(window, 'With', /^code, left out/)).toBeVisible();
    expect(await axeFindings(window)).toEqual([]);
  });
}
