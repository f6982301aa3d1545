import { useEffect, useId, useImperativeHandle, useRef, useState, type ReactNode, type Ref } from 'react';
import type { PaperId } from '../../domain/paper/paper.ts';
import { nearSentence } from '../../domain/query/near-sentence.ts';
import type { FieldSort } from '../../domain/query/sort.ts';
import type { Result } from '../../domain/result.ts';
import { counted } from '../../domain/text/counted.ts';
import type { RowsPage } from '../../ipc/contract.ts';
import { Button } from '../ui/button.tsx';
import { CentrePanel, CentrePanelError } from '../ui/centre-panel.tsx';
import { hasScrollPlace } from '../ui/scroll-places.ts';
import { EmptyView } from '../ui/empty-view.tsx';
import type { FetchValues } from './completion/choices.ts';
import { DidYouMean } from './did-you-mean.tsx';
import { FacetPanel, type FacetHandle } from './facets/facet-panel.tsx';
import type { FetchFacets } from './facets/use-facets.ts';
import { LibraryTools } from './library-tools.tsx';
import { Mistakes } from './mistakes.tsx';
import type { Reveal } from './paper-list.tsx';
import { PaperRows } from './paper-rows.tsx';
import type { PapersPanelProps } from './papers-panel-props.ts';
import { SearchBox } from './search-box.tsx';
import { isNewestFirst } from './sort-menu.tsx';
import { useRows } from './use-rows.ts';
import { useSelecting } from './use-selecting.ts';
import './library-panel.css';

/** What the keys and the palette may ask of the panel. */
export interface LibraryHandle {
  readonly move: (step: 1 | -1) => void;
  readonly focusSearch: () => void;
  /** Puts the focus into the facets, which are open. */
  readonly focusFacets: () => void;
}

interface LibraryPanelProps extends PapersPanelProps {
  /** True while a reading list is shown in its place. */
  readonly hidden: boolean;
  readonly fetchFacets: FetchFacets;
  readonly facetsOpen: boolean;
  readonly onToggleFacets: () => void;
  readonly onSaveSearch: () => void;
  /** Values that complete a field in the search box. */
  readonly fetchValues: FetchValues;
  readonly onSort: (sort: FieldSort) => void;
  /** Where a paper stands in the whole library. */
  readonly placeOf: (id: PaperId) => Promise<Result<number | null>>;
  readonly onQuery: (query: string) => void;
  /** Called when the first rows are on the screen. */
  readonly onPainted: (rows: number) => void;
  readonly ref: Ref<LibraryHandle>;
}

