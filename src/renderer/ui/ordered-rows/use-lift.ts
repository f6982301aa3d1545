/** Rows that are being moved: picked up, aimed, put down or given up; and what is said of it. */
import { useState } from 'react';
import type { OrderedItem } from './item.ts';
import { placeOf, staysAs, type Lift } from './order.ts';
import { aimedSentence, givenUpSentence, liftedSentence, movedSentence, stayedSentence, type SeveralName } from './sentences.ts';

/** With the keys the rows are seen at their new place at once; with the pointer a line shows where they will go. */
type By = 'keys' | 'pointer';

interface Held extends Lift {
  readonly by: By;
  /** The pointer is where nothing can be put down. */
  readonly away: boolean;
}

export interface Lifting {
  readonly lift: Held | null;
  readonly pickUp: (ids: readonly string[], by: By) => void;
  /** Null: nowhere. */
  readonly aim: (to: number | null) => void;
  readonly putDown: () => void;
  readonly giveUp: () => void;
  /** Moves rows at once, without picking them up. */
  readonly move: (ids: readonly string[], to: number) => void;
}

/** Moving rows of this order; `onMove` is called when rows get another place, and `say` with each sentence for people who listen. */
export function useLift(items: readonly OrderedItem[], several: SeveralName, onMove: (ids: readonly string[], to: number) => void, say: (sentence: string) => void): Lifting {
  const [held, setHeld] = useState<Held | null>(null);
  // A row that is gone, because it was taken off elsewhere, can't be put down.
  const lift = held !== null && held.ids.every((id) => items.some((item) => item.id === id)) ? held : null;

  const move = (ids: readonly string[], to: number): void => {
    if (ids.length === 0) return;
    if (staysAs(items, ids, to)) {
      say(stayedSentence(items, ids, several));
      return;
    }
    say(movedSentence(items, { ids, to }, several));
    onMove(ids, to);
  };
  const giveUp = (): void => {
    if (lift !== null) say(givenUpSentence(items, lift.ids, several));
    setHeld(null);
  };
  return {
    lift,
    pickUp: (ids, by) => {
      if (ids.length === 0) return;
      const next = { ids, to: placeOf(items, ids), by, away: false };
      setHeld(next);
      if (by === 'keys') say(liftedSentence(items, next, several));
    },
    aim: (to) => {
      if (lift === null || (to === null ? lift.away : !lift.away && to === lift.to)) return;
      const next = { ...lift, to: to ?? lift.to, away: to === null };
      setHeld(next);
      if (to !== null) say(aimedSentence(items, next, several));
    },
    putDown: () => {
      if (lift === null) return;
      setHeld(null);
      if (lift.away) giveUp();
      else move(lift.ids, lift.to);
    },
    giveUp,
    move,
  };
}
