/** What people who listen are told while rows are moved. */
import { placeOf, type Lift } from './order.ts';

interface Labelled {
  readonly id: string;
  readonly label: string;
}

/** What several rows are called together: "3 papers". */
export type SeveralName = (count: number) => string;

/** Said when rows are picked up with the keyboard. */
export function liftedSentence(items: readonly Labelled[], { ids, to }: Lift, several: SeveralName): string {
  return `${subject(items, ids, several)}, picked up at ${places(items, ids, to)}. The arrow keys move, Space puts down, Escape gives up.`;
}

/** Said while rows are on their way. */
export function aimedSentence(items: readonly Labelled[], { ids, to }: Lift, several: SeveralName): string {
  return `${subject(items, ids, several)}, ${places(items, ids, to)}.`;
}

/** Said when rows have a new place; shown, with its name in quotation marks where it is one row. */
export function movedSentence(items: readonly Labelled[], { ids, to }: Lift, several: SeveralName, isQuoted = false): string {
  const name = subject(items, ids, several);
  return `${isQuoted && ids.length === 1 ? `“${name}”` : name}, moved to ${places(items, ids, to)}.`;
}

/** Said when rows were put down where they had been. */
export function stayedSentence(items: readonly Labelled[], ids: readonly string[], several: SeveralName): string {
  return `${subject(items, ids, several)}, put down at ${places(items, ids, placeOf(items, ids))}, as before.`;
}

/** Said when the reader gave up moving. */
export function givenUpSentence(items: readonly Labelled[], ids: readonly string[], several: SeveralName): string {
  return `${subject(items, ids, several)}, not moved, at ${places(items, ids, placeOf(items, ids))} as before.`;
}

function subject(items: readonly Labelled[], ids: readonly string[], several: SeveralName): string {
  if (ids.length > 1) return several(ids.length);
  return items.find(({ id }) => id === ids[0])?.label ?? '';
}

function places(items: readonly Labelled[], ids: readonly string[], to: number): string {
  const last = to + ids.length;
  const which = ids.length > 1 ? `places ${number(to + 1)} to ${number(last)}` : `place ${number(last)}`;
  return `${which} of ${number(items.length)}`;
}

function number(value: number): string {
  return value.toLocaleString('en');
}
