/**
 * What to read next: the reader's own dates, priorities and orders, one after the other, so that the first
 * one in which two papers differ decides and can be named. See docs/decisions/0016.
 */
import type { Priority } from '../annotation/annotation.ts';
import type { Day } from '../calendar/named-days.ts';
import type { PaperId } from '../paper/paper.ts';
import { candidates, type Candidate, type WhatNextRows } from './candidates.ts';

const PRIORITY_ORDER: readonly Priority[] = ['high', 'normal', 'low'];

/**
 * Every paper that may be read next, the best one first; empty when there is none. `today` is the reader's day.
 *
 * 1. What is due within a week or overdue, the earliest day first.
 * 2. Then high priority before normal before low.
 * 3. Then what is being read, last begun first; then the queue in its order; then the lists: what has a day
 *    by its day, the rest in the order of the lists.
 *
 * Papers that differ in nothing stand in the order of their ids, so that the same rows always give the same order.
 */
export function whatNext(rows: WhatNextRows, today: Day): readonly Candidate[] {
  return candidates(rows, today).toSorted(compare);
}

/** The best paper that was not passed over, and those that would follow it. */
export interface Choice {
  readonly best: Candidate;
  readonly runnersUp: readonly Candidate[];
}

/** The choice among ordered candidates without those the reader skipped; undefined when none is left. */
export function chooseNext(ordered: readonly Candidate[], skipped: ReadonlySet<PaperId>): Choice | undefined {
  const [best, ...runnersUp] = ordered.filter(({ paperId }) => !skipped.has(paperId));
  return best === undefined ? undefined : { best, runnersUp };
}

/** Which of two papers comes first, by the first thing in which they differ. */
function compare(a: Candidate, b: Candidate): number {
  return (
    byText(nearDay(a), nearDay(b)) ||
    PRIORITY_ORDER.indexOf(a.priority) - PRIORITY_ORDER.indexOf(b.priority) ||
    kindOf(a) - kindOf(b) ||
    (b.begunAt ?? 0) - (a.begunAt ?? 0) ||
    (a.queuePlace ?? 0) - (b.queuePlace ?? 0) ||
    byText(a.due?.day ?? LAST, b.due?.day ?? LAST) ||
    (a.listPlace?.listAt ?? 0) - (b.listPlace?.listAt ?? 0) ||
    (a.listPlace?.place ?? 0) - (b.listPlace?.place ?? 0) ||
    byText(a.paperId, b.paperId)
  );
}

/** Behind every day. */
const LAST = '~';

function nearDay({ due }: Candidate): string {
  return due?.near === true ? due.day : LAST;
}

/** Being read, in the queue, on a list only. */
function kindOf({ begunAt, queuePlace }: Candidate): number {
  if (begunAt !== undefined) return 0;
  return queuePlace === null ? 2 : 1;
}

function byText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
