/** The window as a reader sees it: the few ways to its parts that every journey needs. */
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** The box that the library is searched with. */
export function searchBox(window: Page): Locator {
  return window.getByRole('combobox', { name: 'Search the library' });
}

/** Rows of the library that are in the document. */
export function rowsOf(window: Page): Locator {
  return window.getByRole('listbox', { name: 'Papers' }).getByRole('option');
}

/** The row of the paper that is open. */
export function selectedRow(window: Page): Locator {
  return window.getByRole('listbox', { name: 'Papers' }).getByRole('option', { selected: true });
}

/** Waits until the library lists as many papers as it should. */
export async function expectPapers(window: Page, papers: number): Promise<void> {
  await expect(rowsOf(window).first()).toHaveAttribute('aria-setsize', String(papers));
}

/** Opens the paper of that title through the search box, and leaves the box empty and without the focus. */
export async function openPaper(window: Page, words: string, title: string): Promise<void> {
  const box = searchBox(window);
  await box.fill(words);
  await rowsOf(window).filter({ hasText: title }).first().click();
  await expect(titleOf(window)).toHaveText(title);
  await box.press('Escape');
  await box.press('Escape');
}

/** The title in the reader. */
export function titleOf(window: Page): Locator {
  return window.getByRole('main', { name: 'Reader' }).getByRole('group', { name: 'Title' });
}

/** What scrolls in the reader. */
export function readerScroll(window: Page): Locator {
  return window.getByRole('main', { name: 'Reader' }).locator('.reader-scroll');
}

/** A text in the reader. */
export function textOf(window: Page, name: 'Abstract' | 'Summary' | 'Title'): Locator {
  return window.getByRole('main', { name: 'Reader' }).getByRole('group', { name });
}

/** The panel of notes and highlights. */
export function notesOf(window: Page): Locator {
  return window.getByRole('region', { name: 'Notes' });
}

/** The sentence about the last thing done. */
export function noticeOf(window: Page): Locator {
  return window.locator('.notice');
}

/** Imports a text as a reader does who pastes it into the window. */
export async function paste(window: Page, text: string): Promise<void> {
  await window.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
  await window.getByRole('dialog', { name: 'Paste a page' }).getByRole('button', { name: 'Import' }).click();
}

/** Selects the first occurrence of `words` in a text of the reader, by the mouse's own means. */
export async function selectWords(text: Locator, words: string): Promise<void> {
  await text.evaluate((host, wanted) => {
    const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
    throw new Error(`"${wanted}" is not in this text`);
  }, words);
}

/** Waits until the status line says that everything is on disk. */
export async function expectSaved(window: Page): Promise<void> {
  await expect(window.getByRole('navigation', { name: 'Places' }).getByText('Saved', { exact: true })).toBeVisible();
}

/** Makes the system's file dialog answer with these files, because nothing can click in it. */
export async function answerFileDialog(app: ElectronApplication, files: readonly string[]): Promise<void> {
  await app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: filePaths.length === 0, filePaths: [...filePaths] });
  }, files);
}

/** Makes the system's save dialog answer with this path; null cancels it. */
export async function answerSaveDialog(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' });
  }, path);
}

/** What is on the clipboard. */
export function copied(app: ElectronApplication): Promise<string> {
  return app.evaluate(({ clipboard }) => clipboard.readText());
}

/** Chooses an entry of the application menu by its label. */
export async function chooseFromMenu(app: ElectronApplication, menu: string, entry: string): Promise<void> {
  await app.evaluate(
    ({ Menu, BrowserWindow }, [menuName, label]) => {
      const item = Menu.getApplicationMenu()
        ?.items.find((one) => one.label === menuName)
        ?.submenu?.items.find((one) => one.label === label);
      if (item === undefined) throw new Error(`No entry "${label}" in the menu "${menuName}"`);
      (item.click as (event: undefined, window: unknown) => void)(undefined, BrowserWindow.getAllWindows()[0]);
    },
    [menu, entry] as const,
  );
}

/** Does an action by its name, or the beginning of its words, in the command palette. */
export async function chooseAction(window: Page, words: string): Promise<void> {
  await window.keyboard.press('Control+k');
  const palette = window.getByRole('dialog', { name: 'Command palette' });
  await palette.getByRole('combobox').fill(words);
  await expect(palette.getByRole('option', { selected: true })).toBeVisible();
  await window.keyboard.press('Enter');
  await expect(palette).toHaveCount(0);
}

/** Gives the window a theme as a reader does. */
export async function chooseTheme(window: Page, theme: 'light' | 'dark' | 'sepia'): Promise<void> {
  await chooseAction(window, `theme: ${theme}`);
  await expect(window.locator('html')).toHaveAttribute('data-theme', theme);
}
