import type { ReactNode } from 'react';

/** One line of the palette: something to do, or a place to go to. */
export interface Entry {
  /** Its kind and its own id, `action/note`: names it among the recent ones. */
  readonly id: string;
  readonly name: string;
  /** Other words that people look for it by. */
  readonly also?: string;
  /** What stands at its end: the keys, or what it is. */
  readonly aside?: ReactNode;
  /** Why it can't be chosen now. */
  readonly lacks?: string;
  readonly run: () => void;
}

/** An entry that was found, with the letters of its name that matched as half-open UTF-16 ranges. */
export interface FoundEntry {
  readonly entry: Entry;
  readonly marks: readonly (readonly [start: number, end: number])[];
  /** How well it fits, 0 best; see `Found`. */
  readonly level: number;
}

export interface EntryGroup {
  readonly name: string;
  readonly entries: readonly FoundEntry[];
}
