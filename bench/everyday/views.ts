/** Every view of the window, one line each: how it is opened, and by what one sees that it is there. */
import type { Page } from '@playwright/test';
import { LONG_LIST, SEARCH, SMALL_LIST, SMART_LIST } from './rows.ts';

export interface View {
  readonly name: string;
  /** A key, or the name of a place in the rail. */
  readonly open: { readonly key: string } | { readonly place: string };
  /** Where it stands. */
  readonly inside: string;
  /** What has to be in it, with words: a selector, and how many of them at least. */
  readonly rows: string;
  readonly least: number;
  /** The key to the view it is opened from; the library's unless told otherwise. */
  readonly from?: 'Shift+H';
  /** The key that closes it, where it stands before another. */
  readonly close?: 'Escape';
}

const dialog = (name: string, key: string, least: number): View => ({ name, open: { key }, inside: '[role=dialog]', rows: '[role=option]', least, close: 'Escape' });
const list = (name: string, place: string, least: number): View => ({ name, open: { place }, inside: `section[aria-label="Reading list: ${place}"]`, rows: '[role=row] .entry-row-title', least });

export const VIEWS: readonly View[] = [
  { name: 'the library', open: { key: 'g' }, inside: 'section[aria-label=Library]', rows: '[role=option]', least: 8, from: 'Shift+H' },
  list('a list of 2,000 papers', LONG_LIST, 8),
  list('a list of 12 papers', SMALL_LIST, 8),
  { name: 'a smart list', open: { place: SMART_LIST }, inside: `section[aria-label="Reading list: ${SMART_LIST}"]`, rows: '.smart-row-title', least: 8 },
  { name: 'the Inbox', open: { key: 'i' }, inside: 'section[aria-label=Inbox]', rows: '[role=option]', least: 8 },
  { name: 'the queue of 300 papers', open: { key: 'Shift+G' }, inside: 'section[aria-label=Queue]', rows: '.queue-row-title', least: 8 },
  { name: 'what next', open: { key: 'w' }, inside: 'aside[aria-label="What next"]', rows: '.next-strip-reason, .next-strip-title', least: 2 },
  { name: 'a saved search', open: { place: SEARCH }, inside: 'section[aria-label=Library]', rows: '[role=option]', least: 8, from: 'Shift+H' },
  { name: 'all highlights', open: { key: 'Shift+H' }, inside: 'section[aria-label=Highlights]', rows: '.group-head-name', least: 3 },
  { name: 'the statistics', open: { place: 'Statistics' }, inside: 'main[aria-label=Statistics]', rows: '.plot, .statistics-title', least: 8 },
  dialog('the command palette', 'Control+k', 8),
  dialog('the status menu', 's', 5),
  dialog('the list picker', 'l', 8),
  { name: 'all keys', open: { key: '?' }, inside: '[role=dialog]', rows: 'kbd', least: 8, close: 'Escape' },
];

/** Opens a view by its key or its place in the rail. */
export async function openView(window: Page, { open }: View): Promise<void> {
  if ('key' in open) await window.keyboard.press(open.key);
  else await place(window, open.place).click();
}

/** The rail as far as the journey goes through it. */
function place(window: Page, name: string): ReturnType<Page['locator']> {
  return window.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: new RegExp(`^${name}`, 'u') }).first();
}
