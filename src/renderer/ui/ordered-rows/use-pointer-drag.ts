/** Dragging rows with the mouse or a finger: where the pointer is becomes the place where the rows would go. */
import type { DragEndEvent, DragMoveEvent, DragStartEvent } from '@dnd-kit/core';
import type { Virtualizer } from '@tanstack/react-virtual';
import { useRef, type RefObject } from 'react';
import type { OrderedItem } from './item.ts';
import { placeOfGap } from './order.ts';
import type { Lifting } from './use-lift.ts';

/** So far beside the list the pointer still counts as being in it, in pixels. */
const BESIDE = 40;

interface PointerDrag {
  readonly onDragStart: (event: DragStartEvent) => void;
  readonly onDragMove: (event: DragMoveEvent) => void;
  readonly onDragEnd: (event: DragEndEvent) => void;
  readonly onDragCancel: () => void;
}

interface DragOptions {
  readonly items: readonly OrderedItem[];
  readonly list: Virtualizer<HTMLDivElement, Element>;
  readonly box: RefObject<HTMLDivElement | null>;
  readonly lifting: Lifting;
  /** The rows that go with this one. */
  readonly idsWith: (id: string) => readonly string[];
}

/** What dnd-kit tells of the pointer, for rows whose places the virtual list knows even where they are not drawn. */
export function usePointerDrag({ items, list, box, lifting, idsWith }: DragOptions): PointerDrag {
  /** Where the drag began: x in the window, y in the whole list, in pixels. */
  const start = useRef({ x: 0, y: 0 });

  const aim = ({ delta }: DragMoveEvent): void => {
    const { current } = box;
    if (current === null || lifting.lift === null) return;
    const { left, right } = current.getBoundingClientRect();
    const x = start.current.x + delta.x;
    // dnd-kit's way of the pointer counts what was scrolled meanwhile.
    const gap = gapAt(list, items.length, start.current.y + delta.y);
    lifting.aim(x < left - BESIDE || x > right + BESIDE ? null : placeOfGap(items, lifting.lift.ids, gap));
  };
  return {
    onDragStart: ({ active, activatorEvent }) => {
      const { current } = box;
      const pointer = activatorEvent instanceof TouchEvent ? activatorEvent.touches[0] : activatorEvent;
      if (current === null || !(pointer instanceof Touch || pointer instanceof MouseEvent)) return;
      start.current = { x: pointer.clientX, y: pointer.clientY - current.getBoundingClientRect().top + current.scrollTop };
      lifting.pickUp(idsWith(String(active.id)), 'pointer');
    },
    onDragMove: aim,
    onDragEnd: () => {
      lifting.putDown();
    },
    onDragCancel: () => {
      lifting.giveUp();
    },
  };
}

/** Above which row something at this height would go: the upper half of a row means above it. */
function gapAt(list: Virtualizer<HTMLDivElement, Element>, rows: number, y: number): number {
  if (y <= 0) return 0;
  if (y >= list.getTotalSize()) return rows;
  const item = list.getVirtualItemForOffset(y);
  if (item === undefined) return rows;
  return y < item.start + item.size / 2 ? item.index : item.index + 1;
}
