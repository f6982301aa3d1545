/**
 * Long sets of papers cross to the library once: it keeps them under names, and questions carry the names.
 * What a write changes in a set crosses as the difference.
 */
import { withPapers, type GivenPapers, type TermSets } from '../../domain/query/annotation-terms.ts';
import type { Result } from '../../domain/result.ts';
import type { PapersToKeep } from '../../ipc/contract.ts';

/** A set as it is asked with: by ids, or by a name. */
export type AskedSets = TermSets<GivenPapers> | undefined;

interface KeptSets {
  /**
   * Asks with sets of annotations, one for each question of the request, in which long ones are named. Where
   * the library does not know a name (its process was started again, the catalog has changed, others took
   * the place), it is asked once more with all papers.
   */
  readonly ask: <T>(sets: readonly (TermSets | undefined)[], ask: (sets: readonly AskedSets[]) => Promise<Result<T>>) => Promise<Result<T>>;
}

/** Fewer papers are sent as they are. */
const LONG = 500;

/** So many sets have a name at a time; the library keeps a few times as many, for several windows. */
const MOST_NAMED = 20;

interface Named {
  readonly name: string;
  readonly papers: readonly string[];
}

/** `keep` hands papers over to the library; `owner` tells the names of this window from those of others. */
export function keptSets(keep: (papers: PapersToKeep) => Promise<Result<unknown>>, owner: string): KeptSets {
  // The latest set of each place: by the term, and where in its answer it stands.
  const named = new Map<string, Named>();
  let names = 0;

  const nameFor = (place: string, papers: readonly string[]): GivenPapers => {
    if (papers.length < LONG) return papers;
    const before = named.get(place);
    const after = before?.papers === papers ? before : kept(papers, before);
    named.delete(place);
    named.set(place, after);
    for (const oldest of [...named.keys()].slice(0, -MOST_NAMED)) named.delete(oldest);
    return { kept: after.name };
  };

  const kept = (papers: readonly string[], before: Named | undefined): Named => {
    names += 1;
    const name = `${owner}-${String(names)}`;
    const change = before === undefined ? undefined : difference(before.papers, papers);
    const from = before !== undefined && change !== undefined && change.added.length + change.removed.length < papers.length ? { from: before.name, ...change } : { from: null, added: papers, removed: [] };
    // Not waited for: messages arrive in their order, and a name that is not known then is answered with `set-unknown`.
    void keep({ name, ...from });
    return { name, papers };
  };

  return {
    ask: async (sets, ask) => {
      const answer = await ask(sets.map((one) => one && mapped(one, nameFor)));
      if (answer.ok || answer.error.code !== 'set-unknown') return answer;
      named.clear();
      return ask(sets);
    },
  };
}

function mapped(sets: TermSets, nameFor: (place: string, papers: readonly string[]) => GivenPapers): TermSets<GivenPapers> {
  return Object.fromEntries(Object.entries(sets).map(([key, papers]) => [key, withPapers<readonly string[], GivenPapers>(papers, (ids, part) => nameFor(`${key} ${part}`, ids))]));
}

function difference(before: readonly string[], after: readonly string[]): Pick<PapersToKeep, 'added' | 'removed'> {
  const [had, has] = [new Set(before), new Set(after)];
  return { added: after.filter((id) => !had.has(id)), removed: before.filter((id) => !has.has(id)) };
}
