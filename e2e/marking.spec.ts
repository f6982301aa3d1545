import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { axeFindings } from './axe.ts';
import { expectPapers, expectSaved, openPaper, paste, selectWords, textOf } from './desk.ts';
import { expect, test } from './journey.ts';

const DEEPNET = 'DeepNet: Scaling Transformers to 1,000 Layers';
const TITLE = 'A title about small formulas';
const ABSTRACT =
  'We show that the cost grows as $O(N \\log N)$ in every case that we looked at, which is less than anybody expected before. ' +
  'Half of the layers can be removed with little loss, provided that the remaining ones are trained a little longer than usual.';

/** Opens a paper whose abstract is known word by word and has one formula. */
async function openFormulas(window: Page): Promise<Locator> {
  await expectPapers(window, 119);
  await paste(window, `${TITLE}\n${ABSTRACT}`);
  await window.getByRole('dialog').getByRole('button', { name: TITLE }).click();
  const text = textOf(window, 'Abstract');
  await expect(text.locator('.katex')).toHaveCount(1);
  return text;
}

function cards(window: Page): Locator {
  return window.getByRole('region', { name: 'Notes' }).getByRole('list', { name: 'Highlights' }).locator('.highlight-card');
}

function bar(window: Page, name: 'Selected words' | 'Highlight'): Locator {
  return window.getByRole('toolbar', { name });
}

function notice(window: Page): Locator {
  return window.locator('.notice');
}

/** Marks the first occurrence of `words` with a key, and waits until it is listed. */
async function mark(window: Page, text: Locator, words: string, key: string): Promise<void> {
  const before = await cards(window).count();
  await selectWords(text, words);
  await window.keyboard.press(key);
  await expect(cards(window)).toHaveCount(before + 1);
}

/** The quotes of the highlights, in text order. */
async function expectQuotes(window: Page, quotes: readonly string[]): Promise<void> {
  await expect(cards(window).locator('.highlight-card-quote')).toHaveText([...quotes]);
}

/** The middle of the first occurrence of `words` on the screen. */
async function placeOf(text: Locator, words: string): Promise<{ readonly x: number; readonly y: number; readonly left: number; readonly right: number }> {
  return text.evaluate((host, wanted) => {
    const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      return { x: (left + right) / 2, y: (top + bottom) / 2, left, right };
    }
    throw new Error(`"${wanted}" is not in this text`);
  }, words);
}

function copied(app: ElectronApplication): Promise<string> {
  return app.evaluate(({ clipboard }) => clipboard.readText());
}

test('the mouse selects words, and the bar marks them in a colour without covering them', async ({ launch }) => {
  const { window } = await launch();
  const text = await openFormulas(window);
  const from = await placeOf(text, 'less');
  const to = await placeOf(text, 'expected');
  await window.mouse.move(from.left + 1, from.y);
  await window.mouse.down();
  await window.mouse.move(to.right - 1, to.y, { steps: 5 });
  await expect(bar(window, 'Selected words')).toHaveCount(0);
  await window.mouse.up();
  const tools = bar(window, 'Selected words');
  await expect(tools.getByRole('button', { name: 'Green' })).toBeVisible();
  const box = await tools.boundingBox();
  const size = await window.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  if (box === null) throw new Error('The bar is not there');
  expect(box.y + box.height <= from.y - 8 || box.y >= to.y + 8).toBe(true);
  expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= size.width && box.y + box.height <= size.height).toBe(true);
  await tools.getByRole('button', { name: 'Green' }).click();
  await expectQuotes(window, ['less than anybody expected']);
  await expect(cards(window)).toHaveAttribute('data-colour', 'green');
  await expect(bar(window, 'Highlight').getByRole('button', { name: 'Green' })).toHaveAttribute('aria-pressed', 'true');
});

