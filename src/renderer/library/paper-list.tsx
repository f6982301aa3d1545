import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { PaperId } from '../../domain/paper/paper.ts';
import { parseQuery } from '../../domain/query/parse.ts';
import { looksForWords } from '../../domain/query/walk.ts';
import type { AnnotationCounts } from '../storage/reads.ts';
import { targetOf } from '../ui/row-keys.ts';
import { useScrollPlace } from '../ui/scroll-places.ts';
import { PaperRow } from './paper-row.tsx';
import type { Rows } from './use-rows.ts';
import './paper-list.css';

/** Fixed heights: measured rows made fast scrolling four times slower on long lists. */
const ROW_HEIGHT = 64;
const FOUND_ROW_HEIGHT = 104;

/** Asks to bring a row into view; a new object each time, so that the same row can be asked for again. */
export interface Reveal {
  readonly index: number;
}

interface PaperListProps {
  readonly rows: Rows;
  readonly selectedId: PaperId | null;
  readonly selectedIndex: number;
  readonly reveal: Reveal;
  readonly onSelect: (index: number) => void;
  readonly onOpen: () => void;
  readonly counts: ReadonlyMap<PaperId, AnnotationCounts>;
  readonly onVisible: (ids: readonly PaperId[]) => void;
}

/** The virtual list of the library. One tab stop; the arrows move within it. */
export function PaperList(props: PaperListProps): ReactNode {
  const { rows, selectedId, selectedIndex, reveal, onSelect, onOpen, counts, onVisible } = props;
  const box = useRef<HTMLDivElement>(null);
  useScrollPlace(box, 'library', rows.query);
  // Where no words are looked for there are no passages to leave room for.
  const height = useMemo(() => (looksForWords(parseQuery(rows.query).query) ? FOUND_ROW_HEIGHT : ROW_HEIGHT), [rows.query]);
  const list = useVirtualizer({
    count: rows.total,
    getScrollElement: () => box.current,
    estimateSize: () => height,
    overscan: 8,
  });
  const items = list.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;

  useEffect(() => {
    list.measure();
  }, [height, list]);
  useEffect(() => {
    box.current?.scrollTo({ top: 0 });
  }, [rows.query]);
  // A list that was hidden comes back at its old place without a scroll event, so it is told one.
  useEffect(() => {
    const node = box.current;
    if (node === null) return;
    const observer = new ResizeObserver(() => node.dispatchEvent(new Event('scroll')));
    observer.observe(node);
    return () => {
      observer.disconnect();
    };
  }, []);
  useEffect(() => {
    if (rows.total > 0) rows.need(first, last);
  }, [rows, first, last]);
  useEffect(() => {
    if (reveal.index >= 0) list.scrollToIndex(reveal.index, { align: 'auto' });
  }, [reveal, list]);
  useEffect(() => {
    const ids: PaperId[] = [];
    for (let index = first; index <= last; index += 1) {
      const row = rows.rowAt(index);
      if (row !== undefined) ids.push(row.id);
    }
    onVisible(ids);
  }, [rows, first, last, onVisible]);

  // The same function always, so that rows are not drawn anew because of it.
  const choose = useRef(onSelect);
  useEffect(() => {
    choose.current = onSelect;
  });
  const select = useCallback((place: number) => {
    choose.current(place);
  }, []);

  const moveOn = (event: KeyboardEvent): void => {
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? height) / height) - 1);
    const target = targetOf(event.key, selectedIndex, rows.total, page);
    if (target !== null) {
      event.preventDefault();
      onSelect(target);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      onOpen();
    }
  };

  const activeId = selectedIndex >= first && selectedIndex <= last ? optionId(selectedIndex) : undefined;
  return (
    <div
      ref={box}
      className="paper-list"
      role="listbox"
      aria-label="Papers"
      tabIndex={0}
      onKeyDown={moveOn}
      {...(activeId === undefined ? {} : { 'aria-activedescendant': activeId })}
    >
      <div role="presentation" className="paper-list-sheet" style={{ height: list.getTotalSize() }}>
        {items.map((item) => {
          const row = rows.rowAt(item.index);
          if (row === undefined) {
            const style = { height: item.size, transform: `translateY(${item.start}px)` };
            return <div key={item.key} role="presentation" className="paper-row paper-row-skeleton" style={style} />;
          }
          return (
            <PaperRow
              key={item.key}
              id={optionId(item.index)}
              row={row}
              counts={counts.get(row.id)}
              place={item.index}
              total={rows.total}
              selected={row.id === selectedId}
              top={item.start}
              height={item.size}
              onSelect={select}
            />
          );
        })}
      </div>
    </div>
  );
}

function optionId(index: number): string {
  return `paper-option-${index}`;
}
