/** A reading list as a file: Carrel's own archive with invented papers, for lists longer than a hand would make. */
import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { answerFileDialog, chooseFromMenu, expectPapers, expectSaved } from './desk.ts';
import type { Launched } from './launch.ts';

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const AT = Date.UTC(2026, 0, 5);

/** The panel of a reading list. */
export function listPanel(window: Page, name: string): Locator {
  return window.getByRole('region', { name: `Reading list: ${name}` });
}

/** The titles on a list as far as they are drawn, from top to bottom. */
function titlesOn(panel: Locator): Promise<readonly string[]> {
  return panel.locator('.entry-row-title').allInnerTexts();
}

/** The papers on a list as far as they are drawn, by the places they were invented with. */
export async function order(panel: Locator): Promise<readonly number[]> {
  return (await titlesOn(panel)).map((title) => Number(/\d+/.exec(title)?.[0]));
}

/** The row of the paper that was invented for a place. */
export function rowOf(panel: Locator, place: number): Locator {
  return panel.getByRole('row').filter({ hasText: paperTitle(place) });
}

/** What the list told people who listen last. */
export function saidBy(panel: Locator): Locator {
  return panel.locator('.ordered-rows-said');
}

/** The invented title of the paper at a place, counted from 1. */
export function paperTitle(place: number): string {
  return `Paper ${String(place).padStart(4, '0')} of the long list`;
}

/** Imports a list of so many invented papers as a reader does, shows it, and answers with its panel. */
export async function importList({ app, window }: Launched, name: string, papers: number): Promise<Locator> {
  await expectPapers(window, 119);
  await answerFileDialog(app, [listFile(name, papers)]);
  await chooseFromMenu(app, 'File', 'Import files…');
  await window.getByRole('dialog', { name: 'Import finished' }).getByRole('button', { name: 'Done' }).click();
  await expectSaved(window);
  await window.getByRole('button', { name: new RegExp(`^${name}`) }).first().click();
  const panel = listPanel(window, name);
  await expect(panel.locator('.entry-row-title').first()).toHaveText(paperTitle(1));
  return panel;
}

function listFile(name: string, papers: number): string {
  const places = Array.from({ length: papers }, (_, at) => at + 1);
  const row = { revision: 1, createdAt: AT, updatedAt: AT, deleted: false };
  const list = { ...row, id: 'a-list', name, description: '', rank: 'a5', parentId: null, colour: null, goalDate: null, archivedAt: null, query: null };
  const lines = [
    { format: 'carrel-archive', version: 1, program: '0.1.0', madeAt: AT, papers, imports: 0, annotations: papers + 1 },
    ...places.map((place) => ({ paper: paperAt(place) })),
    { annotation: { table: 'readingLists', row: list } },
    ...places.map((place) => {
      const paperId = paperAt(place).id;
      const entry = { ...row, id: `a-list/${paperId}`, listId: 'a-list', paperId, rank: rankAt(place), finishedAt: null, note: '', dueDate: null, priority: 'normal' };
      return { annotation: { table: 'listEntries', row: entry } };
    }),
  ].map((line) => `${JSON.stringify(line)}\n`);
  const sha256 = createHash('sha256').update(lines.join('')).digest('hex');
  const path = join(mkdtempSync(join(tmpdir(), 'carrel-list-')), 'list.jsonl');
  writeFileSync(path, `${lines.join('')}${JSON.stringify({ end: { lines: lines.length, sha256 } })}\n`);
  return path;
}

/** Years fall and people's names mix while the place grows, so that every order is another. */
function paperAt(place: number): { readonly id: string } {
  const doi = `10.5555/list.${place}`;
  const title = paperTitle(place);
  const people = [{ name: `Ada ${DIGITS[10 + ((place * 7) % 26)] ?? 'A'}uthor` }];
  const texts = { abstract: { text: 'Words '.repeat(10 + ((place * 37) % 90)), raw: '', origin: 'authors' } };
  return { id: `doi:${doi}`, title, titleRaw: title, identifiers: { doi }, people, peopleIncomplete: false, date: String(2026 - (place % 30)), topics: [], links: [], addedAt: AT + place, updatedAt: AT + place, ...texts } as { id: string };
}

/** A fractional rank of three digits: room for 3,844 rows. */
function rankAt(place: number): string {
  return `b${DIGITS[Math.floor(place / 62)] ?? ''}${DIGITS[place % 62] ?? ''}`;
}
