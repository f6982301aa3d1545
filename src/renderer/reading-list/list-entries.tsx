import { useImperativeHandle, useMemo, useRef, type ReactNode, type Ref } from 'react';
import type { ListEntry } from '../../domain/annotation/annotation.ts';
import type { PaperId, PaperRow } from '../../domain/paper/paper.ts';
import { ranksForMove } from '../../domain/reading-list/order.ts';
import type { Ranked } from '../../domain/reading-list/rank.ts';
import { plainText } from '../../domain/text/plain-text.ts';
import type { OrderedItem } from '../ui/ordered-rows/item.ts';
import { OrderedRows, type MoveTarget, type OrderedRowsHandle } from '../ui/ordered-rows/ordered-rows.tsx';
import { placeOfStep } from '../ui/ordered-rows/order.ts';
import { movedSentence } from '../ui/ordered-rows/sentences.ts';
import { aboutLine, EntryRow } from './entry-row.tsx';
import { useEntrySelection } from './use-entry-selection.ts';
import type { RanksAhead } from './use-ranks-ahead.ts';

/** What the keys and the palette may ask of the papers on the list. */
export interface ListHandle {
  /** Opens the next paper (1) or the one before (-1). */
  readonly move: (step: 1 | -1) => void;
  /** Moves the selected papers in the list. */
  readonly shift: (target: MoveTarget) => void;
  /** Picks the selected papers up, for the arrow keys. */
  readonly pickUp: () => void;
  /** Finishes the selected papers, or puts them back where all are finished. False when none is selected. */
  readonly toggleFinished: () => boolean;
  /** Takes the selected papers off the list. False when none is selected. */
  readonly remove: () => boolean;
}

/** What a reader can do to papers on the list. */
export interface EntryActions {
  /** Of all these, `what` names them in a sentence: “DeepNet”, or 3 papers. */
  readonly setFinished: (entries: readonly ListEntry[], finished: boolean, what: string) => void;
  readonly remove: (entries: readonly ListEntry[], what: string) => void;
  /** Stores a new order; `told` says what was done. Answers with the rows that were written, null when it failed. */
  readonly rank: (ranks: readonly Ranked[], told: string) => Promise<readonly ListEntry[] | null>;
}

interface ListEntriesProps {
  /** In their order. */
  readonly entries: readonly ListEntry[];
  readonly ahead: RanksAhead;
  readonly papers: ReadonlyMap<PaperId, PaperRow>;
  /** Whether all of `papers` have been asked for. */
  readonly complete: boolean;
  readonly selectedId: PaperId | null;
  readonly onSelect: (id: PaperId) => void;
  readonly onRead: () => void;
  readonly actions: EntryActions;
  readonly ref: Ref<ListHandle>;
}

interface EntryItem extends OrderedItem {
  readonly entry: ListEntry;
  readonly row: PaperRow | undefined;
}

const ROW = 64;
const ROW_WITH_NOTE = 84;

/** The papers of a list in the reader's order. */
export function ListEntries(props: ListEntriesProps): ReactNode {
  const { entries, ahead, papers, complete, selectedId, onSelect, onRead, actions, ref } = props;
  const rows = useRef<OrderedRowsHandle>(null);
  const items = useMemo(() => entries.map((entry) => itemOf(entry, papers.get(entry.paperId), complete)), [entries, papers, complete]);
  const order = useMemo(() => entries.map(({ id }) => id), [entries]);
  const openId = entries.find(({ paperId }) => paperId === selectedId)?.id ?? null;
  const { selection, change } = useEntrySelection(order, openId, (id) => {
    const entry = entries.find((one) => one.id === id);
    if (entry !== undefined) onSelect(entry.paperId);
  });

  const what = (chosen: readonly ListEntry[]): string => {
    const title = items.find(({ id }) => id === chosen[0]?.id)?.label ?? '';
    return chosen.length > 1 ? papersName(chosen.length) : `“${title}”`;
  };
  const toggleFinished = (chosen: readonly ListEntry[]): boolean => {
    if (chosen.length === 0) return false;
    actions.setFinished(chosen, chosen.some(({ finishedAt }) => finishedAt === null), what(chosen));
    return true;
  };
  const remove = (chosen: readonly ListEntry[]): boolean => {
    if (chosen.length === 0) return false;
    actions.remove(chosen, what(chosen));
    return true;
  };
  const selected = (): readonly ListEntry[] => entries.filter(({ id }) => selection.selected.has(id));
  const move = (ids: readonly string[], to: number): void => {
    const ranks = ranksForMove(ahead.rows ?? [], ids, to);
    if (ranks.length === 0) return;
    const told = movedSentence(items.map(({ id, label }) => ({ id, label: `“${label}”` })), { ids, to }, papersName);
    ahead.rank(ranks, (asked) => actions.rank(asked, told));
  };
  useImperativeHandle(ref, () => ({
    move: (step) => { rows.current?.step(step); },
    shift: (target) => { rows.current?.move(target); },
    pickUp: () => { rows.current?.pickUp(); },
    toggleFinished: () => toggleFinished(selected()),
    remove: () => remove(selected()),
  }));

  return (
    <OrderedRows
      ref={rows}
      name="Papers on this list"
      items={items}
      several={papersName}
      heightOf={heightOf}
      selection={selection}
      onSelection={change}
      onEnter={onRead}
      onMove={move}
      renderRow={({ entry, label, row }, { tabIndex }) => (
        <EntryRow
          entry={entry}
          title={label}
          row={row}
          first={entry.id === order[0]}
          last={entry.id === order.at(-1)}
          tabIndex={tabIndex}
          tools={{
            toggleFinished: () => toggleFinished([entry]),
            move: (step) => { move([entry.id], placeOfStep(items, [entry.id], step)); },
            remove: () => remove([entry]),
          }}
        />
      )}
    />
  );
}

function papersName(count: number): string {
  return `${count.toLocaleString('en')} papers`;
}

function heightOf({ entry }: EntryItem): number {
  return entry.note === '' ? ROW : ROW_WITH_NOTE;
}

function itemOf(entry: ListEntry, row: PaperRow | undefined, complete: boolean): EntryItem {
  const label = row === undefined ? (complete ? 'A paper that is no longer in the library' : '') : plainText(row.title);
  const spoken = [label, aboutLine(row), entry.finishedAt === null ? '' : 'finished', entry.note].filter((part) => part !== '').join(', ');
  return { id: entry.id, label, spoken, entry, row };
}
