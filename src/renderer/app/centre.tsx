import { useCallback, useMemo, useRef, type ReactNode, type RefObject } from 'react';
import type { ReadingList } from '../../domain/annotation/annotation.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import type { ActionId } from '../../ipc/actions.ts';
import type { HighlightsHandle } from '../highlights/panel-props.ts';
import { LibraryPanel, type LibraryHandle } from '../library/library-panel.tsx';
import { NO_PAPERS } from '../library/paper-selection.ts';
import type { ListHandle } from '../reading-list/list-handle.ts';
import { ListPanel } from '../reading-list/list-panel.tsx';
import type { Drafts } from '../storage/drafts.ts';
import { useAnnotationStore, useAnnotationVersion, useSortVersion, useUndoLog } from '../storage/hooks.ts';
import { readAhead } from '../storage/query-sets.ts';
import { entryActions } from './steps/entries.ts';
import type { QueueHandle } from '../queue/queue-rows.tsx';
import { AllHighlights } from './all-highlights.tsx';
import { bridge } from './bridge.ts';
import { setDesk, useDesk, useDeskParts } from './desk.ts';
import { useHideFinished } from './use-hide-finished.ts';
import { headParts } from './list-head-parts.ts';
import { loadStatistics } from './statistics.tsx';
import { QueueView } from './queue-view.tsx';
import { valueFetcher } from './fetch-values.ts';
import { askStatusOf, bulkActions, Inbox, select } from './inbox.tsx';
import { facetsFetcher, idsOf, librarySize, rowsFetcher } from './questions.ts';
import { SmartList } from './smart-list.tsx';

interface CentreProps {
  /** Undefined until they were read. */
  readonly lists: readonly ReadingList[] | undefined;
  readonly library: RefObject<LibraryHandle | null>;
  readonly list: RefObject<ListHandle | null>;
  readonly queue: RefObject<QueueHandle | null>;
  readonly highlights: RefObject<HighlightsHandle | null>;
  readonly drafts: Drafts;
  readonly onSelect: (id: PaperId) => void;
  readonly onPerform: (action: ActionId) => void;
  /** Called with the number of papers in the whole library. */
  readonly onCount: (papers: number) => void;
}

/** The centre panel: the library, the Inbox, the queue, the reading list that was chosen in the rail, or all highlights. */
export function Centre({ lists, library, list, queue, highlights, drafts, onSelect, onPerform, onCount }: CentreProps): ReactNode {
  const { view, query, sort, facetsOpen, selectedId, selection, catalogVersion } = useDeskParts('view', 'query', 'sort', 'facetsOpen', 'selectedId', 'selection', 'catalogVersion');
  const store = useAnnotationStore();
  // A search for what the reader makes follows it, as it follows the catalog; an order by it does so too.
  const annotationVersion = useAnnotationVersion(query);
  const sortVersion = useSortVersion(sort);
  const log = useUndoLog();
  const finishedHidden = useHideFinished();
  const shown = view.kind === 'list' ? lists?.find(({ id }) => id === view.listId) : undefined;
  const painted = useRef(false);

  const reportPainted = useCallback(
    (rows: number) => {
      if (useDesk.getState().query.trim() === '') onCount(rows);
      if (painted.current) return;
      painted.current = true;
      // A search that came back with the window does not tell how many papers there are in all.
      if (useDesk.getState().query.trim() !== '') void librarySize().then(onCount);
      // Two frames: the first commits the rows, the second shows that they were drawn.
      requestAnimationFrame(() => requestAnimationFrame(() => void bridge.request['shell:painted'](rows)));
      requestIdleCallback(() => void readAhead(store.database).then(() => loadStatistics(store.database)));
    },
    [onCount, store],
  );

  // The catalog does not know what the reader made: what that says to the query is found out here.
  const fetchRows = useMemo(() => rowsFetcher(store), [store]);
  const fetchFacets = useMemo(() => facetsFetcher(store), [store]);
  const fetchIds = useCallback((offset: number, limit: number) => idsOf(store, { query, sort }, offset, limit), [store, query, sort]);
  const bulk = useMemo(() => bulkActions(store, log, onPerform), [store, log, onPerform]);
  const fetchValues = useMemo(() => valueFetcher(store.database), [store]);

  const actions = useMemo(() => (shown === undefined ? null : entryActions(log, drafts, shown)), [log, drafts, shown]);

  // The library stays behind the others as it is: place, query and loaded rows are there on the way back.
  return (
    <>
      {shown === undefined ? null : shown.query !== null ? (
        <SmartList key={shown.id} ref={list} list={shown} query={shown.query} lists={lists ?? []} onSelect={onSelect} onPerform={onPerform} />
      ) : actions === null ? null : (
        <ListPanel
          key={shown.id}
          ref={list}
          list={shown}
          fetchRowsOf={bridge.request['catalog:rows-of']}
          version={catalogVersion}
          selectedId={selectedId}
          onSelect={onSelect}
          onRead={() => {
            onPerform('read-paper');
          }}
          onShowLibrary={() => {
            onPerform('show-library');
          }}
          hideFinished={finishedHidden}
          actions={actions}
          head={headParts(log, shown, lists ?? [], catalogVersion)}
        />
      )}
      {view.kind === 'inbox' ? <Inbox onSelect={onSelect} onPerform={onPerform} /> : null}
      {view.kind === 'queue' ? <QueueView queue={queue} onSelect={onSelect} onPerform={onPerform} /> : null}
      {view.kind === 'highlights' ? <AllHighlights highlights={highlights} onPerform={onPerform} /> : null}
      <LibraryPanel
        ref={library}
        hidden={view.kind !== 'library' && (view.kind !== 'list' || shown !== undefined || lists === undefined)}
        fetchRows={fetchRows}
        fetchFacets={fetchFacets}
        fetchValues={fetchValues}
        facetsOpen={facetsOpen}
        onToggleFacets={() => {
          setDesk({ facetsOpen: !facetsOpen });
        }}
        onSaveSearch={() => {
          onPerform('save-search');
        }}
        sort={sort}
        onSort={(chosen) => {
          setDesk({ sort: chosen, savedSearchId: null });
        }}
        placeOf={bridge.request['catalog:place-of']}
        version={catalogVersion + annotationVersion + sortVersion}
        query={query}
        onQuery={(next) => {
          setDesk({ query: next, savedSearchId: null });
        }}
        selectedId={selectedId}
        onSelect={onSelect}
        selection={view.kind === 'library' ? selection : NO_PAPERS}
        onSelection={select}
        fetchIds={fetchIds}
        bulk={bulk}
        onStatus={askStatusOf}
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
