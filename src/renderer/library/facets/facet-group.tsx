import { Minus } from 'lucide-react';
import { useId, useRef, useState, type CSSProperties, type KeyboardEvent, type ReactNode } from 'react';
import type { FacetValue } from '../../../domain/query/facet-groups.ts';
import type { FacetName } from '../../../domain/query/facet-terms.ts';
import { counted } from '../../../domain/text/counted.ts';
import { Icon } from '../../ui/icon.tsx';

interface FacetGroupProps {
  readonly facet: FacetName;
  readonly values: readonly FacetValue[];
  readonly onPress: (facet: FacetName, value: string, to: 'in' | 'out') => void;
}

const NAMES: Readonly<Record<FacetName, string>> = { year: 'Years', status: 'Status', priority: 'Priority', has: 'With', topic: 'Topics', venue: 'Venues', list: 'Lists', tag: 'Tags' };
/** So many values are shown until all are asked for; years are short. */
const FIRST = 8;
const FIRST_YEARS = 12;

/** The values of one facet. One tab stop; the arrows move within it, the minus key leaves a value out. */
export function FacetGroupView({ facet, values, onPress }: FacetGroupProps): ReactNode {
  const heading = useId();
  const list = useRef<HTMLUListElement>(null);
  const [all, setAll] = useState(false);
  const [current, setCurrent] = useState(0);
  const first = facet === 'year' ? FIRST_YEARS : FIRST;
  const shown = all ? values : values.filter(({ state }, place) => place < first || state !== 'off');
  const most = Math.max(1, ...shown.map(({ papers }) => papers));
  const stop = Math.min(current, shown.length - 1);

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    const value = shown[stop];
    if (step !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      const next = Math.max(0, Math.min(shown.length - 1, stop + step));
      setCurrent(next);
      list.current?.querySelectorAll('button')[next]?.focus();
    } else if (event.key === '-' && value !== undefined) {
      event.preventDefault();
      onPress(facet, value.value, 'out');
    }
  };

  return (
    <div className="facet-group" role="group" aria-labelledby={heading}>
      <h3 id={heading} className="label">
        {NAMES[facet]}
      </h3>
      <ul ref={list} className={facet === 'year' ? 'facet-values facet-years' : 'facet-values'} onKeyDown={onKeyDown}>
        {shown.map((value, place) => (
          <li key={value.value}>
            <FacetButton
              value={value}
              share={value.papers / most}
              tabbable={place === stop}
              onFocus={() => {
                setCurrent(place);
              }}
              onPress={(to) => {
                onPress(facet, value.value, to);
              }}
            />
          </li>
        ))}
      </ul>
      {values.length > first ? (
        <button
          type="button"
          className="facet-more"
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
          }}
        >
          {all ? 'Show fewer' : `Show all ${String(values.length)}`}
        </button>
      ) : null}
    </div>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

interface FacetButtonProps {
  readonly value: FacetValue;
  /** Against the largest of the group, from 0 to 1. */
  readonly share: number;
  readonly tabbable: boolean;
  readonly onFocus: () => void;
  readonly onPress: (to: 'in' | 'out') => void;
}

function FacetButton({ value: { value, papers, state }, share, tabbable, onFocus, onPress }: FacetButtonProps): ReactNode {
  const style: CSSProperties & Record<'--share', string> = { '--share': `${String(Math.round(share * 100))}%` };
  return (
    <button
      type="button"
      className={`facet facet-${state}`}
      style={style}
      aria-label={state === 'out' ? `${value}, left out` : `${value}, ${counted(papers, 'paper')}`}
      aria-pressed={state !== 'off'}
      tabIndex={tabbable ? 0 : -1}
      title={value}
      onFocus={onFocus}
      onClick={(event) => {
        // What is left out is taken away again by any press.
        onPress(state === 'out' || (event.altKey && state === 'off') ? 'out' : 'in');
      }}
    >
      {state === 'out' ? <Icon of={Minus} /> : null}
      <span className="facet-name">{value}</span>
      {state === 'out' ? null : <span className="facet-count numeric">{papers.toLocaleString('en')}</span>}
    </button>
  );
}