test('a finger selects words and marks them', async ({ launch }) => {
  const { window } = await launch();
  const text = await openFormulas(window);
  const { x, y } = await placeOf(text, 'anybody');
  const touch = await window.context().newCDPSession(window);
  const point = { x: Math.round(x), y: Math.round(y) };
  await touch.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  // A finger that rests on a word selects it: the browser does that, which an emulated finger can't ask of it.
  await selectWords(text, 'anybody');
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  const green = bar(window, 'Selected words').getByRole('button', { name: 'Green' });
  await expect(green).toBeVisible();
  const button = await green.boundingBox();
  if (button === null) throw new Error('The bar is not there');
  const onGreen = { x: Math.round(button.x + button.width / 2), y: Math.round(button.y + button.height / 2) };
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [onGreen] });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expectQuotes(window, ['anybody']);
  await expect(cards(window)).toHaveAttribute('data-colour', 'green');
});

test('the keyboard alone moves a caret, selects by words, lines and characters, and marks', async ({ launch }) => {
  const { window } = await launch();
  const text = await openFormulas(window);
  await window.keyboard.press('Escape');
  await window.getByRole('heading', { name: 'Carrel' }).click();
  await window.keyboard.press('Enter');
  await expect(text).toBeFocused();
  await window.keyboard.press('ArrowRight');
  await expect(window.locator('.caret')).toBeVisible();
  await expect(window.getByRole('status', { name: 'In the text' })).toHaveText('show');
  await window.keyboard.press('Shift+ArrowRight');
  await window.keyboard.press('Shift+ArrowRight');
  await expect(window.getByRole('status', { name: 'In the text' })).toHaveText('Selected: show that');
  await window.keyboard.press('3');
  await expectQuotes(window, ['show that']);
  await expect(cards(window)).toHaveAttribute('data-colour', 'blue');

  // The caret is where it was: the next word, then a character more by Ctrl.
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('Shift+ArrowRight');
  await window.keyboard.press('Control+Shift+ArrowRight');
  await window.keyboard.press('Control+Shift+ArrowRight');
  await window.keyboard.press('h');
  await expectQuotes(window, ['show that', 'the c']);
  await expect(cards(window).last()).toHaveAttribute('data-colour', 'blue');

  await window.keyboard.press('Control+a');
  await window.keyboard.press('4');
  await expect(cards(window)).toHaveCount(3);
  await window.keyboard.press('End');
  await window.keyboard.press('ArrowLeft');
  await window.keyboard.press('h');
  await expectQuotes(window, [ABSTRACT, 'show that', 'the c', 'usual']);
});

test('up and down go from line to line', async ({ launch }) => {
  const { window } = await launch();
  const text = await openFormulas(window);
  await text.focus();
  await window.keyboard.press('ArrowDown');
  const [first, second] = await text.evaluate((host) => {
    const caret = document.querySelector('.caret')?.getBoundingClientRect();
    return [host.getBoundingClientRect().top, caret?.top ?? 0];
  });
  expect((second ?? 0) - (first ?? 0)).toBeGreaterThan(20);
  await window.keyboard.press('ArrowUp');
  await window.keyboard.press('Shift+ArrowDown');
  await window.keyboard.press('h');
  await expect(cards(window).locator('.highlight-card-quote')).toHaveText(/^We show that the cost grows/u);
});

test('the bar is reached with Tab, walked with the arrows, and left with Escape', async ({ launch }) => {
  const { window } = await launch();
  const text = await openFormulas(window);
  await text.focus();
  await window.keyboard.press('Shift+ArrowRight');
  await window.keyboard.press('Tab');
  const tools = bar(window, 'Selected words');
  await expect(tools.getByRole('button', { name: 'Yellow' })).toBeFocused();
  await window.keyboard.press('ArrowRight');
  await expect(tools.getByRole('button', { name: 'Green' })).toBeFocused();
  await window.keyboard.press('Escape');
  await expect(text).toBeFocused();
  await expect(tools).toHaveCount(0);
  await expect(cards(window)).toHaveCount(0);
  await window.keyboard.press('Shift+ArrowRight');
  await window.keyboard.press('Tab');
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('Enter');
  await expect(cards(window)).toHaveAttribute('data-colour', 'green');
});

test('digits do nothing while nothing is selected', async ({ launch }) => {
  const { window } = await launch();
  await openPaper(window, 'deepnet', DEEPNET);
  await window.keyboard.press('1');
  await window.keyboard.press('t');
  await expect(notice(window)).toHaveCount(0);
  await expect(cards(window)).toHaveCount(0);
});

