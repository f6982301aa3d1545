/** What a reader may want to know of their own reading. Weeks begin on Monday and are named by it. */
import type { PaperId } from '../paper/paper.ts';
import { addDays, daysBetween, lastMonths, lastWeeks, weekOf, type Day } from '../calendar/named-days.ts';
import type { ReadingFacts } from './reading-facts.ts';

export interface WeekCount {
  readonly week: Day;
  readonly papers: number;
}

/** How many papers were finished in each of the last `weeks` weeks, the present one last. */
export function finishedByWeek(facts: readonly ReadingFacts[], today: Day, weeks: number): readonly WeekCount[] {
  const shown = lastWeeks(today, weeks);
  const first = shown[0] ?? today;
  const byWeek = new Map<Day, number>();
  for (const [day, papers] of countedByDay(facts, ({ finished }) => finished)) {
    // Years of days are over; of each that is drawn the week is looked up.
    if (day >= first) byWeek.set(weekOf(day), (byWeek.get(weekOf(day)) ?? 0) + papers);
  }
  return shown.map((week) => ({ week, papers: byWeek.get(week) ?? 0 }));
}

/** How many papers waited at the end of each of the last `weeks` weeks; the present week's as of today. */
export function backlogByWeek(facts: readonly ReadingFacts[], today: Day, weeks: number): readonly WeekCount[] {
  const shown = lastWeeks(today, weeks);
  const ends = shown.map((week) => {
    const end = addDays(week, 6);
    return end < today ? end : today;
  });
  // One look at each paper: by how much the backlog grew and shrank up to each of the ends.
  const upTo = (days: ReadonlyMap<Day, number>): readonly number[] => {
    const counts = Array<number>(weeks).fill(0);
    for (const [day, papers] of days) {
      const at = ends.findIndex((end) => day <= end);
      if (at >= 0) counts[at] = (counts[at] ?? 0) + papers;
    }
    return counts;
  };
  const came = upTo(countedByDay(facts, ({ waitingSince }) => waitingSince));
  const went = upTo(countedByDay(facts, endOf));
  let waiting = 0;
  return shown.map((week, at) => {
    waiting += (came[at] ?? 0) - (went[at] ?? 0);
    return { week, papers: waiting };
  });
}

/** The day on which it stopped waiting; the first one on which it waited where it was over before. */
function endOf({ waitingSince, finished, dismissed }: ReadingFacts): Day | null {
  const ended = finished ?? dismissed;
  return ended === null || ended > waitingSince ? ended : waitingSince;
}

function countedByDay(facts: readonly ReadingFacts[], dayOf: (one: ReadingFacts) => Day | null): ReadonlyMap<Day, number> {
  const counts = new Map<Day, number>();
  for (const one of facts) {
    const day = dayOf(one);
    if (day !== null) counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return counts;
}

/** Whether the paper is waiting to be read at the end of that day. */
function waits({ waitingSince, finished, dismissed }: ReadingFacts, day: Day): boolean {
  const ended = finished ?? dismissed;
  return waitingSince <= day && (ended === null || ended > day);
}

/** The papers that were finished in a month, named `2026-11`. */
export interface MonthPapers {
  readonly month: string;
  readonly papers: readonly PaperId[];
}

/** What was finished in each of the last `months` months, the present one last. */
export function finishedByMonth(facts: readonly ReadingFacts[], today: Day, months: number): readonly MonthPapers[] {
  const shown = lastMonths(today, months);
  const papers = new Map(shown.map((month): [string, PaperId[]] => [month, []]));
  const first = shown[0] ?? today;
  for (const { paperId, finished } of facts) if (finished !== null && finished >= first) papers.get(finished.slice(0, 7))?.push(paperId);
  return shown.map((month) => ({ month, papers: papers.get(month) ?? [] }));
}

export interface Streak {
  /** Days in a row up to today; a streak that reached yesterday still stands today. */
  readonly current: number;
  readonly longest: number;
}

/** Days in a row on which something was finished, marked or written. */
export function streak(days: ReadonlySet<Day>, today: Day): Streak {
  // Counted from today: years of days are looked at, and arithmetic on names is slow.
  const done = new Set([...days].map((day) => daysBetween(today, day)));
  let longest = 0;
  for (const day of done) if (!done.has(day - 1)) longest = Math.max(longest, runFrom(done, day, 1));
  return { current: runFrom(done, done.has(0) ? 0 : -1, -1), longest };
}

function runFrom(done: ReadonlySet<number>, first: number, step: 1 | -1): number {
  let run = 0;
  while (done.has(first + run * step)) run += 1;
  return run;
}

/** The papers that wait longest to be read, the oldest first. */
export function oldestUnread(facts: readonly ReadingFacts[], today: Day, count: number): readonly ReadingFacts[] {
  const oldest: ReadingFacts[] = [];
  for (const one of facts) {
    const last = oldest.at(count - 1);
    if (!waits(one, today) || (last !== undefined && byWaiting(last, one) < 0)) continue;
    oldest.push(one);
    oldest.sort(byWaiting);
    oldest.splice(count);
  }
  return oldest;
}

function byWaiting(a: ReadingFacts, b: ReadingFacts): number {
  if (a.waitingSince === b.waitingSince) return a.paperId < b.paperId ? -1 : 1;
  return a.waitingSince < b.waitingSince ? -1 : 1;
}
