import { DndContext, DragOverlay, MeasuringStrategy } from '@dnd-kit/core';
import { defaultRangeExtractor, useVirtualizer, type Range, type Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState, type FocusEvent, type MouseEvent, type ReactNode, type Ref } from 'react';
import { extend, pick, toggle, type ListSelection } from '../list-selection.ts';
import { hasScrollPlace, useScrollPlace } from '../scroll-places.ts';
import type { Choosing, OrderedItem, RowState } from './item.ts';
import { gapOfPlace, placeOfStep, reordered, staysAs } from './order.ts';
import { OrderedRow } from './ordered-row.tsx';
import { useRowSensors } from './pointer-sensors.ts';
import type { SeveralName } from './sentences.ts';
import { useLift } from './use-lift.ts';
import { usePointerDrag } from './use-pointer-drag.ts';
import { useRowKeys } from './use-row-keys.ts';
import '../rows.css';
import './ordered-rows.css';

/** Where rows are moved at once. */
export type MoveTarget = 'up' | 'down' | 'top' | 'bottom';

/** What keys and palette may ask of the list; all of it is about the selected rows, or the active one. */
export interface OrderedRowsHandle {
  /** Brings the keys to the active row. */
  readonly focus: () => void;
  /** Picks up: the arrow keys move then, until the rows are put down or given up. */
  readonly pickUp: () => void;
  /** Moves at once, and says so to those who listen. */
  readonly move: (target: MoveTarget) => void;
  /** Goes one row on or back, and selects it alone. */
  readonly step: (by: 1 | -1) => void;
}

interface OrderedRowsProps<Item extends OrderedItem> {
  /** What the list is called for those who hear it. */
  readonly name: string;
  /** In their order. The list never changes it: `onMove` is asked to. */
  readonly items: readonly Item[];
  /** What several rows are called together: "3 papers". */
  readonly several: SeveralName;
  /** In pixels; null for a row that is as tall as what is in it (slower, so for few). */
  readonly heightOf: (item: Item) => number | null;
  readonly renderRow: (item: Item, state: RowState) => ReactNode;
  readonly selection: ListSelection;
  readonly onSelection: (next: ListSelection, how: Choosing) => void;
  /** Enter on a row. */
  readonly onEnter?: (id: string) => void;
  /** Delete on a row: meant for all that is selected. */
  readonly onDelete?: () => void;
  /**
   * Rows get another place: side by side, the first at `to` of the order as it will be. Give the list its
   * new `items` without waiting for what is written, so that the next frame shows them.
   */
  readonly onMove: (ids: readonly string[], to: number) => void;
  /** The panel and what it lists: the rows come back to where they were scrolled to while both stay the same. */
  readonly scrollPlace?: { readonly panel: string; readonly of: string };
  readonly ref?: Ref<OrderedRowsHandle>;
}

/** What a row of unknown height counts for until it was measured. */
const UNMEASURED = 160;

/**
 * A list in an order of the reader's own: virtual, one tab stop, rows moved by mouse, touch and keyboard.
 * The keys: arrows, Home, End and the page keys go (Shift: and extend; Ctrl: and leave the selection alone), Space selects or
 * deselects, Left and Right reach the controls of a row; on the handle Space picks up.
 */
