import { noticeOf, openPaper, selectWords } from './desk.ts';
import { expect, test } from './journey.ts';
import { ABSTRACT, bar, cards, expectQuotes, mark, openFormulas, placeOf } from './marks.ts';

const DEEPNET = 'DeepNet: Scaling Transformers to 1,000 Layers';

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
  await expectQuotes(window, [ABSTRACT.replace('$O(N \\log N)$', 'O(N log N)'), 'show that', 'the c', 'usual']);
});

test('up and down go from line to line', async ({ launch }) => {
  const { window } = await launch();
  const text = await openFormulas(window);
  await text.focus();
  await window.keyboard.press('ArrowDown');
  const down = await text.evaluate((host) => (document.querySelector('.caret')?.getBoundingClientRect().top ?? 0) - host.getBoundingClientRect().top);
  expect(down).toBeGreaterThan(20);
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
  await expect(tools.getByRole('button', { name: 'Green' })).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(cards(window)).toHaveAttribute('data-colour', 'green');
});

test('digits do nothing while nothing is selected', async ({ launch }) => {
  const { window } = await launch();
  await openPaper(window, 'deepnet', DEEPNET);
  await window.keyboard.press('1');
  await window.keyboard.press('t');
  await expect(noticeOf(window)).toHaveCount(0);
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
  const lines = await inner.evaluate((node) => getComputedStyle(node).backgroundImage.split(/, (?=none|[a-z-]+gradient)/).slice(0, 2));
  expect(lines).not.toContain('none');
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
  await expectQuotes(window, ['cost grows as O(N log N)']);
  await expect(cards(window).locator('.katex')).toHaveCount(1);
  await expect(noticeOf(window)).toContainText('Highlight resized.');
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
  await noticeOf(window).getByRole('button', { name: 'Undo' }).click();
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
  await expectQuotes(window, ['cost grows as O(N log N)']);
  await window.keyboard.press('Shift+ArrowLeft');
  await expectQuotes(window, ['cost grows as']);
  await window.keyboard.press('Alt+Shift+ArrowLeft');
  await expectQuotes(window, ['the cost grows as']);
  await window.keyboard.press('Alt+Shift+ArrowRight');
  await expectQuotes(window, ['cost grows as']);
  await noticeOf(window).getByRole('button', { name: 'Undo' }).click();
  await expectQuotes(window, ['the cost grows as']);
});
