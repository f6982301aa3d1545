/**
 * A desk that has been read at for half a year: statuses with dates, lists with progress, due days and notes, a
 * saved search, highlights and a note. What needs a past is handed to the mirror, as a backup brings it, and
 * taken over at the next start of the window; the rest is done as a reader does it.
 */
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { expectPapers, openPaper, selectWords, textOf } from './desk.ts';

export const PAPER = 'Transformer Feed-Forward Layers Are Key-Value Memories';
export const LIST = 'Thesis, chapter 2';
export const OTHER_LIST = 'Reading group';
export const SMART_LIST = 'Queued on attention';
export const SEARCH = 'Pruning since 2023';

const DAY = 86_400_000;
const RANKS = Array.from('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', (digit) => `a${digit}`);

interface Bridge {
  readonly request: {
    readonly 'catalog:rows': (query: object) => Promise<{ readonly value: { readonly rows: readonly { readonly id: string; readonly title: string }[] } }>;
    readonly 'mirror:write': (changes: readonly unknown[]) => Promise<{ readonly ok: boolean }>;
  };
}

type Row = Readonly<Record<string, unknown>>;
interface Change {
  readonly table: string;
  readonly row: Row;
}

/** Furnishes a fresh library; afterwards the library is on the screen and `PAPER` is open. */
export async function furnish(window: Page): Promise<void> {
  await expectPapers(window, 119);
  await expect(window.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: /^Start here/u })).toBeVisible();
  const papers = await window.evaluate(async () => {
    const { request } = (globalThis as unknown as { carrel: Bridge }).carrel;
    return (await request['catalog:rows']({ query: '', offset: 0, limit: 119 })).value.rows.map(({ id, title }) => ({ id, title }));
  });
  const changes = history(papers.filter(({ title }) => title !== PAPER).map(({ id }) => id), papers.find(({ title }) => title === PAPER)?.id ?? '', Date.now());
  const written = await window.evaluate((rows) => (globalThis as unknown as { carrel: Bridge }).carrel.request['mirror:write'](rows), changes);
  expect(written).toMatchObject({ ok: true });
  await window.reload();
  await expectPapers(window, 119);
  await window.getByRole('button', { name: 'Got it' }).click();
  await openPaper(window, 'key value memories', PAPER);
  await mark(window);
}

async function mark(window: Page): Promise<void> {
  for (const [words, colour] of [['key-value memories', '1'], ['values favour the tokens likely to come next', '3']] as const) {
    await selectWords(textOf(window, 'Summary'), words);
    await window.keyboard.press(colour);
    await expect(textOf(window, 'Summary').locator('mark', { hasText: words })).toBeVisible();
  }
  await window.getByRole('button', { name: 'Add a comment' }).last().click();
  await window.keyboard.type('So a **value** is a small vote on the next word.');
  await window.keyboard.press('Escape');
  await window.keyboard.press('n');
  await window.keyboard.type('## Why it matters\n\nTwo thirds of the parameters, and nobody had looked. Compare with *Backward Lens*.\n\n- [ ] Check the layer where the vote is cast #method');
  await window.keyboard.press('Escape');
  // The last highlight made is active still, and its tools stand above it.
  await window.getByRole('main', { name: 'Reader' }).getByRole('heading').first().click({ position: { x: 2, y: 2 } });
  const close = window.getByRole('button', { name: 'Close this message' });
  if (await close.isVisible()) await close.click();
}

