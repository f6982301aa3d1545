/** What moving some rows of an order makes of it. Places count from 0. */

/** Rows that are being moved, and where they would stand if they were put down now. */
export interface Lift {
  /** From top to bottom; they are put down side by side. */
  readonly ids: readonly string[];
  /** The place of the first of them in the order as it will be. */
  readonly to: number;
}

/** The order with these rows side by side, the first at place `to`; beyond the ends counts as the end. */
export function reordered<Item extends { readonly id: string }>(items: readonly Item[], ids: readonly string[], to: number): readonly Item[] {
  const moved = new Set(ids);
  const rest = items.filter(({ id }) => !moved.has(id));
  return rest.toSpliced(within(to, rest.length), 0, ...items.filter(({ id }) => moved.has(id)));
}

/** The place at which the rows would be put down if they were let go between two rows: above row `gap` of the present order. */
export function placeOfGap(items: readonly { readonly id: string }[], ids: readonly string[], gap: number): number {
  const moved = new Set(ids);
  return items.slice(0, Math.max(0, gap)).filter(({ id }) => !moved.has(id)).length;
}

/** Above which row of the present order the rows are put down at place `to`; the number of rows means below the last. */
export function gapOfPlace(items: readonly { readonly id: string }[], ids: readonly string[], to: number): number {
  const moved = new Set(ids);
  let others = 0;
  for (const [at, { id }] of items.entries()) {
    if (moved.has(id)) continue;
    if (others === to) return at;
    others += 1;
  }
  return items.length;
}

/** Where rows stand before they are moved, as a place to put them down. */
export function placeOf(items: readonly { readonly id: string }[], ids: readonly string[]): number {
  const first = items.findIndex(({ id }) => ids.includes(id));
  return Math.max(0, first);
}

/**
 * The place for rows that go one step up (-1) or down (1). Rows that stand apart gather first: above the
 * one over the topmost, or below the one under the lowest.
 */
export function placeOfStep(items: readonly { readonly id: string }[], ids: readonly string[], step: 1 | -1): number {
  const last = items.findLastIndex(({ id }) => ids.includes(id));
  const edge = step === -1 ? placeOf(items, ids) : placeOfGap(items, ids, last);
  return within(edge + step, items.length - ids.length);
}

/** Whether putting the rows down at that place leaves the order as it is. */
export function staysAs(items: readonly { readonly id: string }[], ids: readonly string[], to: number): boolean {
  return reordered(items, ids, to).every((item, at) => item.id === items[at]?.id);
}

function within(place: number, last: number): number {
  return Math.max(0, Math.min(last, place));
}