test('clicks go through the highlights under the pointer, from the innermost outwards', async ({ launch }) => {
  const { window } = await launch();
  const text = await openFormulas(window);
  await mark(window, text, 'less than anybody expected', '1');
  await mark(window, text, 'than anybody', '2');
  await expect(text.locator('mark')).toHaveCount(3);
  // Each has a line of its own under the words.
  const inner = text.locator('mark', { hasText: 'than anybody' });
  const lines = await inner.evaluate((node) => ['--line-0', '--line-1'].map((line) => getComputedStyle(node).getPropertyValue(line)));
  expect(lines[0]).not.toBe('');
  expect(lines[1]).not.toBe('');
  expect(lines[0]).not.toBe(lines[1]);

  const active = cards(window).and(window.locator('[data-active]'));
  await expect(active).toHaveAttribute('data-colour', 'green');
  const clickInner = async (): Promise<void> => {
    const { x, y } = await placeOf(text, 'anybody');
    await window.mouse.click(x, y);
  };
  await clickInner();
  await expect(active).toHaveAttribute('data-colour', 'yellow');
  await expect(text.locator('mark[data-active]')).toHaveCount(3);
  await clickInner();
  await expect(active).toHaveAttribute('data-colour', 'green');
  await expect(text.locator('mark[data-active]')).toHaveText('than anybody');
  const plain = await placeOf(text, 'Half');
  await window.mouse.click(plain.x, plain.y);
  await expect(active).toHaveCount(0);

  await text.focus();
  await window.keyboard.press('.');
  await expect(active).toHaveAttribute('data-colour', 'yellow');
  await window.keyboard.press('.');
  await expect(active).toHaveAttribute('data-colour', 'green');
});

test('a handle resizes the highlight, a formula is taken whole, and it is written once', async ({ launch }) => {
  const { window } = await launch();
  const text = await openFormulas(window);
  await mark(window, text, 'cost grows', 'h');
  const handle = window.locator('.resize-handle[data-edge=end] .resize-grip');
  const grip = await handle.boundingBox();
  const formula = await text.locator('.katex-html').boundingBox();
  const words = await placeOf(text, 'grows');
  if (grip === null || formula === null) throw new Error('Nothing to take');
  const [x, y] = [grip.x + grip.width / 2, grip.y + grip.height - 8];
  await window.mouse.move(x, y);
  await window.mouse.down();
  // To the middle of the formula: what is under the pointer counts from where the handle was taken.
  await window.mouse.move(x + (formula.x + formula.width * 0.6 - words.right), y, { steps: 8 });
  await expect(text.locator('mark', { has: window.locator('.katex') })).toHaveCount(1);
  await expectQuotes(window, ['cost grows']);
  await window.mouse.up();
  await expectQuotes(window, ['cost grows as $O(N \\log N)$']);
  await expect(notice(window)).toContainText('Highlight resized.');
  const revision = await window.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const open = indexedDB.open('carrel');
        open.onsuccess = () => {
          const all = open.result.transaction('highlights').objectStore('highlights').getAll();
          all.onsuccess = () => {
            resolve((all.result as { revision: number }[])[0]?.revision ?? 0);
          };
        };
      }),
  );
  expect(revision).toBe(2);
  await notice(window).getByRole('button', { name: 'Undo' }).click();
  await expectQuotes(window, ['cost grows']);
});

test('a finger drags the handle at the start', async ({ launch }) => {
  const { window } = await launch();
  const text = await openFormulas(window);
  await mark(window, text, 'anybody expected', 'h');
  const touch = await window.context().newCDPSession(window);
  await touch.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const grip = await window.locator('.resize-handle[data-edge=start] .resize-grip').boundingBox();
  if (grip === null) throw new Error('There is no handle');
  const start = { x: Math.round(grip.x + grip.width / 2), y: Math.round(grip.y + 8) };
  const [from, to] = [await placeOf(text, 'anybody'), await placeOf(text, 'less')];
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [start] });
  for (let step = 1; step <= 4; step += 1) {
    const x = Math.round(start.x + ((to.left - from.left) * step) / 4);
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: start.y }] });
  }
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expectQuotes(window, ['less than anybody expected']);
});

