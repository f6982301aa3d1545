import { useCallback, type ReactNode, type Ref } from 'react';
import type { ReadingList } from '../../domain/annotation/annotation.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import type { ActionId } from '../../ipc/actions.ts';
import { SmartListPanel } from '../reading-list/smart-list-panel.tsx';
import type { ListHandle } from '../reading-list/list-handle.ts';
import { useAnnotationStore, useAnnotationVersion, useUndoLog } from '../storage/hooks.ts';
import { bridge } from './bridge.ts';
import { notify, useDeskParts } from './desk.ts';
import { headParts } from './list-head-parts.ts';
import { papersOfQuery } from './steps/papers-of-query.ts';

interface SmartListProps {
  readonly list: ReadingList;
  readonly query: string;
  readonly lists: readonly ReadingList[];
  readonly onSelect: (id: PaperId) => void;
  readonly onPerform: (action: ActionId) => void;
  readonly ref: Ref<ListHandle>;
}

/** A smart list in the centre: it follows the catalog and what the reader makes. */
export function SmartList({ list, query, lists, onSelect, onPerform, ref }: SmartListProps): ReactNode {
  const { selectedId, catalogVersion } = useDeskParts('selectedId', 'catalogVersion');
  const store = useAnnotationStore();
  const log = useUndoLog();
  const annotationVersion = useAnnotationVersion(query);
  const fetchPapersOf = useCallback((asked: string) => papersOfQuery(store, asked), [store]);
  return (
    <SmartListPanel
      ref={ref}
      list={list}
      query={query}
      fetchPapersOf={fetchPapersOf}
      fetchRowsOf={bridge.request['catalog:rows-of']}
      version={catalogVersion + annotationVersion}
      head={headParts(log, list, lists, catalogVersion)}
      selectedId={selectedId}
      onSelect={onSelect}
      onRead={() => {
        onPerform('read-paper');
      }}
      onRefuse={refuse}
    />
  );
}

function refuse(): void {
  notify('A smart list holds what its search finds, in its order. Make a list to order by hand from it first.');
}