function versioned(id: string, createdAt: number): Row {
  return { id, revision: 1, createdAt, updatedAt: createdAt, deleted: false };
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function history(ids: readonly string[], open: string, now: number): readonly Change[] {
  return [...states(ids, open, now), ...lists(now), ...entries(ids, open, now), search(now)];
}

/** Half of what was taken up is finished, most of it lately; a few are on the desk, some wait. */
function states(ids: readonly string[], open: string, now: number): readonly Change[] {
  const state = (id: string, since: number, more: Row): Change => ({
    table: 'paperStates',
    row: { ...versioned(id, since), paperId: id, statusAt: since, startedAt: null, finishedAt: null, rating: null, priority: 'normal', snoozedUntil: null, queueRank: null, tags: [], ...more },
  });
  const finished = ids.slice(10, 58).map((id, at) => {
    const until = now - Math.floor(((at * at) / 13 + (at % 5) * 1.3) * DAY);
    return state(id, until - 9 * DAY, { status: 'finished', statusAt: until, startedAt: until - 3 * DAY, finishedAt: until, rating: at % 3 === 0 ? null : 2 + ((at * 7) % 4), tags: at % 6 === 0 ? ['method'] : [] });
  });
  const queued = ids.slice(58, 70).map((id, at) => state(id, now - (at * 6 + 2) * DAY, { status: 'queued', queueRank: RANKS[at], priority: at === 2 ? 'high' : 'normal' }));
  const reading = ids.slice(0, 2).map((id, at) => state(id, now - (at + 2) * DAY, { status: 'reading', startedAt: now - (at + 1) * DAY, priority: at === 0 ? 'high' : 'normal' }));
  const dismissed = ids.slice(70, 76).map((id, at) => state(id, now - at * 11 * DAY, { status: 'dismissed' }));
  const snoozed = ids.slice(76, 78).map((id, at) => state(id, now - 4 * DAY, { status: 'new', snoozedUntil: now + (at * 5 + 2) * DAY }));
  return [...finished, ...queued, ...reading, ...dismissed, ...snoozed, state(open, now - 5 * DAY, { status: 'reading', startedAt: now - 2 * DAY, rating: 4, tags: ['interpretability'] })];
}

function lists(now: number): readonly Change[] {
  const list = (id: string, name: string, at: number, more: Row = {}): Change => ({
    table: 'readingLists',
    row: { ...versioned(id, now - 60 * DAY), name, description: '', rank: `b0${String(at)}`, parentId: null, colour: null, goalDate: null, archivedAt: null, query: null, ...more },
  });
  return [
    list('thesis', LIST, 1, { description: 'What feed-forward layers keep, and how it is read out.', colour: 'blue', goalDate: dayOf(now + 24 * DAY) }),
    list('norm', 'Normalisation', 2, { parentId: 'thesis', colour: 'blue' }),
    list('group', OTHER_LIST, 3, { description: 'Every second Thursday, one paper each.', colour: 'orange', goalDate: dayOf(now + 3 * DAY) }),
    list('efficient', 'Efficient transformers', 4),
    list('smart', SMART_LIST, 5, { query: 'status:queued attention' }),
  ];
}

function entries(ids: readonly string[], open: string, now: number): readonly Change[] {
  const entry = (listId: string, paperId: string, at: number, more: Row = {}): Change => ({
    table: 'listEntries',
    row: { ...versioned(`${listId}/${paperId}`, now - (40 - at) * DAY), listId, paperId, rank: RANKS[at], finishedAt: null, note: '', dueDate: null, priority: 'normal', ...more },
  });
  const done = (days: number): Row => ({ finishedAt: now - days * DAY });
  return [
    entry('thesis', ids[10] ?? '', 0, done(1)),
    entry('thesis', open, 1, { note: 'The claim that the rest of the chapter leans on.', dueDate: dayOf(now + 2 * DAY), priority: 'high' }),
    ...ids.slice(11, 15).map((id, at) => entry('thesis', id, at + 2, done(at * 3 + 2))),
    ...ids.slice(58, 64).map((id, at) => entry('thesis', id, at + 6, at === 0 ? { dueDate: dayOf(now - DAY), note: 'For the counter-example.' } : {})),
    ...ids.slice(20, 23).map((id, at) => entry('norm', id, at, at < 2 ? done(20) : {})),
    ...ids.slice(0, 4).map((id, at) => entry('group', id, at, { dueDate: dayOf(now + (at * 14 + 3) * DAY) })),
    ...ids.slice(30, 38).map((id, at) => entry('efficient', id, at, at < 3 ? done(30 - at) : {})),
  ];
}

function search(now: number): Change {
  return { table: 'savedSearches', row: { ...versioned('pruning', now), name: SEARCH, query: 'prun* year:2023..', sort: { by: 'relevance', direction: 'desc' }, rank: 'a0' } };
}
