import { useCallback, useMemo, useRef, type ReactNode, type RefObject } from 'react';
import type { ReadingList } from '../../domain/annotation/annotation.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import { ok } from '../../domain/result.ts';
import type { ActionId } from '../../ipc/actions.ts';
import type { HighlightsHandle } from '../highlights/panel-props.ts';
import { LibraryPanel, type LibraryHandle } from '../library/library-panel.tsx';
import type { ListHandle } from '../reading-list/list-handle.ts';
import { ListPanel } from '../reading-list/list-panel.tsx';
import type { FetchFacets } from '../library/facets/use-facets.ts';
import type { FetchRows } from '../library/use-rows.ts';
import type { Drafts } from '../storage/drafts.ts';
import { useAnnotationStore, useAnnotationVersion, useSortVersion, useUndoLog } from '../storage/hooks.ts';
import { catalogSortOf, ownWords, readAhead } from '../storage/query-sets.ts';
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

/** The centre panel: the library, the reading list that was chosen in the rail, the queue, or all highlights. */
export function Centre({ lists, library, list, queue, highlights, drafts, onSelect, onPerform, onCount }: CentreProps): ReactNode {
  const { view, query, sort, facetsOpen, selectedId, catalogVersion } = useDeskParts('view', 'query', 'sort', 'facetsOpen', 'selectedId', 'catalogVersion');
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
      // Two frames: the first commits the rows, the second shows that they were drawn.
      requestAnimationFrame(() => requestAnimationFrame(() => void bridge.request['shell:painted'](rows)));
      requestIdleCallback(() => void readAhead(store.database).then(loadStatistics));
    },
    [onCount, store],
  );

  // The catalog does not know what the reader made: what that says to the query is found out here.
  const fetchRows = useCallback<FetchRows>(
    async (asked) => {
      const own = await ownWords(store.database, asked.query, store.now());
      const sort = await catalogSortOf(store.database, asked.sort);
      const page = await bridge.request['catalog:rows']({ ...asked, sort, ...(own !== undefined && { sets: own.sets }) });
      if (own === undefined || !page.ok) return page;
      return ok({ ...page.value, own: own.passages(page.value.rows.map(({ id }) => id)) });
    },
    [store],
  );
  const fetchFacets = useCallback<FetchFacets>(
    async (asked) => {
      const own = await ownWords(store.database, asked.query, store.now());
      return bridge.request['catalog:facets'](own === undefined ? asked : { ...asked, sets: own.sets });
    },
    [store],
  );
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
