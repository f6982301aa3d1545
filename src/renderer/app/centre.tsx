import { useCallback, useMemo, useRef, type ReactNode, type RefObject } from 'react';
import type { ReadingList } from '../../domain/annotation/annotation.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import type { ActionId } from '../../ipc/actions.ts';
import { LibraryPanel, type LibraryHandle } from '../library/library-panel.tsx';
import { ListPanel, type ListActions, type ListHandle } from '../reading-list/list-panel.tsx';
import type { FetchRows } from '../library/use-rows.ts';
import { useAnnotationStore, useUndoLog } from '../storage/hooks.ts';
import { annotationSets } from '../storage/query-sets.ts';
import { moveEntry, removeEntry, removeList, toggleFinished } from './actions/lists.ts';
import { bridge } from './bridge.ts';
import { setDesk, useDesk } from './desk.ts';

interface CentreProps {
  readonly lists: readonly ReadingList[];
  readonly library: RefObject<LibraryHandle | null>;
  readonly list: RefObject<ListHandle | null>;
  readonly onSelect: (id: PaperId) => void;
  readonly onPerform: (action: ActionId) => void;
  /** Called with the number of papers in the whole library. */
  readonly onCount: (papers: number) => void;
}

/** The centre panel: the library, or the reading list that was chosen in the rail. */
export function Centre({ lists, library, list, onSelect, onPerform, onCount }: CentreProps): ReactNode {
  const { view, query, sort, selectedId, catalogVersion } = useDesk();
  const store = useAnnotationStore();
  const log = useUndoLog();
  const shown = view.kind === 'list' ? lists.find(({ id }) => id === view.listId) : undefined;
  const painted = useRef(false);

  const reportPainted = useCallback(
    (rows: number) => {
      if (useDesk.getState().query.trim() === '') onCount(rows);
      if (painted.current) return;
      painted.current = true;
      // Two frames: the first commits the rows, the second shows that they were drawn.
      requestAnimationFrame(() => requestAnimationFrame(() => void bridge.request['shell:painted'](rows)));
    },
    [onCount],
  );

  // The catalog does not know what the reader made: those terms of the query are answered here.
  const fetchRows = useCallback<FetchRows>(
    async (asked) => {
      const sets = await annotationSets(store.database, asked.query);
      return bridge.request['catalog:rows'](sets === undefined ? asked : { ...asked, sets });
    },
    [store],
  );

  const actions = useMemo<ListActions>(
    () => ({
      toggleFinished: (entry) => void toggleFinished(log, entry),
      moveEntry: (entry, step) => void moveEntry(log, entry, step),
      remove: (entry) => void removeEntry(log, entry, shown?.name ?? ''),
      deleteList: (chosen) => void removeList(log, chosen),
    }),
    [log, shown?.name],
  );

  // The library stays behind a list as it is: place, query and loaded rows are there on the way back.
  return (
    <>
      {shown === undefined ? null : (
        <ListPanel
          key={shown.id}
          ref={list}
          list={shown}
          fetchRowsOf={bridge.request['catalog:rows-of']}
          version={catalogVersion}
          selectedId={selectedId}
          onSelect={onSelect}
          onShowLibrary={() => {
            onPerform('show-library');
          }}
          actions={actions}
        />
      )}
      <LibraryPanel
        ref={library}
        hidden={shown !== undefined || view.kind === 'statistics'}
        fetchRows={fetchRows}
        sort={sort}
        onSort={(chosen) => {
          setDesk({ sort: chosen });
        }}
        placeOf={bridge.request['catalog:place-of']}
        version={catalogVersion}
        query={query}
        onQuery={(next) => {
          setDesk({ query: next });
        }}
        selectedId={selectedId}
        onSelect={onSelect}
        onOpen={() => {
          onPerform('read-paper');
        }}
        onImport={() => {
          onPerform('import-files');
        }}
        onPainted={reportPainted}
      />
    </>
  );
}
