/** The rows of the library that are on the screen, fetched by page and kept while the query stands. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { PaperId } from '../../domain/paper/paper.ts';
import type { OwnPassage } from '../../domain/query/own-passage.ts';
import type { FieldSort } from '../../domain/query/sort.ts';
import type { CodedError, Result } from '../../domain/result.ts';
import type { FoundRow, Question, RowsPage } from '../../ipc/contract.ts';

/** Rows in one request: about three screens, so that slow scrolling never outruns it. */
const PAGE = 60;

/** A stretch of what a query yields, in one of the orders that a reader may choose. */
interface RowsAsked extends Question {
  readonly sort: FieldSort;
  readonly offset: number;
  readonly limit: number;
}

/** Rows beyond those on the screen that are fetched ahead. */
const AHEAD = 40;

/** Most requests on the way: what was scrolled past meanwhile is never asked for. */
const MOST_ASKED = 2;

/** Most pages that are kept beside the first one. */
const MOST_PAGES = 40;

/** A page of rows, with the passages of the reader's own notes and highlights that match. */
interface OwnPage extends RowsPage {
  readonly own?: ReadonlyMap<PaperId, OwnPassage>;
}

/** A row with the passage of the reader's that matches, if there is one. */
export interface OwnRow extends FoundRow {
  readonly own?: OwnPassage;
}

export type FetchRows = (asked: RowsAsked) => Promise<Result<OwnPage>>;

export interface Rows {
  /** The query these rows belong to; lags behind the box by one answer. */
  readonly query: string;
  /** The order they are in; lags behind in the same way. */
  readonly sort: FieldSort;
  readonly total: number;
  /** The first page of the answer, with what it says of the query; null until it has come. */
  readonly first: RowsPage | null;
  /** False until the first answer has come. */
  readonly ready: boolean;
  readonly error: CodedError | null;
  /** The row at a place of the list, or undefined while its page is on the way. */
  readonly rowAt: (index: number) => OwnRow | undefined;
  /** The place of a paper among the loaded rows; -1 when it is not among them. */
  readonly indexOf: (id: PaperId | null) => number;
  /** Fetches the pages that these places (inclusive) lie on. */
  readonly need: (first: number, last: number) => void;
}

/** A page whose rows carry their passages. */
type ShownPage = Omit<RowsPage, 'rows'> & { readonly rows: readonly OwnRow[] };

interface Loaded {
  /** Counts the questions; pages belong to the question of their first page. */
  readonly question: number;
  readonly query: string;
  readonly sort: FieldSort;
  readonly first: ShownPage;
  readonly pages: ReadonlyMap<number, readonly OwnRow[]>;
}

/**
 * Keeps the rows for `query`. The old rows stay until the first page of the new query is here, and an
 * answer that a newer question has overtaken is dropped. `version` changes when the catalog does.
 */
export function useRows(fetchRows: FetchRows, query: string, sort: FieldSort, version: number): Rows {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [error, setError] = useState<CodedError | null>(null);
  const question = useRef(0);
  const now = useRef<Loaded | null>(null);
  const asked = useRef(new Set<number>());

  const show = useCallback((next: Loaded) => {
    now.current = next;
    setLoaded(next);
  }, []);

  useEffect(() => {
    const mine = ++question.current;
    asked.current = new Set();
    void fetchRows({ query, sort, offset: 0, limit: PAGE, search: mine }).then((result) => {
      if (question.current !== mine) return;
      if (!result.ok) {
        setError(result.error);
        return;
      }
      setError(null);
      show({ question: mine, query, sort, first: shownPage(result.value), pages: new Map() });
    });
  }, [fetchRows, query, sort, version, show]);

  // Asked again whenever a page has come, with the places that are on the screen by then.
  const need = useCallback(
    (first: number, last: number) => {
      const shown = now.current;
      if (shown === null || shown.question !== question.current) return;
      const onTheWay = asked.current;
      for (const page of pagesAround(first, last, shown.first.total)) {
        if (onTheWay.size >= MOST_ASKED) return;
        if (page === 0 || shown.pages.has(page) || onTheWay.has(page)) continue;
        onTheWay.add(page);
        void fetchRows({ query: shown.query, sort: shown.sort, offset: page * PAGE, limit: PAGE, search: shown.question }).then((result) => {
          onTheWay.delete(page);
          if (question.current !== shown.question || now.current === null || !result.ok) return;
          show({ ...now.current, pages: withPage(now.current.pages, page, shownPage(result.value).rows) });
        });
      }
    },
    [fetchRows, show],
  );

  const rowAt = useCallback(
    (index: number) => (index < PAGE ? loaded?.first.rows[index] : loaded?.pages.get(pageOf(index))?.[index % PAGE]),
    [loaded],
  );

  const indexOf = useCallback((id: PaperId | null) => placeOf(id, loaded), [loaded]);

  // The same object until something in it changes: effects that depend on it change the panel's own state.
  return useMemo(
    () => ({
      query: loaded?.query ?? query,
      sort: loaded?.sort ?? sort,
      total: loaded?.first.total ?? 0,
      first: loaded?.first ?? null,
      ready: loaded !== null,
      error,
      rowAt,
      indexOf,
      need,
    }),
    [loaded, query, sort, error, rowAt, indexOf, need],
  );
}

/** The pages on the screen, then those just beyond it. */
function pagesAround(first: number, last: number, total: number): readonly number[] {
  const [from, to] = [pageOf(first), pageOf(last)];
  const onScreen = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  return [...new Set([...onScreen, pageOf(Math.max(last, Math.min(total - 1, last + AHEAD))), pageOf(Math.max(0, first - AHEAD))])];
}

function pageOf(place: number): number {
  return Math.floor(place / PAGE);
}

/** The pages with one more, without those that are then farthest from it. */
function withPage(pages: Loaded['pages'], page: number, rows: readonly OwnRow[]): Loaded['pages'] {
  const all = [...pages, [page, rows] as const];
  return new Map(all.length <= MOST_PAGES ? all : all.sort(([a], [b]) => Math.abs(a - page) - Math.abs(b - page)).slice(0, MOST_PAGES));
}

function shownPage({ own, ...page }: OwnPage): ShownPage {
  if (own === undefined) return page;
  const withPassage = (row: FoundRow): OwnRow => {
    const passage = own.get(row.id);
    return passage === undefined ? row : { ...row, own: passage };
  };
  return { ...page, rows: page.rows.map(withPassage) };
}

function placeOf(id: PaperId | null, loaded: Loaded | null): number {
  const inFirst = loaded?.first.rows.findIndex((row) => row.id === id) ?? -1;
  if (inFirst >= 0) return inFirst;
  for (const [page, rows] of loaded?.pages ?? []) {
    const at = rows.findIndex((row) => row.id === id);
    if (at >= 0) return page * PAGE + at;
  }
  return -1;
}