export function OrderedRows<Item extends OrderedItem>(props: OrderedRowsProps<Item>): ReactNode {
  const { name, items, several, heightOf, renderRow, selection, onSelection, onEnter, onDelete, onMove, scrollPlace, ref } = props;
  const box = useRef<HTMLDivElement>(null);
  useScrollPlace(box, scrollPlace?.panel ?? null, scrollPlace?.of ?? '');
  const comesBack = useRef(scrollPlace !== undefined && hasScrollPlace(scrollPlace.panel, scrollPlace.of));
  // Written by hand: a sentence is no reason to draw the rows again.
  const said = useRef<HTMLParagraphElement>(null);
  const lifting = useLift(items, several, onMove, (sentence) => {
    if (said.current !== null) said.current.textContent = sentence;
  });
  const { lift } = lifting;
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(new Map());
  const shown = useMemo(() => (lift?.by === 'keys' ? reordered(items, lift.ids, lift.to) : items), [items, lift]);
  const activePlace = shown.findIndex(({ id }) => id === selection.active);
  // Without an active row Tab comes to the first.
  const tabPlace = Math.max(0, activePlace);
  const keepDrawn = lift === null ? tabPlace : shown.findIndex(({ id }) => id === lift.ids[0]);

  // eslint-disable-next-line react-hooks/exhaustive-deps -- a new function tells the virtual list that heights may have changed
  const keyOf = useCallback((place: number) => shown[place]?.id ?? place, [shown, heights, heightOf]);
  const list = useVirtualizer<HTMLDivElement, Element>({
    count: shown.length,
    getScrollElement: () => box.current,
    estimateSize: (place) => {
      const item = shown[place];
      return item === undefined ? 0 : (heightOf(item) ?? heights.get(item.id) ?? UNMEASURED);
    },
    getItemKey: keyOf,
    overscan: 6,
    // The row with the focus stays in the document, however far it is scrolled away.
    rangeExtractor: useCallback((range: Range) => withPlaces(range, [tabPlace, keepDrawn]), [tabPlace, keepDrawn]),
  });
  const onHeight = useCallback((id: string, height: number) => {
    setHeights((known) => (known.get(id) === height ? known : new Map(known).set(id, height)));
  }, []);

  const selectedIds = (): readonly string[] => {
    const ids = items.filter(({ id }) => selection.selected.has(id)).map(({ id }) => id);
    return ids.length > 0 || selection.active === null ? ids : [selection.active];
  };
  const idsWith = (id: string): readonly string[] => (selection.selected.has(id) ? selectedIds() : [id]);
  const drag = usePointerDrag({ items, list, box, lifting, idsWith });
  const sensors = useRowSensors();
  const onKeyDown = useRowKeys({ items: shown, box, selection, activePlace, lifting, onSelection, onEnter, onDelete });

  // The focus goes along with the active row, and what moved stays in sight.
  const focusRow = (id: string | null): void => {
    const rows = [...(box.current?.querySelectorAll<HTMLElement>('[role=row]') ?? [])];
    (rows.find(({ dataset }) => dataset['id'] === id) ?? rows[0])?.focus({ preventScroll: true });
  };
  useLayoutEffect(() => {
    const { activeElement } = document;
    if (box.current?.contains(activeElement) !== true) return;
    if (activeElement?.closest<HTMLElement>('[role=row]')?.dataset['id'] !== selection.active) focusRow(selection.active);
  }, [selection.active]);
  const moved = useRef(false);
  useEffect(() => {
    if (activePlace < 0) return;
    if (!comesBack.current) bringIntoSight(list, activePlace);
    comesBack.current = false;
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only when the reader moved: rows that come or go elsewhere leave the place alone
  }, [selection.active]);
  const activeHeight = selection.active === null ? undefined : heights.get(selection.active);
  useEffect(() => {
    // What opened in the row comes into sight as far as there is room for it.
    if (activeHeight !== undefined && activePlace >= 0) bringIntoSight(list, activePlace);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only when the row grew or shrank
  }, [activeHeight]);
  useEffect(() => {
    if (lift?.by === 'keys') bringIntoSight(list, keepDrawn);
    else if (moved.current && activePlace >= 0) bringIntoSight(list, activePlace);
    moved.current = false;
  }, [lift?.by, keepDrawn, activePlace, list]);

  useImperativeHandle(ref, () => ({
    focus: () => { focusRow(selection.active); },
    pickUp: () => {
      focusRow(selection.active);
      lifting.pickUp(selectedIds(), 'keys');
    },
    move: (target) => {
      const ids = selectedIds();
      moved.current = true;
      lifting.move(ids, targetPlace(items, ids, target));
    },
    step: (by) => {
      onSelection(pick(items.map(({ id }) => id), activePlace < 0 ? 0 : activePlace + by), 'alone');
    },
  }));

  const press = (event: MouseEvent, place: number): void => {
    if (event.target instanceof Element && event.target.closest('button, input, textarea, select, a, label') !== null) return;
    const order = items.map(({ id }) => id);
    if (event.shiftKey) onSelection(extend(selection, order, place), 'up-to');
    else if (event.ctrlKey || event.metaKey) onSelection(toggle(selection, order, place), 'beside');
    else onSelection(pick(order, place), 'alone');
  };
  const onBlur = (event: FocusEvent): void => {
    if (lift?.by === 'keys' && !(event.relatedTarget instanceof Node && box.current?.contains(event.relatedTarget) === true)) lifting.giveUp();
  };

  const line = lift?.by === 'pointer' && !lift.away && !staysAs(items, lift.ids, lift.to) ? gapOfPlace(items, lift.ids, lift.to) : null;
  return (
    <DndContext sensors={sensors} {...drag} {...QUIET}>
      <div ref={box} className="rows ordered-rows" role="grid" aria-label={name} aria-rowcount={items.length} aria-multiselectable="true" onKeyDown={onKeyDown} onBlur={onBlur}>
        <div role="presentation" className="rows-sheet" style={{ height: list.getTotalSize() }}>
          {list.getVirtualItems().map(({ key, index, start, size }) => {
            const item = shown[index];
            if (item === undefined) return null;
            const state: RowState = { active: index === activePlace, selected: selection.selected.has(item.id), tabIndex: index === tabPlace ? 0 : -1 };
            const measured = heightOf(item) === null;
            return (
              <OrderedRow
                key={key}
                item={item}
                place={index}
                state={state}
                lifted={lift?.ids.includes(item.id) === true ? lift.by : null}
                style={{ transform: `translateY(${start}px)`, ...(measured ? {} : { height: size }) }}
                onHeight={measured ? onHeight : null}
                onPress={(event) => { press(event, index); }}
                onPickUp={() => { lifting.pickUp(idsWith(item.id), 'keys'); }}
              >
                {renderRow(item, state)}
              </OrderedRow>
            );
          })}
          {line === null ? null : <div className="ordered-rows-line" style={{ transform: `translateY(${startOf(list, line)}px)` }} />}
        </div>
      </div>
      {lift?.by === 'keys' ? (
        <p className="ordered-rows-hint" aria-hidden="true">The arrow keys move it, Space puts it down, Escape gives up.</p>
      ) : null}
      <p ref={said} className="ordered-rows-said visually-hidden" role="status" aria-live="assertive" />
      <DragOverlay dropAnimation={null}>
        {lift?.by === 'pointer' ? <p className="ordered-rows-held">{heldName(items, lift.ids, several)}</p> : null}
      </DragOverlay>
    </DndContext>
  );
}

