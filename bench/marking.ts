/** A paper that was marked all over: how long its highlights take to be painted, in the real Electron. */
import type { Page } from '@playwright/test';
import { launchCarrel } from '../e2e/launch.ts';
import { describeSpan } from '../src/domain/annotation/describe-span.ts';
import { HIGHLIGHT_COLOURS, type Change, type Highlight } from '../src/domain/annotation/annotation.ts';
import { snapToSegments } from '../src/domain/annotation/snap.ts';
import type { Paper } from '../src/domain/paper/paper.ts';
import { segmentText } from '../src/domain/text/segment-text.ts';
import { randomFrom } from './papers/random.ts';
import { percentile } from './report/percentile.ts';
import type { Figure } from './report/figure.ts';
import type { Setting } from './setting.ts';
import { openingTimes } from './window/opening.ts';
import { profileWith } from './window/profile.ts';

const HIGHLIGHTS = 200;
const TARGET_MS = 30;

export async function marking({ size, seed, folder }: Setting): Promise<readonly Figure[]> {
  const carrel = await launchCarrel({ userDataDir: profileWith(await folder()) });
  await ready(carrel.window);
  const paper = await firstPaper(carrel.window);
  const changes = highlightsAllOver(paper, seed);
  await carrel.window.evaluate(
    (rows) => (globalThis as unknown as { carrel: { request: { 'mirror:write': (written: unknown) => Promise<unknown> } } }).carrel.request['mirror:write'](JSON.parse(rows)),
    JSON.stringify(changes),
  );
  // At the start the window takes over what only the mirror has.
  await carrel.window.reload();
  await ready(carrel.window);
  await carrel.window.locator('main mark').first().waitFor();
  const { plain, marked, active } = await openingTimes(carrel.window, HIGHLIGHTS);
  await carrel.kill();
  const row = (name: string, value: number, rest: Partial<Figure> = {}): Figure => ({ journey: 'marking', papers: size, name, unit: 'ms', reached: { Carrel: value }, ...rest });
  const middle = (times: readonly number[]): number => percentile(times, 0.5);
  const [without, withThem] = [middle(plain), middle(marked)];
  return [
    row(`paper with ${String(HIGHLIGHTS)} highlights painted`, withThem - without, {
      target: TARGET_MS,
      note: `${withThem.toFixed(1)} ms from the key, against ${without.toFixed(1)} ms for a paper without highlights`,
    }),
    row(`another of ${String(HIGHLIGHTS)} highlights made active`, middle(active)),
  ];
}

async function ready(window: Page): Promise<void> {
  await window.getByRole('listbox', { name: 'Papers' }).getByRole('option').first().waitFor();
  await window.waitForTimeout(2_000);
}

/** The paper that is opened at the start: the first of the list. */
async function firstPaper(window: Page): Promise<Paper> {
  const paper = await window.evaluate(async () => {
    const { request } = (globalThis as unknown as { carrel: { request: { 'catalog:rows': (query: unknown) => Promise<{ value: { rows: { id: string }[] } }>; 'catalog:paper': (id: unknown) => Promise<{ value: unknown }> } } }).carrel;
    const rows = await request['catalog:rows']({ query: '', offset: 0, limit: 1 });
    return JSON.stringify((await request['catalog:paper'](rows.value.rows[0]?.id)).value);
  });
  return JSON.parse(paper) as Paper;
}

/** Highlights of three to nine words in the abstract, so many that nearly all overlap, in every colour. */
function highlightsAllOver(paper: Paper, seed: number): readonly Change[] {
  const text = paper.abstract?.text ?? paper.summary?.text ?? paper.title;
  const field = paper.abstract === undefined ? (paper.summary === undefined ? 'title' : 'summary') : 'abstract';
  const random = randomFrom(seed);
  const segments = segmentText(text);
  const changes: Change[] = [];
  while (changes.length < HIGHLIGHTS) {
    const start = Math.floor(random() * (text.length - 10));
    const span = snapToSegments(text, segments, start, start + 20 + Math.floor(random() * 40));
    const number = changes.length;
    if (span === null) continue;
    const row: Highlight = {
      ...{ id: `bench-${String(number)}`, revision: 1, createdAt: number, updatedAt: number, deleted: false },
      ...{ paperId: paper.id, field, anchor: describeSpan(text, span.start, span.end), comment: '', tags: [] },
      colour: HIGHLIGHT_COLOURS[number % HIGHLIGHT_COLOURS.length] ?? 'yellow',
    };
    changes.push({ table: 'highlights', row });
  }
  return changes;
}
