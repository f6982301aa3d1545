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
  const keyed = candidates(rows, today).map((candidate) => ({ candidate, key: keyOf(candidate) }));
  return keyed.toSorted((a, b) => compareKeys(a.key, b.key)).map(({ candidate }) => candidate);
}

/** Behind every day and every number. */
const LAST = Number.POSITIVE_INFINITY;

/** What papers are compared by, the most important first. Days are numbers here: `2026-12-01` is 20261201. */
function keyOf({ paperId, due, priority, begunAt, queuePlace, listPlace }: Candidate): readonly [...number[], PaperId] {
  const day = due === null ? LAST : Number(due.day.replaceAll('-', ''));
  return [
    due?.near === true ? day : LAST,
    PRIORITY_ORDER.indexOf(priority),
    // Being read, in the queue, on a list only.
    begunAt !== undefined ? 0 : queuePlace === null ? 2 : 1,
    -(begunAt ?? 0),
    queuePlace ?? 0,
    day,
    listPlace?.listAt ?? 0,
    listPlace?.place ?? 0,
    paperId,
  ];
}

/** Which comes first, by the first thing in which two keys differ. */
function compareKeys(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  const at = a.findIndex((part, place) => part !== b[place]);
  const [one, other] = [a[at], b[at]];
  return one === undefined || other === undefined ? 0 : one < other ? -1 : 1;
}