test('Shift and the arrows resize the active highlight at both ends', async ({ launch }) => {
  const { window } = await launch();
  const text = await openFormulas(window);
  await mark(window, text, 'cost grows', 'h');
  await window.keyboard.down('Shift');
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('ArrowRight');
  await expect(text.locator('mark', { has: window.locator('.katex') })).toHaveCount(1);
  await expectQuotes(window, ['cost grows']);
  await window.keyboard.up('Shift');
  await expectQuotes(window, ['cost grows as $O(N \\log N)$']);
  await window.keyboard.press('Shift+ArrowLeft');
  await expectQuotes(window, ['cost grows as']);
  await window.keyboard.press('Alt+Shift+ArrowLeft');
  await expectQuotes(window, ['the cost grows as']);
  await window.keyboard.press('Alt+Shift+ArrowRight');
  await expectQuotes(window, ['cost grows as']);
  await notice(window).getByRole('button', { name: 'Undo' }).click();
  await expectQuotes(window, ['the cost grows as']);
});

test('another colour, with Undo; H takes the colour used last, also after a restart', async ({ launch }) => {
  const first = await launch();
  const text = await openFormulas(first.window);
  await mark(first.window, text, 'cost', 'h');
  await expect(cards(first.window)).toHaveAttribute('data-colour', 'yellow');
  await first.window.keyboard.press('6');
  await expect(cards(first.window)).toHaveAttribute('data-colour', 'purple');
  await expect(notice(first.window)).toContainText('Highlighted as “Purple”.');
  await notice(first.window).getByRole('button', { name: 'Undo' }).click();
  await expect(cards(first.window)).toHaveAttribute('data-colour', 'yellow');
  await expectSaved(first.window);
  await first.close();

  const second = await launch({ userDataDir: first.userDataDir });
  await openPaper(second.window, 'small formulas', TITLE);
  await mark(second.window, textOf(second.window, 'Abstract'), 'layers', 'h');
  await expect(cards(second.window).last()).toHaveAttribute('data-colour', 'purple');
});

test('T tags, offers tags that are known, and takes them off; each with Undo', async ({ launch }) => {
  const { window } = await launch();
  const text = await openFormulas(window);
  await mark(window, text, 'cost', 'h');
  const field = cards(window).getByRole('combobox', { name: 'Tags of the highlight' });
  await window.keyboard.press('t');
  await expect(field).toBeFocused();
  await window.keyboard.type('#complexity');
  await window.keyboard.press('Enter');
  await expect(notice(window)).toContainText('Tagged “complexity”.');
  await window.keyboard.press('Enter');
  await expect(field).toHaveCount(0);
  await expect(cards(window).getByRole('list', { name: 'Tags' })).toHaveText('#complexity');

  await selectWords(text, 'layers');
  await window.keyboard.press('t');
  await expect(field).toBeFocused();
  await window.keyboard.type('comp');
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('Enter');
  await window.keyboard.press('Escape');
  await expect(cards(window).last().getByRole('list', { name: 'Tags' })).toHaveText('#complexity');

  await window.keyboard.press('t');
  await cards(window).getByRole('button', { name: 'Take the tag complexity off' }).click();
  await expect(notice(window)).toContainText('Took the tag “complexity” off.');
  await notice(window).getByRole('button', { name: 'Undo' }).click();
  await expect(cards(window).last()).toContainText('#complexity');
});

test('a comment is opened from the bar, and Undo brings the former one back', async ({ launch }) => {
  const { window } = await launch();
  const text = await openFormulas(window);
  await selectWords(text, 'cost');
  await bar(window, 'Selected words').getByRole('button', { name: 'Comment' }).click();
  const field = cards(window).getByRole('textbox', { name: 'Comment in Markdown' });
  await expect(field).toBeFocused();
  await window.keyboard.type('Only in **theory**');
  await window.keyboard.press('Escape');
  await expect(cards(window).locator('strong')).toHaveText('theory');
  await expect(notice(window)).toContainText('Comment saved.');
  await notice(window).getByRole('button', { name: 'Undo' }).click();
  await expect(cards(window).locator('strong')).toHaveCount(0);
});

