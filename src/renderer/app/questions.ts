/** Asking the library what a query yields, with what the reader's annotations have to say to it. */
import type { PaperId } from '../../domain/paper/paper.ts';
import type { GivenPapers, TermSets } from '../../domain/query/annotation-terms.ts';
import type { FieldSort } from '../../domain/query/sort.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Question } from '../../ipc/contract.ts';
import type { FetchFacets } from '../library/facets/use-facets.ts';
import type { FetchRows } from '../library/use-rows.ts';
import type { AnnotationStore } from '../storage/annotation-store.ts';
import { catalogSortOf, ownWords } from '../storage/query-sets.ts';
import { bridge } from './bridge.ts';
import { keptSets } from './kept-papers.ts';
import { useDesk } from './desk.ts';

/** What is asked, in which order. */
export interface Asked {
  readonly query: string;
  readonly sort: FieldSort;
}

/** The Inbox is a query like any other; what came last is on top. */
export const INBOX: Asked = { query: 'is:inbox', sort: { by: 'added', direction: 'desc' } };

/** What the list in the centre shows. */
export function shownQuestion(): Asked {
  const { view, query, sort } = useDesk.getState();
  return view.kind === 'inbox' ? INBOX : { query, sort };
}

/** The sets of this window that the library keeps. */
export const windowSets = keptSets(bridge.request['catalog:keep-papers'], crypto.randomUUID());

/** Asks one question with what annotations say to it, if anything. */
export function withSets<T>(sets: TermSets | undefined, ask: (sets: Pick<Question<GivenPapers>, 'sets'>) => Promise<Result<T>>): Promise<Result<T>> {
  return windowSets.ask([sets], ([named]) => ask(named === undefined ? {} : { sets: named }));
}

/** Fetches rows, with the passages of the reader's own. */
export function rowsFetcher(store: AnnotationStore): FetchRows {
  return async (asked) => {
    const own = await ownWords(store.database, asked.query, store.now());
    const sort = await catalogSortOf(store.database, asked.sort);
    const page = await withSets(own?.sets, (sets) => bridge.request['catalog:rows']({ ...asked, sort, ...sets }));
    if (own === undefined || !page.ok) return page;
    return ok({ ...page.value, own: own.passages(page.value.rows.map(({ id }) => id)) });
  };
}

/** Fetches the counts beside a search. */
export function facetsFetcher(store: AnnotationStore): FetchFacets {
  return async (asked) => {
    const own = await ownWords(store.database, asked.query, store.now());
    return withSets(own?.sets, (sets) => bridge.request['catalog:facets']({ ...asked, ...sets }));
  };
}

/** How many papers the library has; 0 when it can't be asked, which the list of papers says. */
export async function librarySize(): Promise<number> {
  const page = await bridge.request['catalog:rows']({ query: '', offset: 0, limit: 1 });
  return page.ok ? page.value.total : 0;
}

/** How many papers match a query. */
export async function totalOf(store: AnnotationStore, query: string): Promise<Result<number>> {
  const own = await ownWords(store.database, query, store.now());
  const counts = await withSets(own?.sets, (sets) => bridge.request['catalog:counts-of']({ questions: [{ query, strict: true, ...sets }], among: [] }));
  return counts.ok ? ok(counts.value[0]?.total ?? 0) : counts;
}

/** Most papers that are named in one answer. */
const MOST = 500_000;

/** The ids of a stretch of what a query yields, in its order. */
export async function idsOf(store: AnnotationStore, { query, sort: asked }: Asked, offset: number, limit: number): Promise<Result<readonly PaperId[]>> {
  const own = await ownWords(store.database, query, store.now());
  const sort = await catalogSortOf(store.database, asked);
  return withSets(own?.sets, (sets) => bridge.request['catalog:ids-of']({ query, sort, offset, limit: Math.min(limit, MOST), ...sets }));
}
