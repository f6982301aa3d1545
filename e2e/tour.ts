/**
 * A walk through Carrel's main journey that leaves a numbered picture of each step in out/tour, and after it
 * one of every view, in folders by size and theme. It only
 * shows the starter library and the sample pages, so every picture may be published.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chooseTheme, expectPapers, openPaper, paste, rowsOf, selectWords, textOf } from './desk.ts';
import { launchCarrel } from './launch.ts';
import { resize, viewPictures } from './tour-views.ts';

const fromRoot = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const folder = fromRoot('out/tour');
const SMALL = { width: 1280, height: 800 } as const;
const LARGE = { width: 1920, height: 1080 } as const;
const KEY_VALUE = 'Transformer Feed-Forward Layers Are Key-Value Memories';

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

let taken = 0;
const carrel = await launchCarrel();
const { window } = carrel;

/** Takes a picture of the window as it is, when everything in it has come to rest. */
async function picture(name: string): Promise<void> {
  await window.waitForTimeout(350);
  taken += 1;
  await window.screenshot({ path: join(folder, `${String(taken).padStart(2, '0')}-${name}.png`) });
}

/** Closes the sentence about the last thing done, which would cover a part of the picture. */
async function closeNotice(): Promise<void> {
  const close = window.getByRole('button', { name: 'Close this message' });
  if ((await close.count()) > 0) await close.click();
}

async function highlight(words: string): Promise<void> {
  await selectWords(textOf(window, 'Summary'), words);
  await window.keyboard.press('h');
  await textOf(window, 'Summary').locator('mark', { hasText: words }).waitFor();
}

await resize(carrel, SMALL);
await expectPapers(window, 119);
await picture('first-start');
await window.getByRole('button', { name: 'Got it' }).click();

await window.getByRole('button', { name: /^Start here/ }).click();
await window.locator('.entry-row-title', { hasText: KEY_VALUE }).click();
await picture('start-here');

await highlight('key-value memories');
await highlight('values favour the tokens likely to come next');
await window.getByRole('button', { name: 'Add a comment' }).last().click();
await window.keyboard.type('So a **value** is a small vote on the next word.');
await window.keyboard.press('Escape');
await window.keyboard.press('n');
await window.keyboard.type('## Why it matters\n\nTwo thirds of the parameters, and nobody had looked. Compare with *Backward Lens*.');
await window.keyboard.press('Escape');
await closeNotice();
await picture('highlights-and-note');

await window.keyboard.press('Shift+H');
await picture('all-highlights');
await window.keyboard.press('g');
await window.keyboard.press('/');
await window.keyboard.type('layers au');
await picture('completion');
// The proposals, then the words, then the box.
for (let step = 0; step < 3; step += 1) await window.keyboard.press('Escape');
await window.keyboard.press('f');
await picture('filters');
await window.keyboard.press('f');
await window.keyboard.press('e');
await closeNotice();
await window.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: 'Statistics' }).click();
await picture('statistics');
await window.keyboard.press('g');
await window.keyboard.press('Control+Shift+E');
await picture('export');
await window.keyboard.press('Escape');

await resize(carrel, LARGE);
await picture('wide');
await chooseTheme(window, 'dark');
await picture('wide-dark');
await resize(carrel, SMALL);
await picture('dark');
await chooseTheme(window, 'sepia');
await picture('sepia');
await chooseTheme(window, 'light');

await window.keyboard.press('l');
await window.getByRole('dialog').getByRole('combobox').fill('Thesis, chapter 2');
await picture('add-to-a-list');
await window.keyboard.press('Enter');
await window.keyboard.press('e');
await picture('finished-on-the-list');
await closeNotice();

await window.keyboard.press('/');
await window.keyboard.type('layer prun');
await rowsOf(window).first().waitFor();
await picture('search');
await window.keyboard.press('Escape');

await window.evaluate((text) => {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
}, readFileSync(fromRoot('data/samples/page-dump-damaged-tex.txt'), 'utf8'));
await picture('paste-a-page');
await window.getByRole('dialog').getByRole('button', { name: 'Import' }).click();
await window.getByRole('dialog', { name: 'Import finished' }).waitFor();
await picture('import-report');
await window.getByRole('dialog').getByRole('listitem').first().getByRole('button').click();
await window.getByRole('dialog').waitFor({ state: 'detached' });
await picture('mathematics');

await paste(window, 'Only one line');
await window.getByRole('dialog', { name: 'Nothing was imported' }).waitFor();
await picture('refused-import');
await window.keyboard.press('Escape');

await window.keyboard.press('Control+k');
await picture('command-palette');
await window.keyboard.press('Escape');
await window.keyboard.press('?');
await picture('all-keys');
await window.keyboard.press('Escape');

await openPaper(window, 'key value memories', KEY_VALUE);
await window.keyboard.press('F9');
await picture('read-view');
await window.keyboard.press('F9');
await resize(carrel, { width: 860, height: 800 });
await picture('narrow');
await resize(carrel, { width: 600, height: 900 });
await picture('one-pane');

await carrel.close();
taken += await viewPictures(folder);
console.log(`${String(taken)} pictures are in ${folder}`);
