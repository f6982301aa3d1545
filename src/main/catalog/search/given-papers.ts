/** Papers that the window names by their ids, as row numbers. */
import type { DatabaseSync } from 'node:sqlite';
import type { PaperId } from '../../../domain/paper/paper.ts';
import { prepared } from '../../sqlite/prepared.ts';
import { keyOf } from './key-of.ts';
import { numbersOf, setOf, type Numbers, type PaperSet } from './paper-set.ts';

const SET = 'SELECT group_concat(p.id) AS ids FROM json_each(?) given CROSS JOIN papers p ON p.public_id = given.value';
const PLACED = 'SELECT group_concat(p.id) AS ids, group_concat(given.key) AS places FROM json_each(?) given CROSS JOIN papers p ON p.public_id = given.value';
/** So many sets are remembered: the counts of every list, tag and status are asked for with each letter. */
const MOST_KEPT = 500;

/** The row numbers of the papers with these ids. Unknown ids are left out. */
export function givenNumbers(db: DatabaseSync, ids: readonly string[]): Numbers {
  return numbersOf(prepared(db, SET).get(JSON.stringify(ids))?.['ids']);
}

/** Makes sets of ids; the same ids are looked up once. `size` as in `setOf`. Unknown ids are left out. */
export function givenSets(db: DatabaseSync, size: number): (ids: readonly string[]) => PaperSet {
  const kept = new Map<string, PaperSet>();
  return (ids) => {
    if (ids.length === 0) return setOf([], size);
    const key = keyOf(ids);
    const set = kept.get(key) ?? setOf(givenNumbers(db, ids), size);
    kept.delete(key);
    kept.set(key, set);
    for (const oldest of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(oldest);
    return set;
  };
}

/** The row numbers of each group, with the groups in their order. Unknown ids are left out. */
export function givenGroups(db: DatabaseSync, groups: readonly (readonly PaperId[])[]): readonly (readonly number[])[] {
  const row = prepared(db, PLACED).get(JSON.stringify(groups.flat())) ?? {};
  const [numbers, places]: readonly [Numbers, Numbers] = [numbersOf(row['ids']), numbersOf(row['places'])];
  const groupAt = groups.flatMap((group, at) => group.map(() => at));
  const found = groups.map((): number[] => []);
  for (const [at, number] of numbers.entries()) found[groupAt[places[at] ?? 0] ?? 0]?.push(number);
  return found;
}
