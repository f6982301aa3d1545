import { useEffect, useImperativeHandle, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { NO_FILTER } from '../../domain/highlights-view/filter.ts';
import type { Item } from '../../domain/highlights-view/item.ts';
import { HIGHLIGHTS_SHAPE, type Shape } from '../../domain/highlights-view/shape.ts';
import { counted } from '../../domain/text/counted.ts';
import { useAnnotationStore, useColourNames } from '../storage/hooks.ts';
import { setPreference } from '../storage/preferences.ts';
import { useToday } from '../storage/use-today.ts';
import { Button } from '../ui/button.tsx';
import { EmptyView } from '../ui/empty-view.tsx';
import { ActiveFilters } from './active-filters.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { FilterBar } from './filter-bar.tsx';
import type { HighlightsPanelProps } from './panel-props.ts';
import { ItemList } from './item-list.tsx';
import { commandOf, type KeyCommand } from './keys.ts';
import { useArranged } from './use-arranged.ts';
import type { Items } from './use-items.ts';
import { useListSelection } from './use-list-selection.ts';
import { ViewLine } from './view-line.tsx';

/** What has nothing to work on where nothing is selected. */
const NEEDS_SELECTION: ReadonlySet<KeyCommand['kind']> = new Set(['copy', 'delete', 'tags', 'colour', 'nothing']);

interface EverythingProps extends HighlightsPanelProps {
  readonly all: Items & { readonly items: readonly Item[] };
  readonly shape: Shape;
}

/** Filters, list, and what to do with the selected. */
export function Everything({ all, shape, filter, onFilter, onShow, onEnter, actions, ref }: EverythingProps): ReactNode {
  const store = useAnnotationStore();
  const colourNames = useColourNames();
  const today = useToday();
  const words = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [tagging, setTagging] = useState(false);
  const { items, around, complete } = all;
  const arranged = useArranged({ items, filter, shape, around, names: colourNames, now: today });
  const selecting = useListSelection(arranged);
  const { selection, place, selected, step } = selecting;

  const go = (kind: Parameters<typeof step>[0], at: number): void => {
    step(kind, at);
    const row = arranged.rows[at];
    if (kind === 'alone' && row !== undefined) onShow(row.item);
  };
  useImperativeHandle(ref, () => ({
    move: (by) => {
      if (arranged.rows.length > 0) go('alone', Math.max(0, Math.min(arranged.rows.length - 1, place + by)));
    },
  }));
  useEffect(() => {
    list.current?.focus();
  }, []);

  const selectGroup = (): void => {
    const key = arranged.rows[place]?.key;
    const head = arranged.entries.find((entry) => entry.kind === 'head' && key !== undefined && entry.rowKeys.includes(key));
    if (head?.kind === 'head') selecting.group(head.rowKeys);
  };
  const onKey = (event: KeyboardEvent): void => {
    const command = commandOf(event);
    const active = arranged.rows[place];
    if (command === null || (NEEDS_SELECTION.has(command.kind) && selected.length === 0)) return;
    event.preventDefault();
    const run: Readonly<Record<KeyCommand['kind'], () => void>> = {
      all: selecting.all,
      group: selectGroup,
      toggle: selecting.toggleActive,
      nothing: selecting.nothing,
      words: () => words.current?.focus(),
      enter: () => {
        if (active !== undefined) onEnter(active.item);
      },
      copy: () => {
        actions.copy(selected);
      },
      delete: () => {
        actions.remove(selected);
      },
      tags: () => {
        setTagging(true);
      },
      colour: () => {
        if (command.kind === 'colour') actions.recolour(selected, command.colour);
      },
    };
    run[command.kind]();
  };

  return (
    <>
      <header className="highlights-head">
        <div className="highlights-line">
          <h2 className="centre-panel-name highlights-name">Highlights</h2>
          <p className="centre-panel-count numeric" role="status">
            {countLine(arranged.items.length, items)}
          </p>
          <ViewLine shape={shape} onShape={(next) => void setPreference(store, HIGHLIGHTS_SHAPE, { ...next })} />
        </div>
        <FilterBar
          ref={words}
          items={items}
          around={around}
          filter={filter}
          colourNames={colourNames}
          onFilter={onFilter}
          onLeave={() => {
            list.current?.focus();
          }}
        />
        <ActiveFilters filter={filter} around={around} colourNames={colourNames} now={today} onFilter={onFilter} />
      </header>
      {arranged.rows.length === 0 ? (
        <NothingFits
          onShowAll={() => {
            onFilter(NO_FILTER);
          }}
        />
      ) : (
        <ItemList
          ref={list}
          entries={arranged.entries}
          rows={arranged.rows.length}
          selection={selection}
          activePlace={place}
          around={around}
          complete={complete}
          withPaper={shape.grouping !== 'paper'}
          colourNames={colourNames}
          now={today}
          onStep={go}
          onGroup={({ rowKeys }) => {
            selecting.group(rowKeys);
          }}
          onKey={onKey}
        />
      )}
      {selected.length === 0 ? null : (
        <BulkBar
          selected={selected}
          total={arranged.items.length}
          all={items}
          colourNames={colourNames}
          actions={actions}
          tagging={tagging}
          onTagging={setTagging}
          onTagged={() => {
            list.current?.focus();
          }}
          onClear={selecting.nothing}
        />
      )}
    </>
  );
}

function NothingFits({ onShowAll }: { readonly onShowAll: () => void }): ReactNode {
  return (
    <EmptyView title="No highlight or note fits" action={<Button onClick={onShowAll}>Show all</Button>}>
      Every word must begin a word of the quote, the comment, the note, a tag or the paper’s title. Try fewer.
    </EmptyView>
  );
}

/** Highlights and notes are counted apart: beside the name of the view in the rail stand its highlights alone. */
function countLine(shown: number, all: readonly Item[]): string {
  if (shown < all.length) return `${shown.toLocaleString('en')} of ${all.length.toLocaleString('en')} fit`;
  const notes = all.filter(({ kind }) => kind === 'note').length;
  const parts = [{ count: all.length - notes, one: 'highlight' }, { count: notes, one: 'note' }];
  return parts.flatMap(({ count, one }) => (count === 0 ? [] : [counted(count, one)])).join(', ');
}
