/** Several windows, as their reader opens and uses them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { notesOf } from './desk.ts';

/** What is on disk of the windows. */
export function keptIn(userDataDir: string): string {
  const file = join(userDataDir, 'windows.json');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** Opens a window as a reader does, and answers with it. */
export async function openSecond(app: ElectronApplication, open: () => Promise<unknown>): Promise<Page> {
  const [second] = await Promise.all([app.waitForEvent('window'), open()]);
  await second.waitForLoadState('domcontentloaded');
  return second;
}

/** A place in the rail, by the beginning of its name. */
export function placeOf(window: Page, name: RegExp): Locator {
  return window.getByRole('navigation', { name: 'Places' }).getByRole('button', { name });
}

/** Goes to the note of the open paper and types. */
export async function write(window: Page, words: string): Promise<void> {
  await window.keyboard.press('n');
  await expect(notesOf(window).getByRole('textbox', { name: 'Note' })).toBeFocused();
  await window.keyboard.type(words);
}

/** The notes and the drafts of notes in the window's own store. Runs in the page. */
export async function readWriting(): Promise<string> {
  const answer = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => {
        resolve(request.result);
      };
      request.onerror = () => {
        reject(new Error('The store gave no answer'));
      };
    });
  const database = await answer(indexedDB.open('carrel'));
  const reading = database.transaction(['notes', 'drafts']);
  const rows: unknown[] = await Promise.all([answer(reading.objectStore('notes').getAll()), answer(reading.objectStore('drafts').getAll())]);
  database.close();
  return JSON.stringify(rows);
}
