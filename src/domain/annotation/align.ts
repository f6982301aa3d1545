/** Where a part of a pattern ended up in a text that resembles the pattern. */
import type { TextSpan } from './snap.ts';

interface Alignment extends TextSpan {
  /** Characters of the part that were changed, left out or added. */
  readonly errors: number;
  /** Characters of the part that stand there in runs of at least three: fewer in a row agree by chance. */
  readonly solid: number;
}

/** Characters in a row that count, and that the part has to begin and to end with. */
const RUN = 3;
const EDGE = 5;

const [DIAGONAL, UP, LEFT] = [0, 1, 2];

/**
 * Lays the whole of `pattern` beside any stretch of `text` with the fewest changes (Sellers 1980) and
 * says where the part of the pattern from `start` to `end` lies then: from the first to the last of its
 * longer runs, so that what came in its place at an edge is not in it. Undefined when nothing of the part
 * is there. Takes time and memory in proportion to the product of the lengths.
 */
export function alignPart(pattern: string, part: TextSpan, text: string): Alignment | undefined {
  const { table, bestEnd } = stepsOf(pattern, text);
  const columns = text.length + 1;
  let row = pattern.length;
  let column = bestEnd;
  let errors = 0;
  const runs: Run[] = [];
  let run = 0;
  const endRun = (): void => {
    const start = Math.max(row, part.start);
    const end = Math.min(row + run, part.end);
    // A run that goes on outside the part is as sure as it is long there too.
    if (end > start) runs.push({ start: column + start - row, end: column + end - row, length: run });
    run = 0;
  };
  while (row > 0) {
    const taken = table[row * columns + column];
    const same = taken === DIAGONAL && pattern.charCodeAt(row - 1) === text.charCodeAt(column - 1);
    if (!same) {
      endRun();
      errors += row > part.start && row <= part.end ? 1 : 0;
    }
    if (taken !== LEFT) row -= 1;
    if (taken !== UP) column -= 1;
    if (same) run += 1;
  }
  endRun();
  return extent(runs, errors);
}

/** Characters in a row that are the same, as far as they are in the part; `length` counts those outside it too. */
interface Run extends TextSpan {
  readonly length: number;
}

/** `runs` from the last one to the first. */
function extent(runs: readonly Run[], errors: number): Alignment | undefined {
  const least = Math.min(EDGE, Math.max(0, ...runs.map(({ length }) => length)));
  const edges = runs.filter(({ length }) => length >= least);
  const [last, first] = [edges[0], edges.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const solid = runs.reduce((sum, { start, end, length }) => sum + (length >= RUN ? end - start : 0), 0);
  return { start: first.start, end: last.end, errors, solid };
}

/** The last step of the cheapest way to each cell, and the column in which the cheapest way of all ends. */
function stepsOf(pattern: string, text: string): { readonly table: Uint8Array; readonly bestEnd: number } {
  const columns = text.length + 1;
  const table = new Uint8Array((pattern.length + 1) * columns);
  let above = new Int32Array(columns);
  let row = new Int32Array(columns);
  for (let at = 1; at <= pattern.length; at += 1) {
    row[0] = at;
    table[at * columns] = UP;
    const unit = pattern.charCodeAt(at - 1);
    for (let column = 1; column < columns; column += 1) {
      const diagonal = (above[column - 1] ?? 0) + (unit === text.charCodeAt(column - 1) ? 0 : 1);
      const up = (above[column] ?? 0) + 1;
      const left = (row[column - 1] ?? 0) + 1;
      const least = Math.min(diagonal, up, left);
      row[column] = least;
      table[at * columns + column] = least === diagonal ? DIAGONAL : least === up ? UP : LEFT;
    }
    [above, row] = [row, above];
  }
  let bestEnd = 0;
  for (let column = 1; column < columns; column += 1) if ((above[column] ?? 0) < (above[bestEnd] ?? 0)) bestEnd = column;
  return { table, bestEnd };
}
