import type { DatabaseSync } from 'node:sqlite';
import type { PapersToKeep } from '../../../ipc/contract.ts';
import { givenNumbers } from './given-papers.ts';
import { either, setOf, without, type PaperSet } from './paper-set.ts';

/** Sets of papers that were handed over once and are named afterwards. They hold for one state of the catalog. */
export interface NamedSets {
  /** False when the set that they follow from is not known. */
  readonly keep: (papers: PapersToKeep) => boolean;
  readonly has: (name: string) => boolean;
  /** Throws where there is no such name: ask `has` first. */
  readonly get: (name: string) => PaperSet;
}

/** So many sets are kept, those asked for last: some 12 KB each at a hundred thousand papers. */
const MOST_KEPT = 64;

/** Makes room for named sets; `size` as in `setOf`. Unknown ids are left out. */
export function namedSets(db: DatabaseSync, size: number): NamedSets {
  const kept = new Map<string, PaperSet>();
  const set = (ids: readonly string[]): PaperSet => setOf(ids.length === 0 ? [] : givenNumbers(db, ids), size);
  const put = (name: string, papers: PaperSet): void => {
    kept.delete(name);
    kept.set(name, papers);
    for (const oldest of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(oldest);
  };
  return {
    keep: ({ name, from, added, removed }) => {
      const before = from === null ? setOf([], size) : kept.get(from);
      if (before === undefined) return false;
      put(name, either(without(before, set(removed)), set(added)));
      return true;
    },
    has: (name) => kept.has(name),
    get: (name) => {
      const papers = kept.get(name);
      if (papers === undefined) throw new Error(`There are no papers under the name "${name}".`);
      put(name, papers);
      return papers;
    },
  };
}
