/** The rows of the library that are on the screen, fetched by page and kept while the query stands. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { PaperId } from '../../domain/paper/paper.ts';
import type { FieldSort } from '../../domain/query/sort.ts';
import type { CodedError, Result } from '../../domain/result.ts';
import type { FoundRow, Question, RowsPage } from '../../ipc/contract.ts';

/** Rows in one request: about three screens, so that slow scrolling never outruns it. */
const PAGE = 60;

/** A stretch of what a query yields, in one of the orders that a reader may choose. */
export interface RowsAsked extends Question {
  readonly sort: FieldSort;
  readonly offset: number;
  readonly limit: number;
}

export type FetchRows = (asked: RowsAsked) => Promise<Result<RowsPage>>;

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
  readonly rowAt: (index: number) => FoundRow | undefined;
  /** The place of a paper among the loaded rows; -1 when it is not among them. */
  readonly indexOf: (id: PaperId | null) => number;
  /** Fetches the pages that these places (inclusive) lie on. */
  readonly need: (first: number, last: number) => void;
}

interface Loaded {
  readonly query: string;
  readonly sort: FieldSort;
  readonly first: RowsPage;
  readonly pages: ReadonlyMap<number, readonly FoundRow[]>;
}

/**
 * Keeps the rows for `query`. The old rows stay until the first page of the new query is here, and an
 * answer that a newer question has overtaken is dropped. `version` changes when the catalog does.
 */
export function useRows(fetchRows: FetchRows, query: string, sort: FieldSort, version: number): Rows {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [error, setError] = useState<CodedError | null>(null);
  const question = useRef(0);
  const asked = useRef(new Set<number>());

  useEffect(() => {
    const mine = ++question.current;
    asked.current = new Set([0]);
    void fetchRows({ query, sort, offset: 0, limit: PAGE, search: mine }).then((result) => {
      if (question.current !== mine) return;
      if (!result.ok) {
        setError(result.error);
        return;
      }
      setError(null);
      setLoaded({ query, sort, first: result.value, pages: new Map([[0, result.value.rows]]) });
    });
  }, [fetchRows, query, sort, version]);

  const need = useCallback(
    (first: number, last: number) => {
      const mine = question.current;
      for (let page = Math.floor(first / PAGE); page <= Math.floor(last / PAGE); page += 1) {
        if (asked.current.has(page)) continue;
        asked.current.add(page);
        void fetchRows({ query, sort, offset: page * PAGE, limit: PAGE, search: mine }).then((result) => {
          if (question.current !== mine || !result.ok) return;
          setLoaded((now) => now && { ...now, pages: new Map(now.pages).set(page, result.value.rows) });
        });
      }
    },
    [fetchRows, query, sort],
  );

  const rowAt = useCallback(
    (index: number) => loaded?.pages.get(Math.floor(index / PAGE))?.[index % PAGE],
    [loaded],
  );

  const indexOf = useCallback((id: PaperId | null) => placeOf(id, loaded), [loaded]);

  return {
    query: loaded?.query ?? query,
    sort: loaded?.sort ?? sort,
    total: loaded?.first.total ?? 0,
    first: loaded?.first ?? null,
    ready: loaded !== null,
    error,
    rowAt,
    indexOf,
    need,
  };
}

function placeOf(id: PaperId | null, loaded: Loaded | null): number {
  for (const [page, rows] of loaded?.pages ?? []) {
    const at = rows.findIndex((row) => row.id === id);
    if (at >= 0) return page * PAGE + at;
  }
  return -1;
}
