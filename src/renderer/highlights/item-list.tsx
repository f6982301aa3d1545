import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, type KeyboardEvent, type PointerEvent, type ReactNode, type RefObject } from 'react';
import type { ColourNames } from '../../domain/annotation/colour-names.ts';
import type { Surroundings } from '../../domain/highlights-view/item.ts';
import type { ListSelection } from '../ui/list-selection.ts';
import { targetOf } from '../ui/row-keys.ts';
import { heightOf, type Entry, type HeadEntry } from './entries.ts';
import { GroupHead } from './group-head.tsx';
import { ItemRow } from './item-row.tsx';
import '../ui/rows.css';
import './item-list.css';

/** What a key or a click does with the row at a place: alone, beside others, up to there, or only going there. */
export type Step = 'alone' | 'beside' | 'up-to' | 'go';

interface ItemListProps {
  readonly entries: readonly Entry[];
  /** Rows without headings. */
  readonly rows: number;
  readonly selection: ListSelection;
  /** The place of the active row; -1 for none. */
  readonly activePlace: number;
  readonly around: Surroundings;
  /** Whether all facts of papers have arrived. */
  readonly complete: boolean;
  readonly withPaper: boolean;
  readonly colourNames: ColourNames;
  readonly now: number;
  readonly onStep: (step: Step, place: number) => void;
  readonly onGroup: (head: HeadEntry) => void;
  /** Keys that are not about moving and selecting. */
  readonly onKey: (event: KeyboardEvent) => void;
  readonly ref: RefObject<HTMLDivElement | null>;
}

/** The virtual list. One tab stop; the arrows move, with Shift they extend, with Ctrl they only go. */
export function ItemList(props: ItemListProps): ReactNode {
  const { entries, rows, selection, activePlace, around, complete, withPaper, colourNames, now, onStep, onGroup, onKey, ref: box } = props;
  const list = useVirtualizer({
    count: entries.length,
    getScrollElement: () => box.current,
    estimateSize: (index) => {
      const entry = entries[index];
      return entry === undefined ? 0 : heightOf(entry);
    },
    getItemKey: (index) => entries[index]?.key ?? index,
    overscan: 6,
  });
  const places = useMemo(() => entries.flatMap((entry, index) => (entry.kind === 'row' ? [index] : [])), [entries]);
  const activeIndex = places[activePlace];
  useEffect(() => {
    list.measure();
  }, [entries, list]);
  useEffect(() => {
    // A heading right above comes along, so that the first row of a group says where it belongs.
    if (activeIndex === undefined) return;
    if (entries[activeIndex - 1]?.kind === 'head') list.scrollToIndex(activeIndex - 1, { align: 'auto' });
    list.scrollToIndex(activeIndex, { align: 'auto' });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only when the reader moved: rows that come or go elsewhere leave the place alone
  }, [selection.active]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / 96));
    const target = targetOf(event.key, activePlace, rows, page);
    if (target === null) {
      onKey(event);
      return;
    }
    event.preventDefault();
    onStep(event.shiftKey ? 'up-to' : event.ctrlKey || event.metaKey ? 'go' : 'alone', target);
  };
  const press = (event: PointerEvent, place: number): void => {
    if (event.button !== 0) return;
    onStep(event.shiftKey ? 'up-to' : event.ctrlKey || event.metaKey ? 'beside' : 'alone', place);
  };

  const items = list.getVirtualItems();
  const activeShown = items.some(({ index }) => index === activeIndex);
  return (
    <div
      ref={box}
      className="rows highlights-list"
      role="listbox"
      aria-label="Highlights and notes"
      aria-multiselectable="true"
      tabIndex={0}
      data-many={selection.selected.size > 1 ? '' : undefined}
      onKeyDown={onKeyDown}
      onFocus={({ target, currentTarget }) => {
        // Who comes with the keys is at the first row, and not round the whole list.
        if (target === currentTarget && activePlace < 0 && rows > 0 && target.matches(':focus-visible')) onStep('go', 0);
      }}
      {...(activeShown ? { 'aria-activedescendant': optionId(activePlace) } : {})}
    >
      <div role="presentation" className="rows-sheet" style={{ height: list.getTotalSize() }}>
        {items.map((item) => {
          const entry = entries[item.index];
          const style = { height: item.size, transform: `translateY(${item.start}px)` };
          if (entry === undefined) return null;
          if (entry.kind === 'head') {
            const { paperId } = entry.group;
            const paper = paperId === undefined ? undefined : around.papers.get(paperId);
            return <GroupHead key={item.key} head={entry} paper={paper} complete={complete} style={style} onSelect={onGroup} />;
          }
          return (
            <ItemRow
              key={item.key}
              id={optionId(entry.place)}
              entry={entry}
              total={rows}
              selected={selection.selected.has(entry.key)}
              active={entry.place === activePlace}
              style={style}
              paper={around.papers.get(entry.item.paperId)}
              withPaper={withPaper}
              paperKnown={complete}
              colourNames={colourNames}
              now={now}
              onPress={(event) => {
                press(event, entry.place);
              }}
              onToggle={() => {
                onStep('beside', entry.place);
              }}
            />
          );
        })}
      </div>
    </div>
  );
}

function optionId(place: number): string {
  return `highlight-option-${place}`;
}
