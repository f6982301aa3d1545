import { useDraggable } from '@dnd-kit/core';
import { GripVertical } from 'lucide-react';
import { useLayoutEffect, useRef, type CSSProperties, type MouseEvent, type ReactNode } from 'react';
import { Icon } from '../icon.tsx';
import type { OrderedItem, RowState } from './item.ts';

interface OrderedRowProps {
  readonly item: OrderedItem;
  readonly place: number;
  readonly state: RowState;
  /** It is on its way; with the pointer it stays where it was until it is let go. */
  readonly lifted: 'keys' | 'pointer' | null;
  readonly style: CSSProperties;
  /** Told how tall the row is, in pixels, where that is not known beforehand. */
  readonly onHeight: ((id: string, height: number) => void) | null;
  readonly onPress: (event: MouseEvent) => void;
  readonly onPickUp: () => void;
  readonly children: ReactNode;
}

/** One row with its handle. */
export function OrderedRow({ item, place, state, lifted, style, onHeight, onPress, onPickUp, children }: OrderedRowProps): ReactNode {
  const { setNodeRef, listeners } = useDraggable({ id: item.id });
  const node = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = node;
    if (current === null || onHeight === null) return;
    const observer = new ResizeObserver(() => {
      onHeight(item.id, current.offsetHeight);
    });
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, [item.id, onHeight]);
  return (
    <div
      {...listeners}
      ref={(element) => {
        node.current = element;
        setNodeRef(element);
      }}
      role="row"
      aria-rowindex={place + 1}
      aria-selected={state.selected}
      aria-label={item.spoken ?? item.label}
      tabIndex={state.tabIndex}
      className="row ordered-row"
      data-id={item.id}
      data-lifted={lifted ?? undefined}
      style={style}
      onClick={onPress}
    >
      <div role="gridcell" className="ordered-row-cell">
        <button
          type="button"
          className="ordered-row-handle"
          aria-label={`Move: ${item.label}`}
          title="Drag to move; or press Space, then the arrow keys"
          tabIndex={state.tabIndex}
          onClick={(event) => {
            event.stopPropagation();
            onPickUp();
          }}
        >
          <Icon of={GripVertical} />
        </button>
        {children}
      </div>
    </div>
  );
}
