/** How the reader wants the view: kept as a preference, so that it is the same after a restart. */
import type { JsonValue } from '../annotation/annotation.ts';
import { GROUPINGS, ITEM_ORDERS, type Grouping, type ItemOrder } from './group.ts';

/** The preference that holds it. */
export const HIGHLIGHTS_SHAPE = 'highlights-view';

export interface Shape {
  readonly grouping: Grouping;
  readonly order: ItemOrder;
}

/** The shape out of the stored preference; what is missing or unknown there is as in the beginning: by paper, newest first. */
export function shapeOf(stored: JsonValue): Shape {
  const given = typeof stored === 'object' && stored !== null ? new Map(Object.entries(stored as Readonly<Record<string, JsonValue>>)) : new Map<string, JsonValue>();
  return {
    grouping: GROUPINGS.find((name) => name === given.get('grouping')) ?? 'paper',
    order: ITEM_ORDERS.find((name) => name === given.get('order')) ?? 'newest',
  };
}
