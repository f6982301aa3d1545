import { useEffect, useImperativeHandle, useMemo, useRef, useState, type ReactNode, type Ref } from 'react';
import type { ListEntry } from '../../domain/annotation/annotation.ts';
import { dayName } from '../../domain/calendar/days.ts';
import type { PaperId, PaperRow } from '../../domain/paper/paper.ts';
import { ranksForMove } from '../../domain/reading-list/order.ts';
import { counted } from '../../domain/text/counted.ts';
import type { ShownOrder } from '../ui/ordered-rows/use-ranks-ahead.ts';
import { useToday } from '../storage/use-today.ts';
import { Button } from '../ui/button.tsx';
import { EmptyView } from '../ui/empty-view.tsx';
import { pick } from '../ui/list-selection.ts';
import { OrderedRows, type OrderedRowsHandle } from '../ui/ordered-rows/ordered-rows.tsx';
import { placeOfStep } from '../ui/ordered-rows/order.ts';
import { movedSentence } from '../ui/ordered-rows/sentences.ts';
import { useOpenSelection } from '../ui/ordered-rows/use-open-selection.ts';
import { EntriesBar } from './entries-bar.tsx';
import { EntryDetails } from './entry-details.tsx';
import { entryItem, heightOfEntry } from './entry-item.ts';
import { EntryRow, type EntryTools } from './entry-row.tsx';
import type { EntryActions, ListHandle } from './list-handle.ts';
import { ListTools } from './list-tools.tsx';
import { useShownItems } from './use-shown-items.ts';

interface ListEntriesProps {
  readonly listId: string;
  /** In their order. */
  readonly entries: readonly ListEntry[];
  readonly ahead: ShownOrder<ListEntry>;
  readonly papers: ReadonlyMap<PaperId, PaperRow>;
  /** Whether all of `papers` have been asked for. */
  readonly complete: boolean;
  readonly hideFinished: boolean;
  readonly selectedId: PaperId | null;
  readonly onSelect: (id: PaperId) => void;
  readonly onRead: () => void;
  readonly actions: EntryActions;
  readonly ref: Ref<ListHandle>;
}

