/** Searches with a name: made, changed, renamed, in the reader's order. */
import type { SavedSearch } from '../annotation/annotation.ts';
import { firstRevision, nextRevision } from '../annotation/revision.ts';
import type { FieldSort } from '../query/sort.ts';
import { byRank, rankAtEnd } from '../reading-list/rank.ts';
import { fail, ok, type Result } from '../result.ts';

/** What is kept of a search. */
export interface KeptSearch {
  readonly name: string;
  /** As typed. */
  readonly query: string;
  readonly sort: FieldSort;
}

/** The saved searches in the reader's order; tombstones are left out. */
export function orderedSearches(searches: readonly SavedSearch[]): readonly SavedSearch[] {
  return searches.filter((search) => !search.deleted).sort(byRank);
}

/** The live search of this name, capitals and white space around it aside. */
export function searchNamed(searches: readonly SavedSearch[], name: string): SavedSearch | undefined {
  const wanted = name.trim().toLowerCase();
  return searches.find((search) => !search.deleted && search.name.toLowerCase() === wanted);
}

/**
 * The search as a row after all others, or, where one has this name, that one with another query and
 * order. Fails with `bad-request` when the name or the query is blank. `searches` are all rows,
 * tombstones included; `id` is for a new row.
 */
export function keepSearch(searches: readonly SavedSearch[], id: string, kept: KeptSearch, now: number): Result<SavedSearch> {
  const name = kept.name.trim();
  if (name === '') return nameless();
  if (kept.query.trim() === '') return fail('bad-request', 'There is nothing to save: the search is empty.', 'Type what to search for first.');
  const { query, sort } = kept;
  const known = searchNamed(searches, name);
  if (known === undefined) return ok({ ...firstRevision(id, now), name, query, sort, rank: rankAtEnd(searches) });
  return ok(isSameSearch(known, kept) ? known : { ...nextRevision(known, now), query, sort });
}

/** The search under another name; the same row when the name stays. Fails with `bad-request` when it is blank. */
export function renameSearch(search: SavedSearch, newName: string, now: number): Result<SavedSearch> {
  const name = newName.trim();
  if (name === '') return nameless();
  return ok(name === search.name ? search : { ...nextRevision(search, now), name });
}

/** Whether two searches look for the same in the same order; white space around the words makes no difference. */
export function isSameSearch(a: Omit<KeptSearch, 'name'>, b: Omit<KeptSearch, 'name'>): boolean {
  return a.query.trim() === b.query.trim() && a.sort.by === b.sort.by && a.sort.direction === b.sort.direction;
}

function nameless(): Result<never> {
  return fail('bad-request', 'A saved search needs a name.', 'Type a name for it.');
}
