/** What the panel of a list offers to keys and palette, and what it asks of the window. */
import type { ListEntry } from '../../domain/annotation/annotation.ts';
import type { Ranked } from '../../domain/reading-list/rank.ts';
import type { MoveTarget } from '../ui/ordered-rows/ordered-rows.tsx';
import type { DetailActions } from './entry-details.tsx';

/** What the keys and the palette may ask of the papers on the list; false where no paper is selected. */
export interface ListHandle {
  /** Opens the next paper (1) or the one before (-1). */
  readonly move: (step: 1 | -1) => void;
  /** Moves the selected papers in the list. */
  readonly shift: (target: MoveTarget) => void;
  /** Picks the selected papers up, for the arrow keys. */
  readonly pickUp: () => void;
  /** Finishes the selected papers, or puts them back where all are finished. */
  readonly toggleFinished: () => boolean;
  /** Takes the selected papers off the list. */
  readonly remove: () => boolean;
  /** Opens or closes note, day and priority of the selected paper. */
  readonly details: () => boolean;
  /** Brings the keys to the words that narrow the list. */
  readonly find: () => void;
}

/** What a reader can do to papers on the list. `what` names them in a sentence: “DeepNet”, or 3 papers. */
export interface EntryActions extends DetailActions {
  readonly setFinished: (entries: readonly ListEntry[], finished: boolean, what: string) => void;
  readonly remove: (entries: readonly ListEntry[], what: string) => void;
  /** Stores a new order; `told` says what was done. Answers with the rows that were written, null when it failed. */
  readonly rank: (ranks: readonly Ranked[], told: string) => Promise<readonly ListEntry[] | null>;
  /** Asks by what to sort the list. */
  readonly sort: () => void;
  readonly hideFinished: (hide: boolean) => void;
}
