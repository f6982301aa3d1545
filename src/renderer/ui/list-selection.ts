/** Which rows of a list are selected, and what keys and clicks make of that: as lists of files and mails do it. */

export interface ListSelection {
  readonly selected: ReadonlySet<string>;
  /** The row that the keys start from. */
  readonly active: string | null;
  /** Where a stretch that Shift extends begins. */
  readonly anchor: string | null;
}

export const NOTHING_SELECTED: ListSelection = { selected: new Set(), active: null, anchor: null };

/** `order` holds the key of each row from top to bottom, each once; `at` is clamped to it. */
type Order = readonly string[];

/** Selects one row alone. */
export function pick(order: Order, at: number): ListSelection {
  const key = keyAt(order, at);
  return key === null ? NOTHING_SELECTED : { selected: new Set([key]), active: key, anchor: key };
}

/** Selects a row in addition, or takes it out again. */
export function toggle(selection: ListSelection, order: Order, at: number): ListSelection {
  const key = keyAt(order, at);
  if (key === null) return selection;
  const selected = new Set(selection.selected);
  if (!selected.delete(key)) selected.add(key);
  return { selected, active: key, anchor: key };
}

/** Selects the stretch from the anchor to a row, and nothing else. */
export function extend(selection: ListSelection, order: Order, at: number): ListSelection {
  const active = keyAt(order, at);
  if (active === null) return selection;
  const anchor = selection.anchor !== null && order.includes(selection.anchor) ? selection.anchor : active;
  const [from, to] = [order.indexOf(anchor), order.indexOf(active)].sort((a, b) => a - b) as [number, number];
  return { selected: new Set(order.slice(from, to + 1)), active, anchor };
}

/** Moves to a row and leaves alone what is selected. */
export function moveTo(selection: ListSelection, order: Order, at: number): ListSelection {
  return { ...selection, active: keyAt(order, at) };
}

/** Selects every row; the keys stay where they are. */
export function selectAll(selection: ListSelection, order: Order): ListSelection {
  return { ...selection, selected: new Set(order), active: selection.active ?? keyAt(order, 0) };
}

/** Selects these rows in addition, or takes them all out when all are selected. */
export function toggleAll(selection: ListSelection, keys: Order): ListSelection {
  const whole = keys.every((key) => selection.selected.has(key));
  const selected = new Set(selection.selected);
  for (const key of keys) if (whole) selected.delete(key); else selected.add(key);
  return { ...selection, selected };
}

/** What is left when rows are gone; `at` is where the keys were. The same selection when none is. */
export function prune(selection: ListSelection, order: Order, at: number): ListSelection {
  const there = new Set(order);
  const { selected, active, anchor } = selection;
  const kept = [...selected].filter((key) => there.has(key));
  if (kept.length === selected.size && (active === null || there.has(active))) return selection;
  return {
    selected: new Set(kept),
    active: active === null || there.has(active) ? active : keyAt(order, at),
    anchor: anchor !== null && there.has(anchor) ? anchor : null,
  };
}

function keyAt(order: Order, at: number): string | null {
  return order[Math.max(0, Math.min(order.length - 1, at))] ?? null;
}
