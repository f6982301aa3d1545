import { useImperativeHandle, useRef, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import { printForTyping, toggleFacet, type FacetName } from '../../../domain/query/facet-terms.ts';
import { parseQuery } from '../../../domain/query/parse.ts';
import { FacetGroupView } from './facet-group.tsx';
import { useFacets, type FetchFacets } from './use-facets.ts';
import './facet-panel.css';

/** What the panel's opener may ask of it. */
export interface FacetHandle {
  readonly focus: () => void;
}

interface FacetPanelProps {
  readonly id: string;
  readonly fetchFacets: FetchFacets;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly version: number;
  readonly onClose: () => void;
  readonly ref: Ref<FacetHandle>;
}

/** Years, topics, venues and what the reader made of the papers, counted; a press narrows the search. */
export function FacetPanel({ id, fetchFacets, query, onQuery, version, onClose, ref }: FacetPanelProps): ReactNode {
  const groups = useFacets(fetchFacets, query, version);
  const panel = useRef<HTMLElement>(null);
  useImperativeHandle(ref, () => ({
    focus: () => {
      panel.current?.focus();
    },
  }));
  const press = (facet: FacetName, value: string, to: 'in' | 'out'): void => {
    onQuery(printForTyping(toggleFacet(parseQuery(query).query, facet, value, to)));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };
  return (
    <section ref={panel} id={id} className="facets" aria-label="Narrow the search" tabIndex={-1} onKeyDown={onKeyDown}>
      {(groups ?? []).map(({ facet, values }) => (
        <FacetGroupView key={facet} facet={facet} values={values} onPress={press} />
      ))}
      {groups?.length === 0 ? <p className="facets-hint">There is nothing to count here: no paper was found.</p> : null}
      <p className="facets-hint">A click narrows the search to a value, Alt and a click (or −) leaves it out.</p>
    </section>
  );
}
