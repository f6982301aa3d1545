import type { Random } from '../../papers/random.ts';
import type { Stretch, Tracked } from '../tracked.ts';

/** What an edit may look at. */
interface EditContext {
  readonly random: Random;
  readonly marked: Stretch;
  /** Words and sentences as they could stand in this text. */
  readonly newWords: (count: number) => string;
  readonly newSentence: () => string;
}

/** Changes a text. `undefined` when there is nothing in it that could be changed so. */
export type Edit = (text: Tracked, context: EditContext) => Tracked | undefined;

/** `text` with the atoms of `stretch` replaced. */
export function splice(text: Tracked, { start, end }: Stretch, atoms: Tracked): Tracked {
  return [...text.slice(0, start), ...atoms, ...text.slice(end)];
}

/** Where the marked atoms stand now: from the first to behind the last of them. Undefined when none is left. */
export function markedNow(text: Tracked, marked: Stretch): Stretch | undefined {
  const isMarked = ({ id }: Tracked[number]): boolean => id >= marked.start && id < marked.end;
  const start = text.findIndex(isMarked);
  return start < 0 ? undefined : { start, end: text.findLastIndex(isMarked) + 1 };
}

/** Whether the two have an atom in common. */
export function overlaps(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}
