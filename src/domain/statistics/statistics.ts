/** What a reader may want to know of their own reading. Weeks begin on Monday and are named by it. */
import type { PaperId } from '../paper/paper.ts';
import { addDays, lastMonths, lastWeeks, weekOf, type Day } from '../calendar/named-days.ts';
import type { ReadingFacts } from './reading-facts.ts';

export interface WeekCount {
  readonly week: Day;
  readonly papers: number;
}

/** How many papers were finished in each of the last `weeks` weeks, the present one last. */
export function finishedByWeek(facts: readonly ReadingFacts[], today: Day, weeks: number): readonly WeekCount[] {
  const byDay = new Map<Day, number>();
  for (const { finished } of facts) if (finished !== null) byDay.set(finished, (byDay.get(finished) ?? 0) + 1);
  const byWeek = new Map<Day, number>();
  for (const [day, papers] of byDay) byWeek.set(weekOf(day), (byWeek.get(weekOf(day)) ?? 0) + papers);
  return lastWeeks(today, weeks).map((week) => ({ week, papers: byWeek.get(week) ?? 0 }));
}

/** How many papers waited at the end of each of the last `weeks` weeks; the present week's as of today. */
export function backlogByWeek(facts: readonly ReadingFacts[], today: Day, weeks: number): readonly WeekCount[] {
  const shown = lastWeeks(today, weeks);
  const ends = shown.map((week) => {
    const end = addDays(week, 6);
    return end < today ? end : today;
  });
  // One look at each paper: by how much the backlog grew and shrank up to each of the ends.
  const [came, went] = [Array<number>(weeks).fill(0), Array<number>(weeks).fill(0)];
  const count = (counts: number[], day: Day): void => {
    const at = ends.findIndex((end) => day <= end);
    if (at >= 0) counts[at] = (counts[at] ?? 0) + 1;
  };
  for (const { waitingSince, finished, dismissed } of facts) {
    const ended = finished ?? dismissed;
    count(came, waitingSince);
    if (ended !== null) count(went, ended > waitingSince ? ended : waitingSince);
  }
  let waiting = 0;
  return shown.map((week, at) => {
    waiting += (came[at] ?? 0) - (went[at] ?? 0);
    return { week, papers: waiting };
  });
}

/** Whether the paper is waiting to be read at the end of that day. */
function waits({ waitingSince, finished, dismissed }: ReadingFacts, day: Day): boolean {
  const ended = finished ?? dismissed;
  return waitingSince <= day && (ended === null || ended > day);
}

/** Of how many finished papers of a month something is a topic. */
export interface TopicCount {
  /** `2026-11`. */
  readonly month: string;
  readonly topic: string;
  readonly papers: number;
}

/**
 * The topics of what was finished in each of the last `months` months: the `top` most frequent ones by
 * name, every month with each of them. A paper counts for each of its topics.
 */
export function topicsByMonth(
  facts: readonly ReadingFacts[],
  topicsOf: (id: PaperId) => readonly string[],
  today: Day,
  { months, top }: { readonly months: number; readonly top: number },
): readonly TopicCount[] {
  const shown = lastMonths(today, months);
  const counts = new Map<string, Map<string, number>>();
  for (const { paperId, finished } of finishedSince(facts, shown[0] ?? today)) {
    const month = finished.slice(0, 7);
    if (!shown.includes(month)) continue;
    for (const topic of topicsOf(paperId)) {
      const byMonth = counts.get(topic) ?? new Map<string, number>();
      counts.set(topic, byMonth.set(month, (byMonth.get(month) ?? 0) + 1));
    }
  }
  const total = (byMonth: ReadonlyMap<string, number>): number => [...byMonth.values()].reduce((sum, papers) => sum + papers, 0);
  const named = [...counts].sort(([a, inA], [b, inB]) => total(inB) - total(inA) || (a < b ? -1 : 1)).slice(0, top);
  return named.flatMap(([topic, byMonth]) => shown.map((month) => ({ month, topic, papers: byMonth.get(month) ?? 0 })));
}

interface Streak {
  /** Days in a row up to today; a streak that reached yesterday still stands today. */
  readonly current: number;
  readonly longest: number;
}

/** Days in a row on which something was finished, marked or written. */
export function streak(days: ReadonlySet<Day>, today: Day): Streak {
  let longest = 0;
  for (const day of days) {
    if (days.has(addDays(day, -1))) continue;
    longest = Math.max(longest, runFrom(days, day, 1));
  }
  return { current: runFrom(days, days.has(today) ? today : addDays(today, -1), -1), longest };
}

function runFrom(days: ReadonlySet<Day>, first: Day, step: 1 | -1): number {
  let run = 0;
  while (days.has(addDays(first, run * step))) run += 1;
  return run;
}

/** The papers of which something is counted by topic: those finished in the last `months` months. */
export function papersWithTopics(facts: readonly ReadingFacts[], today: Day, months: number): readonly PaperId[] {
  return finishedSince(facts, lastMonths(today, months)[0] ?? today).map(({ paperId }) => paperId);
}

/** What was finished on that day, or in that month, or later. */
function finishedSince(facts: readonly ReadingFacts[], since: string): readonly (ReadingFacts & { readonly finished: Day })[] {
  return facts.filter((one): one is ReadingFacts & { readonly finished: Day } => one.finished !== null && one.finished >= since);
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
