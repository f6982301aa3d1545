import type { CatalogSort, FieldSort } from '../../../domain/query/sort.ts';
import { assertNever } from '../../../domain/result.ts';
import type { Numbers } from './paper-set.ts';
import type { Bucket, Snapshot } from './snapshot.ts';

/** Every paper of the library in this order; by relevance stands for newest first, since it depends on a query. */
export function orderOf(snapshot: Snapshot, { by, direction }: CatalogSort): Numbers {
  switch (by) {
    case 'relevance':
      return snapshot.newest();
    case 'title':
      return direction === 'asc' ? snapshot.byTitle() : snapshot.byTitle().toReversed();
    case 'date':
      return direction === 'desc' ? snapshot.newest() : inBuckets(snapshot, snapshot.dates(), direction);
    case 'year':
      return inBuckets(snapshot, snapshot.dates(), direction, ({ value }) => value.slice(0, 4));
    case 'added':
      return inBuckets(snapshot, snapshot.added(), direction);
    case 'venue':
      return inBuckets(snapshot, snapshot.venues(), direction);
    default:
      return assertNever(by);
  }
}

/** Group after group, newest first within each; all other papers before the group at `othersAt`, or last. */
export function inGroups(snapshot: Snapshot, groups: readonly (readonly number[])[], othersAt = groups.length): Numbers {
  const placeOf = new Uint32Array(snapshot.size).fill(othersAt);
  for (const [at, group] of groups.entries()) for (const number of group) placeOf[number] = at < othersAt ? at : at + 1;
  return byPlace(snapshot, placeOf, groups.length + 1);
}

/** Bucket after bucket, newest first within each; papers in no bucket last. */
function inBuckets(snapshot: Snapshot, buckets: readonly Bucket[], direction: FieldSort['direction'], key = ({ value }: Bucket) => value): Numbers {
  const keys = [...new Set(buckets.map(key))];
  const places = new Map((direction === 'asc' ? keys : keys.reverse()).map((value, at) => [value, at]));
  const placeOf = new Uint32Array(snapshot.size).fill(places.size);
  for (const bucket of buckets) for (const number of bucket.papers) placeOf[number] = places.get(key(bucket)) ?? places.size;
  return byPlace(snapshot, placeOf, places.size + 1);
}

/** By the place of each paper, newest first among equals: a counting sort, stable by nature. */
function byPlace(snapshot: Snapshot, placeOf: Uint32Array, places: number): Numbers {
  const newest = snapshot.newest();
  const starts = new Uint32Array(places + 1);
  for (const number of newest) starts[(placeOf[number] ?? 0) + 1] = (starts[(placeOf[number] ?? 0) + 1] ?? 0) + 1;
  for (let at = 1; at < starts.length; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  const order = new Uint32Array(newest.length);
  for (const number of newest) {
    const place = placeOf[number] ?? 0;
    const at = starts[place] ?? 0;
    order[at] = number;
    starts[place] = at + 1;
  }
  return order;
}