test('a quote is copied with its source, and copied words have their formula once', async ({ launch }) => {
  const { app, window } = await launch();
  await openPaper(window, 'deepnet', DEEPNET);
  await selectWords(textOf(window, 'Title'), 'Scaling');
  await bar(window, 'Selected words').getByRole('button', { name: 'Copy as quote' }).click();
  await expect(notice(window)).toContainText('Copied, with its source.');
  expect(await copied(app)).toMatch(/^“Scaling”\n— .+ et al\. \(20\d\d\), “DeepNet: Scaling Transformers to 1,000 Layers”/u);
  await expect(cards(window)).toHaveCount(0);

  await paste(window, `${TITLE}\n${ABSTRACT}`);
  await window.getByRole('dialog').getByRole('button', { name: TITLE }).click();
  await textOf(window, 'Abstract').focus();
  await window.keyboard.press('Control+a');
  await window.keyboard.press('Control+c');
  await expect.poll(() => copied(app)).toMatch(/^We show that the cost grows as O\(N log N\) in every case/u);
});

test('Delete deletes the active highlight, and Undo brings it back with colour, tags and comment', async ({ launch }) => {
  const { window } = await launch();
  const text = await openFormulas(window);
  await mark(window, text, 'cost', '5');
  await window.keyboard.press('t');
  await window.keyboard.type('keep,');
  await window.keyboard.press('Escape');
  await window.keyboard.press('Delete');
  await expect(cards(window)).toHaveCount(0);
  await expect(text.locator('mark')).toHaveCount(0);
  await notice(window).getByRole('button', { name: 'Undo' }).click();
  await expect(cards(window)).toHaveAttribute('data-colour', 'orange');
  await expect(cards(window)).toContainText('#keep');
});

test('a colour gets a name, which is told wherever the colour is', async ({ launch }) => {
  const { window } = await launch();
  const text = await openFormulas(window);
  await mark(window, text, 'cost', '2');
  await bar(window, 'Highlight').getByRole('button', { name: 'Rename the colours' }).click();
  const dialog = window.getByRole('dialog', { name: 'Names of the colours' });
  await dialog.getByRole('textbox', { name: 'Green' }).fill('Claim');
  await dialog.getByRole('button', { name: 'Save the names' }).click();
  await expect(bar(window, 'Highlight').getByRole('button', { name: 'Claim' })).toHaveAttribute('aria-pressed', 'true');
  await expect(cards(window)).toContainText('Claim');
  await notice(window).getByRole('button', { name: 'Undo' }).click();
  await expect(bar(window, 'Highlight').getByRole('button', { name: 'Green' })).toBeVisible();
});

for (const theme of ['light', 'dark', 'sepia'] as const) {
  test(`axe finds nothing with the bar, the handles, the tags and the names open, ${theme}`, async ({ launch }) => {
    const { window } = await launch();
    const text = await openFormulas(window);
    await window.emulateMedia({ reducedMotion: 'reduce' });
    await window.keyboard.press('Control+k');
    await window.keyboard.type(`theme ${theme}`);
    await window.keyboard.press('Enter');
    await expect(window.locator('html')).toHaveAttribute('data-theme', theme);
    for (const [at, words] of ['cost grows', 'case that', 'less than', 'Half of', 'layers can', 'little loss', 'remaining ones', 'longer than'].entries()) {
      await mark(window, text, words, String(at + 1));
    }
    await mark(window, text, 'anybody', '1');
    await selectWords(text, 'before');
    await expect(bar(window, 'Selected words').getByRole('button', { name: 'Yellow' })).toBeVisible();
    expect(await axeFindings(window)).toEqual([]);
    await window.keyboard.press('t');
    await window.keyboard.type('one,two,');
    await expect(cards(window).and(window.locator('[data-active]'))).toContainText('#two');
    expect(await axeFindings(window)).toEqual([]);
    await bar(window, 'Highlight').getByRole('button', { name: 'Rename the colours' }).click();
    await expect(window.getByRole('dialog')).toBeVisible();
    expect(await axeFindings(window)).toEqual([]);
  });
}