/** The papers of a list in the reader's order. */
export function ListEntries(props: ListEntriesProps): ReactNode {
  const { listId, entries, ahead, papers, complete, hideFinished, selectedId, onSelect, onRead, actions, ref } = props;
  const rows = useRef<OrderedRowsHandle>(null);
  const field = useRef<HTMLInputElement>(null);
  const today = dayName(useToday());
  const [openId, setOpenId] = useState<string | null>(null);
  const all = useMemo(() => entries.map((entry) => entryItem(entry, papers.get(entry.paperId), complete, today)), [entries, papers, complete, today]);
  const { items, words, setWords, sentence, placeInWhole } = useShownItems(all, hideFinished);
  const order = useMemo(() => items.map(({ id }) => id), [items]);
  const chosenId = items.find(({ entry }) => entry.paperId === selectedId)?.id ?? null;
  const { selection, change } = useOpenSelection(order, chosenId, (id) => {
    const item = items.find((one) => one.id === id);
    if (item !== undefined) onSelect(item.entry.paperId);
  });
  const selected = useMemo(() => items.flatMap(({ id, entry }) => (selection.selected.has(id) ? [entry] : [])), [items, selection.selected]);

  const what = (chosen: readonly ListEntry[]): string =>
    chosen.length > 1 ? papersName(chosen.length) : `“${items.find(({ id }) => id === chosen[0]?.id)?.label ?? ''}”`;
  const toggleFinished = (chosen: readonly ListEntry[]): boolean => {
    if (chosen.length > 0) actions.setFinished(chosen, chosen.some(({ finishedAt }) => finishedAt === null), what(chosen));
    return chosen.length > 0;
  };
  const remove = (chosen: readonly ListEntry[]): boolean => {
    if (chosen.length > 0) actions.remove(chosen, what(chosen));
    return chosen.length > 0;
  };
  const move = (ids: readonly string[], to: number): void => {
    const ranks = ranksForMove(ahead.rows ?? [], ids, placeInWhole(ids, to));
    if (ranks.length === 0) return;
    const told = movedSentence(items, { ids, to }, papersName, true);
    ahead.rank(ranks, (asked) => actions.rank(asked, told));
  };
  const toggleDetails = (id: string): void => {
    if (openId === id) rows.current?.focus();
    else if (chosenId !== id) change(pick(order, order.indexOf(id)), 'alone');
    setOpenId(openId === id ? null : id);
  };
  const tools = useSameFunctions({
    toggleFinished: (item) => { toggleFinished([item.entry]); },
    move: (item, step) => { move([item.id], placeOfStep(items, [item.id], step)); },
    details: (item) => { toggleDetails(item.id); },
    remove: (item) => { remove([item.entry]); },
  });
  useImperativeHandle(ref, () => ({
    move: (step) => { rows.current?.step(step); },
    shift: (target) => { rows.current?.move(target); },
    pickUp: () => { rows.current?.pickUp(); },
    toggleFinished: () => toggleFinished(selected),
    remove: () => remove(selected),
    details: () => {
      if (selected.length > 0 && selection.active !== null) toggleDetails(selection.active);
      return selected.length > 0;
    },
    find: () => { field.current?.focus(); },
  }));

  return (
    <>
      <ListTools
        field={field}
        words={words}
        onWords={setWords}
        hideFinished={hideFinished}
        onHideFinished={actions.hideFinished}
        onSort={actions.sort}
        onDone={() => { rows.current?.focus(); }}
        shown={sentence}
      />
      {items.length === 0 && entries.length > 0 ? (
        <Nothing words={words} onAll={() => { setWords(''); actions.hideFinished(false); }} />
      ) : (
        <OrderedRows
          ref={rows}
          name="Papers on this list"
          scrollPlace={{ panel: 'list', of: listId }}
          items={items}
          several={papersName}
          heightOf={(item) => (item.id === openId ? null : heightOfEntry(item))}
          selection={selection}
          onSelection={(next, how) => {
            if (how === 'alone' && next.active !== openId) setOpenId(null);
            change(next, how);
          }}
          onEnter={onRead}
          onDelete={() => remove(selected)}
          onMove={move}
          renderRow={(item, { tabIndex }) => (
            <div className="entry">
              <EntryRow
                item={item}
                height={heightOfEntry(item)}
                first={item.id === order[0]}
                last={item.id === order.at(-1)}
                open={item.id === openId}
                tabIndex={tabIndex}
                tools={tools}
              />
              {item.id === openId ? (
                <EntryDetails entry={item.entry} title={item.label} today={today} actions={actions} onClose={() => { toggleDetails(item.id); }} />
              ) : null}
            </div>
          )}
        />
      )}
      {selected.length > 1 ? (
        <EntriesBar
          selected={selected}
          total={items.length}
          onToggleFinished={() => toggleFinished(selected)}
          onRemove={() => remove(selected)}
          onClear={() => { change(pick(order, order.indexOf(selection.active ?? '')), 'alone'); }}
        />
      ) : null}
    </>
  );
}

/** The list has papers, and none of them is shown. */
function Nothing({ words, onAll }: { readonly words: string; readonly onAll: () => void }): ReactNode {
  const found = words.trim() !== '';
  return (
    <EmptyView title={found ? 'Nothing here has these words' : 'Everything here is finished'} action={<Button onClick={onAll}>Show the whole list</Button>}>
      {found ? 'Titles, people and notes of this list were looked through.' : 'Finished papers are hidden at the moment.'}
    </EmptyView>
  );
}

/** The functions as they are at present, behind ones that stay the same. */
function useSameFunctions(present: EntryTools): EntryTools {
  const current = useRef(present);
  useEffect(() => {
    current.current = present;
  });
  return useMemo<EntryTools>(
    () => ({
      toggleFinished: (item) => { current.current.toggleFinished(item); },
      move: (item, step) => { current.current.move(item, step); },
      details: (item) => { current.current.details(item); },
      remove: (item) => { current.current.remove(item); },
    }),
    [],
  );
}

function papersName(count: number): string {
  return counted(count, 'paper');
}
