/** The counts beside a query, while they are shown. */
import { useEffect, useState } from 'react';
import { facetGroups, type FacetGroup } from '../../../domain/query/facet-groups.ts';
import { chosenFacets, withoutChoices, type FacetName } from '../../../domain/query/facet-terms.ts';
import { parseQuery } from '../../../domain/query/parse.ts';
import { printQuery } from '../../../domain/query/print.ts';
import type { Result } from '../../../domain/result.ts';
import type { Facets, FacetsQuery } from '../../../ipc/contract.ts';
import { useReaderFacets } from '../../storage/hooks.ts';

export type FetchFacets = (asked: FacetsQuery) => Promise<Result<Facets>>;

/** Counts the searches, so that the library can leave out those that are overtaken. */
let searches = 0;

/**
 * The facets of a query; null until they are known. Of years, venues and statuses, of which a paper has one,
 * the other values are counted as if none were asked for, so that a second one can be chosen. The former
 * facets stay until those of the new query are here. `version` changes when the catalog does.
 */
export function useFacets(fetchFacets: FetchFacets, typed: string, version: number): readonly FacetGroup[] | null {
  const own = useReaderFacets();
  const [groups, setGroups] = useState<readonly FacetGroup[] | null>(null);

  useEffect(() => {
    if (own === undefined) return;
    let stale = false;
    searches += 1;
    const { facets, count } = own;
    const search = searches;
    const { query } = parseQuery(typed);
    const chosen = new Set(chosenFacets(query).filter(({ state }) => state === 'in').map(({ facet }) => facet));
    const asked = [...chosen].map((facet) => [facet, printQuery(withoutChoices(query, facet))] as const);
    const answers = [typed, ...asked.map(([, text]) => text)].map((text) => fetchFacets({ query: text, count, search }));
    void Promise.all(answers).then(([whole, ...others]) => {
      if (stale || whole === undefined || !whole.ok) return;
      const byFacet = new Map<FacetName, Facets>();
      for (const [at, [facet]] of asked.entries()) {
        const answer = others[at];
        if (answer?.ok === true) byFacet.set(facet, answer.value);
      }
      setGroups(facetGroups(query, facets, (facet) => byFacet.get(facet) ?? whole.value));
    });
    return () => {
      stale = true;
    };
  }, [fetchFacets, typed, own, version]);
  return groups;
}
