import { useImperativeHandle, useRef, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import type { ListEntry, ReadingList } from '../../domain/annotation/annotation.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import { useEntriesOf } from '../storage/hooks.ts';
import { Button } from '../ui/button.tsx';
import { EmptyView } from '../ui/empty-view.tsx';
import { ListHead, type ListHeadParts } from './list-head.tsx';
import { ListRow } from './list-row.tsx';
import { usePaperRows, type FetchRowsOf } from '../storage/use-paper-rows.ts';
import './list-panel.css';

/** What the keys and the palette may ask of the panel. */
export interface ListHandle {
  readonly move: (step: 1 | -1) => void;
}

/** What a reader can do to a paper on the list. */
export interface ListActions {
  readonly toggleFinished: (entry: ListEntry) => void;
  readonly moveEntry: (entry: ListEntry, step: 1 | -1) => void;
  readonly remove: (entry: ListEntry) => void;
}

interface ListPanelProps {
  readonly list: ReadingList;
  readonly fetchRowsOf: FetchRowsOf;
  readonly version: number;
  readonly selectedId: PaperId | null;
  readonly onSelect: (id: PaperId) => void;
  readonly onShowLibrary: () => void;
  readonly actions: ListActions;
  readonly head: ListHeadParts;
  readonly ref: Ref<ListHandle>;
}

/** A reading list: hand-ordered, with progress. */
export function ListPanel(props: ListPanelProps): ReactNode {
  const { list, fetchRowsOf, version, selectedId, onSelect, onShowLibrary, actions, head, ref } = props;
  const entries = useEntriesOf(list.id);
  const panel = useRef<HTMLOListElement>(null);
  const order = entries ?? [];
  const { rows, error } = usePaperRows(fetchRowsOf, order.map((entry) => entry.paperId), version);
  const selected = order.findIndex((entry) => entry.paperId === selectedId);

  const go = (place: number): void => {
    const entry = order[Math.max(0, Math.min(order.length - 1, place))];
    if (entry !== undefined) onSelect(entry.paperId);
  };
  useImperativeHandle(ref, () => ({
    move: (step) => {
      go(selected + step);
    },
  }));

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    const buttons = [...(panel.current?.querySelectorAll<HTMLButtonElement>('.list-row-open') ?? [])];
    const at = buttons.findIndex((button) => button.closest('li')?.contains(document.activeElement) ?? false);
    const target = Math.max(0, Math.min(buttons.length - 1, at + (event.key === 'ArrowDown' ? 1 : -1)));
    buttons[target]?.focus();
    go(target);
  };

  return (
    <section className="list-panel" aria-label={`Reading list: ${list.name}`}>
      <ListHead list={list} entries={entries} {...head} />
      {error === null ? null : (
        <p className="list-error" role="alert">
          {error.message} {error.next}
        </p>
      )}
      {entries?.length === 0 ? (
        <EmptyView title="Nothing on this list yet" action={<Button onClick={onShowLibrary}>Go to the library</Button>}>
          Open a paper and press L to put it here.
        </EmptyView>
      ) : (
        <ol ref={panel} className="list-rows" aria-label="Papers on this list" onKeyDown={onKeyDown}>
          {order.map((entry, place) => (
            <ListRow
              key={entry.id}
              entry={entry}
              row={rows.get(entry.paperId)}
              place={place}
              last={place === order.length - 1}
              selected={entry.paperId === selectedId}
              onOpen={() => { onSelect(entry.paperId); }}
              onToggleFinished={() => { actions.toggleFinished(entry); }}
              onMove={(step) => { actions.moveEntry(entry, step); }}
              onRemove={() => { actions.remove(entry); }}
            />
          ))}
        </ol>
      )}
    </section>
  );
}
