/** A library as it is after years of reading: how soon each view is there, and how soon a change is seen and durable. */
import type { Page } from '@playwright/test';
import { launchCarrel } from '../e2e/launch.ts';
import { emptyPage, moves, statusChanges, type Changed } from './everyday/changing.ts';
import { diskTimes } from './everyday/disk.ts';
import { firstOpenings, repeatedOpenings, type Opened } from './everyday/opening.ts';
import { EVERYDAY, everydayRows } from './everyday/rows.ts';
import { VIEWS } from './everyday/views.ts';
import type { Figure, Unit } from './report/figure.ts';
import { percentile } from './report/percentile.ts';
import type { Setting } from './setting.ts';
import { annotatedProfile } from './window/profile.ts';

/** Milliseconds, but for the frame. */
const TARGETS = { view: 100, frames: 1, durable: 20 };

/** The program is started so often; each time every view is opened for the first time. */
const STARTS = 5;

export async function everyday({ size, seed, folder }: Setting): Promise<readonly Figure[]> {
  const profile = await annotatedProfile(await folder(), ({ catalog }) => everydayRows(catalog.papers(0, size), seed, Date.now()));
  const row = (name: string, unit: Unit, value: number, rest: Partial<Figure> = {}): Figure => ({ journey: 'everyday', papers: size, name, unit, reached: { Carrel: value }, ...rest });
  const took = await taken(profile);
  const first: ReadonlyMap<string, Opened>[] = [];
  for (let start = 1; start < STARTS; start += 1) {
    const carrel = await started(profile);
    first.push(await firstOpenings(carrel.window));
    await carrel.close();
  }
  const carrel = await started(profile);
  first.push(await firstOpenings(carrel.window));
  const again = await repeatedOpenings(carrel.window);
  const long = await moves(carrel.window, 'a list of 2,000 papers');
  const small = await moves(carrel.window, 'a list of 12 papers');
  const status = await statusChanges(carrel.window);
  const nothing = (await emptyPage(carrel)).map(({ frames }) => frames);
  await carrel.kill();
  const disk = diskTimes(profile);
  const each = (figure: (view: string) => readonly Figure[]): readonly Figure[] => VIEWS.flatMap(({ name }) => figure(name));
  const opened = (view: string, share: number): Figure => {
    const times = again.get(view) ?? [];
    const [painted, threads] = [times.map((one) => one.painted), times.map((one) => one.worked)];
    const note = `${String(times.length)} times; the window's thread ${percentile(threads, share).toFixed(0)} ms`;
    return row(`${view}, shown again, p${String(share * 100)}`, 'ms', percentile(painted, share), { note, target: TARGETS.view });
  };
  const change = (name: string, { painted, durable }: Changed, beside?: Changed, target: { readonly target?: number } = {}): readonly Figure[] => {
    const frames = painted.map((one) => one.frames);
    const seen = painted.map(({ ms }) => ms);
    const smaller = beside === undefined ? '' : `; a list of 12 papers ${percentile(beside.painted.map(({ ms }) => ms), 0.5).toFixed(1)} ms`;
    return [
      row(`${name}, key to painted, p50`, 'ms', percentile(seen, 0.5), { note: `${String(seen.length)} times${smaller}` }),
      row(`${name}, key to painted, p95`, 'ms', percentile(seen, 0.95)),
      row(`${name}, key to painted, p95`, 'frames', percentile(frames, 0.95), { note: `an empty page ${percentile(nothing, 0.95).toFixed(0)}`, ...target }),
      row(`${name}, key to durable, p50`, 'ms', percentile(durable, 0.5), { note: `4 KB to this disk ${percentile(disk, 0.5).toFixed(1)} ms` }),
      row(`${name}, key to durable, p95`, 'ms', percentile(durable, 0.95), { note: `4 KB to this disk ${percentile(disk, 0.95).toFixed(1)} ms`, target: TARGETS.durable }),
    ];
  };
  return [
    row('taking all rows over from the mirror, once', 's', took),
    ...each((view) => {
      const times = first.flatMap((one) => one.get(view) ?? []);
      const [painted, threads] = [times.map((one) => one.painted), times.map((one) => one.worked)];
      const note = `${String(STARTS)} starts, at worst ${Math.max(...painted).toFixed(0)} ms; the window's thread ${percentile(threads, 0.5).toFixed(0)} ms`;
      return [row(`${view}, shown for the first time, p50`, 'ms', percentile(painted, 0.5), { note, target: TARGETS.view })];
    }),
    ...each((view) => [opened(view, 0.5), opened(view, 0.95)]),
    ...change('moving a paper in a list of 2,000', long, small, { target: TARGETS.frames }),
    ...change('another status', status),
  ];
}

/** The first start brings the rows over; its seconds. What is measured comes after it. */
async function taken(profile: string): Promise<number> {
  const began = performance.now();
  const carrel = await launchCarrel({ userDataDir: profile });
  await ready(carrel.window);
  const seconds = (performance.now() - began) / 1_000;
  await carrel.close();
  return seconds;
}

async function started(profile: string): ReturnType<typeof launchCarrel> {
  const carrel = await launchCarrel({ userDataDir: profile });
  await ready(carrel.window);
  const got = carrel.window.getByRole('button', { name: 'Got it' });
  if (await got.isVisible()) await got.click();
  await carrel.window.waitForTimeout(3_000);
  return carrel;
}

/** The rows are on the screen, and both copies of what the reader made are even. */
async function ready(window: Page): Promise<void> {
  await window.getByRole('listbox', { name: 'Papers' }).getByRole('option').first().waitFor();
  await window.getByRole('button', { name: `Highlights ${EVERYDAY.highlights.toLocaleString('en')}` }).waitFor({ timeout: 120_000 });
  await window.locator('.save-line', { hasText: /^Saved$/u }).waitFor({ timeout: 120_000 });
}
