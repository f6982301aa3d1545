import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { PaperId } from '../../domain/paper/paper.ts';
import { parseQuery } from '../../domain/query/parse.ts';
import { looksForWords } from '../../domain/query/walk.ts';
import type { AnnotationCounts } from '../storage/reads.ts';
import { targetOf } from '../ui/row-keys.ts';
import { useScrollPlace } from '../ui/scroll-places.ts';
import { PaperRow } from './paper-row.tsx';
import { isSelected, selectedCount, type PaperSelection } from './paper-selection.ts';
import type { Selecting } from './use-selecting.ts';
import type { Rows } from './use-rows.ts';
import '../ui/rows.css';
import './paper-list.css';

/** Fixed heights: measured rows made fast scrolling four times slower on long lists. */
const ROW_HEIGHT = 64;
const FOUND_ROW_HEIGHT = 104;

/** Asks to bring a row into view; a new object each time, so that the same row can be asked for again. */
export interface Reveal {
  readonly index: number;
}

/** What rows of papers are shown with. */
export interface PaperListProps {
  readonly rows: Rows;
  readonly selectedId: PaperId | null;
  readonly selectedIndex: number;
  readonly reveal: Reveal;
  readonly selection: PaperSelection;
  readonly selecting: Selecting;
  readonly onOpen: () => void;
  /** Asks for the status of the paper of a row. */
  readonly onStatus: (id: PaperId) => void;
  readonly counts: ReadonlyMap<PaperId, AnnotationCounts>;
  readonly onVisible: (ids: readonly PaperId[]) => void;
}

/** The virtual list of the library. One tab stop; the arrows move, with Shift they select up to there, with Ctrl they only go. */
export function PaperList(props: PaperListProps): ReactNode {
  const { rows, selectedId, selectedIndex, reveal, selection, selecting, onOpen, onStatus, counts, onVisible } = props;
  const several = selectedCount(selection, rows.total) > 0;
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
    let wasSeen = node.clientHeight > 0;
    const observer = new ResizeObserver(() => {
      node.dispatchEvent(new Event('scroll'));
      const isSeen = node.clientHeight > 0;
      // Whoever comes back to it goes on with its keys, unless they are at something else.
      if (isSeen && !wasSeen && document.activeElement === document.body) node.focus({ preventScroll: true });
      wasSeen = isSeen;
    });
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
  const choose = useRef(selecting.pick);
  useEffect(() => {
    choose.current = selecting.pick;
  });
  const pick = useCallback<Selecting['pick']>((place, how) => {
    choose.current(place, how);
  }, []);

  const moveOn = (event: KeyboardEvent): void => {
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? height) / height) - 1);
    const target = targetOf(event.key, selectedIndex, rows.total, page);
    if (target !== null && !event.altKey) {
      event.preventDefault();
      selecting.pick(target, event.shiftKey ? 'up-to' : event.ctrlKey || event.metaKey ? 'go' : 'alone');
    } else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      selecting.all();
    } else if (event.key === ' ' && (event.ctrlKey || event.metaKey) && selectedIndex >= 0) {
      event.preventDefault();
      selecting.pick(selectedIndex, 'beside');
    } else if (event.key === 'Escape' && several) {
      event.preventDefault();
      selecting.nothing();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      onOpen();
    }
  };

  const activeId = selectedIndex >= first && selectedIndex <= last ? optionId(selectedIndex) : undefined;
  return (
    <div
      ref={box}
      className="rows paper-list"
      role="listbox"
      aria-label="Papers"
      aria-multiselectable="true"
      tabIndex={0}
      onKeyDown={moveOn}
      {...(activeId === undefined ? {} : { 'aria-activedescendant': activeId })}
    >
      <div role="presentation" className="rows-sheet" style={{ height: list.getTotalSize() }}>
        {items.map((item) => {
          const row = rows.rowAt(item.index);
          if (row === undefined) {
            const style = { height: item.size, transform: `translateY(${item.start}px)` };
            return <div key={item.key} role="presentation" className="row paper-row paper-row-skeleton" style={style} />;
          }
          return (
            <PaperRow
              key={item.key}
              id={optionId(item.index)}
              row={row}
              counts={counts.get(row.id)}
              place={item.index}
              total={rows.total}
              selected={several ? isSelected(selection, row.id) : row.id === selectedId}
              open={row.id === selectedId}
              top={item.start}
              height={item.size}
              onPick={pick}
              onStatus={onStatus}
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
