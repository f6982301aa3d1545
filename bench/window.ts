/** The window as a reader meets it, in the real Electron: starting, typing, scrolling, and what it all takes of the memory. */
import type { Launched } from '../e2e/launch.ts';
import { launchCarrel } from '../e2e/launch.ts';
import { percentile } from './report/percentile.ts';
import { targetAt, type Figure, type Unit } from './report/figure.ts';
import type { Setting } from './setting.ts';
import { memoryOfAll } from './window/all-memory.ts';
import { blankFrames, frameTimes, SPEEDS, type BlankFrames } from './window/frames.ts';
import { profileWith, profileWithNothing } from './window/profile.ts';
import { startTime } from './window/start-time.ts';
import { typingTimes } from './window/typing.ts';

const TARGETS = { start: 1.2, keystroke: 60, memory: 150, blank: 1 };

/** Each library is opened this often, in turns; the middle one counts. */
const STARTS = 5;

interface Seen {
  readonly slow: readonly number[];
  readonly fast: readonly number[];
  readonly typing: readonly number[];
  readonly blank: BlankFrames;
  readonly memory: number | undefined;
}

export async function window({ size, folder }: Setting): Promise<readonly Figure[]> {
  const [full, empty] = [profileWith(await folder()), await profileWithNothing()];
  const starts = { full: [] as number[], empty: [] as number[] };
  for (let at = 0; at < STARTS; at += 1) {
    starts.empty.push(await startTime(empty));
    starts.full.push(await startTime(full));
  }
  const nothing = await look(empty, 0);
  const seen = await look(full, size);
  const row = (name: string, unit: Unit, value: number, rest: Partial<Figure> = {}): Figure => ({ journey: 'window', papers: size, name, unit, reached: { Carrel: value }, ...rest });
  const frames = (speed: keyof typeof SPEEDS, share: number): Figure =>
    row(`a frame of scrolling, ${speed}, p${String(share * 100)}`, 'ms', percentile(seen[speed], share), { note: `empty list ${percentile(nothing[speed], share).toFixed(1)} ms` });
  const [startFull, startEmpty] = [percentile(starts.full, 0.5), percentile(starts.empty, 0.5)];
  return [
    row('start to first rows against an empty library', '×', startFull / startEmpty, { note: `${startFull.toFixed(0)} ms against ${startEmpty.toFixed(0)} ms`, ...targetAt(size, TARGETS.start) }),
    row('key to painted rows, p50', 'ms', percentile(seen.typing, 0.5), { note: `${String(seen.typing.length)} keys` }),
    row('key to painted rows, p95', 'ms', percentile(seen.typing, 0.95), targetAt(size, TARGETS.keystroke)),
    ...(['slow', 'fast'] as const).flatMap((speed) => [frames(speed, 0.5), frames(speed, 0.95)]),
    row('blank rows after fast scrolling stopped, worst', 'frames', Math.max(...seen.blank.scrolled), { note: `${String(seen.blank.scrolled.length)} stops`, ...targetAt(size, TARGETS.blank) }),
    row('blank rows after a jump far away, worst', 'frames', Math.max(...seen.blank.jumped), { note: `median ${String(percentile(seen.blank.jumped, 0.5))}` }),
    ...(seen.memory === undefined || nothing.memory === undefined
      ? []
      : [row('all processes above those of an empty library', 'MB', seen.memory - nothing.memory, { note: `${seen.memory.toFixed(0)} MB against ${nothing.memory.toFixed(0)} MB`, ...targetAt(size, TARGETS.memory) })]),
  ];
}

/** Opens the program on a library, scrolls, types, and looks at its memory. */
async function look(profile: string, papers: number): Promise<Seen> {
  const carrel = await launchCarrel({ userDataDir: profile });
  await ready(carrel, papers);
  const [slow, fast] = [await frameTimes(carrel.window, SPEEDS.slow), await frameTimes(carrel.window, SPEEDS.fast)];
  const blank = papers === 0 ? { scrolled: [], jumped: [] } : await blankFrames(carrel.window);
  const typing = papers === 0 ? [] : await typingTimes(carrel.window);
  const pid = carrel.app.process().pid;
  const memory = pid === undefined ? undefined : memoryOfAll(pid);
  await carrel.kill();
  return { slow, fast, blank, typing, memory };
}

/** Waits until the library is on the screen and the first start's work is over. */
async function ready({ window: page }: Launched, papers: number): Promise<void> {
  if (papers === 0) await page.getByText('Your papers will be here').waitFor();
  else await page.getByRole('listbox', { name: 'Papers' }).getByRole('option').first().waitFor();
  await page.waitForTimeout(2_000);
}