/** What dnd-kit would do beside following the pointer: it looks for no targets, and says nothing, since the list speaks itself. */
const QUIET = {
  measuring: { droppable: { strategy: MeasuringStrategy.BeforeDragging } },
  autoScroll: { threshold: { x: 0, y: 0.15 } },
  accessibility: {
    announcements: { onDragStart: () => undefined, onDragOver: () => undefined, onDragEnd: () => undefined, onDragCancel: () => undefined },
    restoreFocus: false,
  },
};

function withPlaces(range: Range, places: readonly number[]): number[] {
  const drawn = new Set([...defaultRangeExtractor(range), ...places.filter((place) => place >= 0 && place < range.count)]);
  return [...drawn].sort((a, b) => a - b);
}

function targetPlace(items: readonly OrderedItem[], ids: readonly string[], target: MoveTarget): number {
  if (target === 'top') return 0;
  return target === 'bottom' ? items.length - ids.length : placeOfStep(items, ids, target === 'up' ? -1 : 1);
}

/** Scrolls only where the row is not in sight as a whole: being asked to scroll, the page is laid out at once. */
function bringIntoSight(list: Virtualizer<HTMLDivElement, Element>, place: number): void {
  const { measurementsCache, scrollOffset, scrollRect } = list;
  const row = measurementsCache[place];
  const isInSight = row !== undefined && scrollOffset !== null && scrollRect !== null && row.start >= scrollOffset && row.end <= scrollOffset + scrollRect.height;
  if (!isInSight) list.scrollToIndex(place, { align: 'auto' });
}

function startOf(list: { readonly measurementsCache: readonly { readonly start: number }[]; readonly getTotalSize: () => number }, gap: number): number {
  return list.measurementsCache[gap]?.start ?? list.getTotalSize();
}

function heldName(items: readonly OrderedItem[], ids: readonly string[], several: SeveralName): string {
  return ids.length > 1 ? several(ids.length) : (items.find(({ id }) => id === ids[0])?.label ?? '');
}
