/** The view over all highlights, in the real Electron: how long from its key until it is painted. */
import type { Page } from '@playwright/test';
import { launchCarrel } from '../e2e/launch.ts';
import { markedProfile } from './highlights/marked-profile.ts';
import { openingTimes, type Openings } from './highlights/opening.ts';
import { percentile } from './report/percentile.ts';
import { targetAt, type Figure, type Unit } from './report/figure.ts';
import type { Setting } from './setting.ts';

const MANY = 5_000;
const FEW = 50;

/** Milliseconds from the key until the view with all its titles is painted. */
const TARGET = 200;

export async function highlights({ size, seed, folder }: Setting): Promise<readonly Figure[]> {
  const library = await folder();
  const [few, many] = [await markedProfile(library, FEW, seed), await markedProfile(library, MANY, seed)];
  const seen = { few: await look(few, FEW), many: await look(many, MANY) };
  const row = (name: string, unit: Unit, value: number, rest: Partial<Figure> = {}): Figure => ({ journey: 'highlights', papers: size, name, unit, reached: { Carrel: value }, ...rest });
  const beside = (figure: (one: Openings) => number): string => `with ${String(FEW)} highlights ${figure(seen.few).toFixed(0)} ms`;
  const rows = (name: string, figure: (one: Openings) => number, rest: Partial<Figure> = {}): Figure => row(name, 'ms', figure(seen.many), { note: beside(figure), ...rest });
  const [middle, late] = [(times: readonly number[]) => percentile(times, 0.5), (times: readonly number[]) => percentile(times, 0.95)];
  return [
    rows(`opening ${MANY.toLocaleString('en')} highlights the first time, to painted rows`, ({ first }) => first.painted, targetAt(size, TARGET)),
    rows('the same, processor time of the window', ({ first }) => first.processor),
    rows('opening them again, to painted rows, p50', ({ again }) => middle(again.map(({ painted }) => painted))),
    rows('opening them again, to painted rows, p95', ({ again }) => late(again.map(({ painted }) => painted)), targetAt(size, TARGET)),
    rows('the same, processor time of the window, p50', ({ again }) => middle(again.map(({ processor }) => processor))),
    rows('a word typed into the filter, to painted rows, p95', ({ typed }) => late(typed)),
    rows('all recoloured at once, to painted rows', ({ recoloured }) => recoloured),
  ];
}

/** The first start brings the highlights over from the mirror; what is measured is the second. */
async function look(profile: string, marked: number): Promise<Openings> {
  const count = marked.toLocaleString('en');
  const first = await launchCarrel({ userDataDir: profile });
  await counted(first.window, count);
  await first.close();
  const carrel = await launchCarrel({ userDataDir: profile });
  await counted(carrel.window, count);
  await carrel.window.waitForTimeout(2_000);
  const openings = await openingTimes(carrel.window);
  await carrel.kill();
  return openings;
}

async function counted(window: Page, count: string): Promise<void> {
  await window.getByRole('button', { name: `Highlights ${count}` }).waitFor({ timeout: 120_000 });
}
