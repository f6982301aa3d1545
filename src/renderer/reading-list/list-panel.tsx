import { useMemo, useState, type ReactNode, type Ref } from 'react';
import type { ListEntry, ReadingList } from '../../domain/annotation/annotation.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import { orderedEntries } from '../../domain/reading-list/order.ts';
import { byRank } from '../../domain/reading-list/rank.ts';
import { useEntryRowsOf } from '../storage/hooks.ts';
import { Button } from '../ui/button.tsx';
import { CentrePanel, CentrePanelError } from '../ui/centre-panel.tsx';
import { EmptyView } from '../ui/empty-view.tsx';
import { ListEntries } from './list-entries.tsx';
import type { EntryActions, ListHandle } from './list-handle.ts';
import { ListHead, type ListHeadParts } from './list-head.tsx';
import { FIRST_ROWS, usePaperRows, type FetchRowsOf } from '../storage/use-paper-rows.ts';
import { useRanksAhead } from '../ui/ordered-rows/use-ranks-ahead.ts';

interface ListPanelProps {
  readonly list: ReadingList;
  readonly fetchRowsOf: FetchRowsOf;
  readonly version: number;
  readonly selectedId: PaperId | null;
  readonly onSelect: (id: PaperId) => void;
  /** Goes to the text of the open paper. */
  readonly onRead: () => void;
  readonly onShowLibrary: () => void;
  readonly hideFinished: boolean;
  readonly actions: EntryActions;
  readonly head: ListHeadParts;
  readonly ref: Ref<ListHandle>;
}

/** A reading list: hand-ordered, with progress. */
export function ListPanel(props: ListPanelProps): ReactNode {
  const { list, fetchRowsOf, version, selectedId, onSelect, onRead, onShowLibrary, hideFinished, actions, head, ref } = props;
  const stored = useEntryRowsOf(list.id);
  // In order before a move is put in, which then leaves next to nothing to sort.
  const ahead = useRanksAhead(useMemo(() => stored?.toSorted(byRank), [stored]), ranked);
  const entries = useMemo(() => (ahead.rows === undefined ? undefined : orderedEntries(ahead.rows)), [ahead.rows]);
  const paperIds = useMemo(() => (entries ?? []).map(({ paperId }) => paperId), [entries]);
  const { rows, complete, error } = usePaperRows(fetchRowsOf, paperIds, version);
  // Rows without words say nothing, and making them takes as long as making those that follow in a moment.
  const [isHere, setHere] = useState(false);
  if (!isHere && (complete || error !== null || paperIds.slice(0, FIRST_ROWS).some((id) => rows.has(id)))) setHere(true);
  return (
    <CentrePanel name={`Reading list: ${list.name}`}>
      <ListHead list={list} entries={entries} {...head} />
      <CentrePanelError error={error} />
      {entries?.length === 0 ? (
        <EmptyView title="Nothing on this list yet" action={<Button onClick={onShowLibrary}>Go to the library</Button>}>
          Open a paper and press L to put it here.
        </EmptyView>
      ) : isHere ? (
        <ListEntries
          listId={list.id}
          ref={ref}
          entries={entries ?? []}
          ahead={ahead}
          papers={rows}
          complete={complete}
          hideFinished={hideFinished}
          selectedId={selectedId}
          onSelect={onSelect}
          onRead={onRead}
          actions={actions}
        />
      ) : null}
    </CentrePanel>
  );
}

function ranked(entry: ListEntry, rank: string): ListEntry {
  return entry.rank === rank ? entry : { ...entry, rank };
}
