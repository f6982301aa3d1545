/**
 * Fractional ranks: strings that leave room between any two of them, so that moving one row writes
 * one row. Base 62 after D. Greenspan, "Implementing Fractional Indexing" (Observable, 2020).
 *
 * Growth: a row added at either end costs about log62(rows) characters in all (three for 3,000
 * rows). Dropping rows again and again between the same two neighbours costs one character for
 * about five moves, the worst case (102 characters after 500 of them); 5,000 moves at random places
 * stay within ten characters.
 */
import { generateNKeysBetween } from 'fractional-indexing';

/** What has a place in an order that the reader made. */
export interface Ranked {
  readonly id: string;
  readonly rank: string;
}

/** Compares by rank as plain strings; two rows with one rank stand in the order of their ids. */
export function byRank(a: Ranked, b: Ranked): number {
  if (a.rank !== b.rank) return a.rank < b.rank ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

/**
 * Whether there is room for others on both sides of the rank. What a list file, an archive or a merged copy
 * brings may be any string: it is ordered like all others, but new ranks can't be made next to it. Ranks that
 * begin with `A` are left out too: the lowest of them has nothing before it.
 */
export function isRoomyRank(rank: string): boolean {
  const head = rank.charCodeAt(0);
  const whole = head >= FIRST_UPWARD ? head - FIRST_UPWARD + 2 : LAST_DOWNWARD - head + 2;
  return /^[B-Za-z][0-9A-Za-z]+$/u.test(rank) && rank.length >= whole && !(rank.length > whole && rank.endsWith('0'));
}

/** A rank after every row. Pass tombstones too: a row that is brought back then keeps its own place. */
export function rankAtEnd(rows: readonly Ranked[]): string {
  return ranksAtEnd(rows, 1)[0] ?? '';
}

/** `count` ranks after every row, lowest first. Pass tombstones too. */
export function ranksAtEnd(rows: readonly Ranked[], count: number): readonly string[] {
  return ranksAbove(rows.reduce<string | null>((high, { rank }) => (high === null || rank > high ? rank : high), null), count);
}

/**
 * `count` ranks directly after `low` (null: before every row) and before every row of `rows` that
 * ranks higher. Rows without room beside them (see `isRoomyRank`) don't count as higher ones; where `low`
 * itself has none, the ranks are after every row.
 */
export function ranksAfter(low: string | null, rows: readonly Ranked[], count: number): readonly string[] {
  if (low !== null && !isRoomyRank(low)) return ranksAtEnd([...rows, { id: '', rank: low }], count);
  const high = rows.reduce<string | null>((lowest, { rank }) => {
    const above = low === null || rank > low;
    return above && (lowest === null || rank < lowest) && isRoomyRank(rank) ? rank : lowest;
  }, null);
  return generateNKeysBetween(low, high, count);
}

const FIRST_UPWARD = 'a'.charCodeAt(0);
const LAST_DOWNWARD = 'Z'.charCodeAt(0);

/** The lowest rank of each length of whole numbers: `a0`, `b00` … */
const ROUND = Array.from({ length: 26 }, (_, at) => String.fromCharCode(FIRST_UPWARD + at) + '0'.repeat(at + 1));

/** Above this string, whatever it is. Beyond all roomy ranks they count on behind a mark of their own. */
function ranksAbove(low: string | null, count: number): readonly string[] {
  if (low === null || isRoomyRank(low)) return generateNKeysBetween(low, null, count);
  const round = ROUND.find((rank) => rank > low);
  if (round !== undefined) return [round, ...generateNKeysBetween(round, null, count)].slice(0, count);
  const cut = low.lastIndexOf('~') + 1;
  const last = low.slice(cut);
  const [before, from] = isRoomyRank(last) ? [low.slice(0, cut), last] : [`${low}~`, null];
  return generateNKeysBetween(from, null, count).map((rank) => before + rank);
}
