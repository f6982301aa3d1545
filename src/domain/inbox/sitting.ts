/** Going through the Inbox: which paper comes next, and what was done so far. */
import type { PaperId } from '../paper/paper.ts';

/** What can be decided about a paper of the Inbox. */
const DECISIONS = ['listed', 'queued', 'reading', 'finished', 'dismissed', 'snoozed'] as const;
export type Decision = (typeof DECISIONS)[number];

/**
 * The paper after (1) or before (-1) `current` in the Inbox, without those that `isGone` knows to have left it;
 * null when there is none on that side.
 */
export function neighbour(order: readonly PaperId[], current: PaperId | null, step: 1 | -1, isGone: (id: PaperId) => boolean): PaperId | null {
  const from = current === null ? -1 : order.indexOf(current);
  if (from < 0) return step === 1 ? (order.find((id) => !isGone(id)) ?? null) : null;
  for (let at = from + step; at >= 0 && at < order.length; at += step) {
    const id = order[at];
    if (id !== undefined && !isGone(id)) return id;
  }
  return null;
}

/** The paper that comes when `current` has left: the next one, at the end the first that is left. */
export function following(order: readonly PaperId[], current: PaperId | null, isGone: (id: PaperId) => boolean): PaperId | null {
  return neighbour(order, current, 1, isGone) ?? order.find((id) => id !== current && !isGone(id)) ?? null;
}

const WORDS: Readonly<Record<Decision, string>> = {
  listed: 'to lists', queued: 'queued', reading: 'begun', finished: 'finished', dismissed: 'dismissed', snoozed: 'snoozed',
}; // prettier-ignore

/** What was done, in words: `12 to lists, 5 queued and 30 dismissed`; empty when nothing was. */
export function sittingWords(decisions: Iterable<Decision>): string {
  const made = [...decisions];
  const parts = DECISIONS.flatMap((kind) => {
    const count = made.filter((one) => one === kind).length;
    return count === 0 ? [] : [`${count.toLocaleString('en')} ${WORDS[kind]}`];
  });
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}