/** The library: search box, how many were found, and the list. */
export function LibraryPanel(props: LibraryPanelProps): ReactNode {
  const { hidden, fetchRows, sort, onSort, placeOf, version, query, onQuery, selectedId, onSelect, onOpen, onImport, onPainted, ref } = props;
  const rows = useRows(fetchRows, query, sort, version);
  // Where the selected paper was last seen; its row may be on a page that is not loaded now.
  const [seen, setSeen] = useState({ query: '', index: -1 });
  const [reveal, setReveal] = useState<Reveal>({ index: -1 });
  // A place that was chosen before its page came: its paper is opened when it is here.
  const wanted = useRef<number | null>(null);
  // The query whose best match the reader asked for before its answer was here.
  const openBest = useRef<string | null>(null);
  const box = useRef<HTMLInputElement>(null);
  const panel = useRef<HTMLElement>(null);
  const facets = useRef<FacetHandle>(null);
  const facetsId = useId();
  // A list that comes back to its place after a restart is not scrolled to the paper that is open.
  const comesBack = useRef(hasScrollPlace('library', query));

  const select = (place: number): void => {
    const row = rows.rowAt(place);
    setSeen({ query: rows.query, index: place });
    setReveal({ index: place });
    wanted.current = row === undefined ? place : null;
    if (row !== undefined) onSelect(row.id);
  };

  useEffect(() => {
    const row = wanted.current === null ? undefined : rows.rowAt(wanted.current);
    if (row === undefined) return;
    wanted.current = null;
    onSelect(row.id);
  }, [rows, onSelect]);

  const firstId = rows.rowAt(0)?.id;
  useEffect(() => {
    if (!hidden && selectedId === null && firstId !== undefined) onSelect(firstId);
  }, [hidden, selectedId, firstId, onSelect]);

  // A paper that was opened from elsewhere, or through a search that is over, is shown in its place.
  useEffect(() => {
    if (selectedId === null || rows.query.trim() !== '' || !isNewestFirst(rows.sort)) return;
    let stale = false;
    void placeOf(selectedId).then((place) => {
      if (stale || !place.ok || place.value === null) return;
      setSeen({ query: rows.query, index: place.value });
      if (!comesBack.current) setReveal({ index: place.value });
      comesBack.current = false;
    });
    return () => {
      stale = true;
    };
    // Not whenever rows arrive: scrolling away from the selected paper is the reader's wish.
  }, [selectedId, rows.query, rows.sort, placeOf]);

  useEffect(() => {
    const best = openBest.current === rows.query ? rows.rowAt(0) : undefined;
    if (best === undefined) return;
    openBest.current = null;
    onSelect(best.id);
  }, [rows, onSelect]);

  // A query that is nothing but an identifier opens its paper.
  const named = rows.first?.named;
  useEffect(() => {
    if (named !== undefined) onSelect(named);
  }, [named, onSelect]);

  const found = rows.indexOf(selectedId);
  const index = found >= 0 || seen.query !== rows.query ? found : seen.index;
  const selecting = useSelecting({ rows, place: index, selection: props.selection, onSelection: props.onSelection, onShow: select, fetchIds: props.fetchIds });
  useEffect(() => {
    if (rows.ready) onPainted(rows.total);
  }, [rows.ready, rows.total, onPainted]);

  useImperativeHandle(ref, () => ({
    move: (step) => {
      selecting.pick(Math.max(0, Math.min(rows.total - 1, index + step)), 'alone');
    },
    focusSearch: () => {
      box.current?.focus();
      box.current?.select();
    },
    focusFacets: () => {
      facets.current?.focus();
    },
  }));

  return (
    <CentrePanel ref={panel} name="Library" hidden={hidden}>
      <header className="library-head">
        <SearchBox
          ref={box}
          query={query}
          onQuery={onQuery}
          fetchValues={props.fetchValues}
          onLeave={(to) => {
            if (to === 'best' && rows.query !== query) openBest.current = query;
            else if (to === 'best' || (to === 'next' && index < 0)) select(0);
            panel.current?.querySelector<HTMLElement>('.paper-list')?.focus();
          }}
        />
        <div className="library-line">
          <p className="centre-panel-count numeric" role="status">
            {rows.first === null ? ' ' : countLine(rows.query, rows.first)}
          </p>
          <LibraryTools
            searching={query.trim() !== ''}
            sort={sort}
            onSort={onSort}
            facetsId={facetsId}
            facetsOpen={props.facetsOpen}
            onToggleFacets={props.onToggleFacets}
            onSaveSearch={props.onSaveSearch}
          />
        </div>
        <Mistakes mistakes={rows.first?.mistakes ?? []} />
        {rows.total === 0 ? null : <DidYouMean nearest={rows.first?.didYouMean} onQuery={onQuery} />}
      </header>
      {props.facetsOpen && !hidden ? (
        <FacetPanel
          ref={facets}
          id={facetsId}
          fetchFacets={props.fetchFacets}
          query={query}
          onQuery={onQuery}
          version={version}
          onClose={() => {
            props.onToggleFacets();
            box.current?.focus();
          }}
        />
      ) : null}
      <CentrePanelError error={rows.error} />
      {rows.ready && rows.total === 0 ? (
        <NothingHere query={query} nearest={rows.first?.didYouMean} onQuery={onQuery} onImport={onImport} />
      ) : (
        <PaperRows
          rows={rows}
          selectedId={selectedId}
          selectedIndex={index}
          reveal={reveal}
          selection={props.selection}
          selecting={selecting}
          bulk={props.bulk}
          onOpen={onOpen}
          onStatus={props.onStatus}
        />
      )}
    </CentrePanel>
  );
}

function countLine(query: string, { total, near, rankedOf }: RowsPage): string {
  const papers = counted(total, 'paper');
  if (query.trim() === '') return papers;
  if (total === 0) return 'No papers found';
  if (near !== undefined) return nearSentence(near, total);
  return rankedOf === undefined ? `${papers} found` : `${papers} found, ${rankedOf.toLocaleString('en')} of them ranked`;
}

interface NothingHereProps {
  readonly query: string;
  /** The nearest spelling that finds something. */
  readonly nearest: string | undefined;
  readonly onQuery: (query: string) => void;
  readonly onImport: () => void;
}

function NothingHere({ query, nearest, onQuery, onImport }: NothingHereProps): ReactNode {
  if (query.trim() === '') {
    return (
      <EmptyView title="Your papers will be here" action={<Button look="primary" onClick={onImport}>Import files…</Button>}>
        Import a copied page of papers, drop a file on the window, or paste the page.
      </EmptyView>
    );
  }
  if (nearest !== undefined) {
    const take = (
      <Button
        look="primary"
        onClick={() => {
          onQuery(nearest);
        }}
      >
        Search for “{nearest}”
      </Button>
    );
    return (
      <EmptyView title="No paper has all these words" action={take}>
        Did you mean “{nearest}”? It finds something.
      </EmptyView>
    );
  }
  const clear = (
    <Button
      onClick={() => {
        onQuery('');
      }}
    >
      Show the whole library
    </Button>
  );
  return (
    <EmptyView title="No paper has all these words" action={clear}>
      Every word must stand in the title, the people, a text or your notes. Try fewer words, or the beginning of one.
    </EmptyView>
  );
}
