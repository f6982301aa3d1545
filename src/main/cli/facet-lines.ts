/** How the counts of a search read on a terminal and in JSON. */
import type { FacetCount, Facets } from '../../ipc/contract.ts';

/** Values of a kind that a terminal shows. */
const SHOWN = 10;

/** The counts as lines for a terminal, the first values of each kind; none where nothing was found. */
export function facetLines({ years, venues, topics, withAbstract, withCode, total }: Facets): readonly string[] {
  if (total === 0) return [];
  return [
    '',
    ...lines('Years', years),
    ...lines('Venues', venues),
    ...lines('Topics', topics),
    `${'With'.padEnd(12)}an abstract ${String(withAbstract)}, code ${String(withCode)}`,
  ];
}

/** The counts as JSON has them: every value. */
export function facetsJson({ years, venues, topics, withAbstract, withCode }: Facets): object {
  return { years, venues, topics, withAbstract, withCode };
}

function lines(title: string, counts: readonly FacetCount[]): readonly string[] {
  if (counts.length === 0) return [];
  const shown = counts.slice(0, SHOWN).map(({ value, papers }) => `${value} ${String(papers)}`);
  const more = counts.length > SHOWN ? [`and ${String(counts.length - SHOWN)} more`] : [];
  return [`${title.padEnd(12)}${[...shown, ...more].join(', ')}`];
}
