import { useEffect, useRef, type ReactNode } from 'react';
import type { Choice } from './choices.ts';
import './completion-list.css';

interface CompletionListProps {
  readonly id: string;
  readonly choices: readonly Choice[];
  readonly active: number;
  readonly onTake: (place: number) => void;
}

/** The list under the search box. The focus stays in the box, which names the chosen one. */
export function CompletionList({ id, choices, active, onTake }: CompletionListProps): ReactNode {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <ul ref={list} id={id} className="completion-list" role="listbox" aria-label="Ways to go on">
      {choices.map((choice, place) => (
        <li
          key={choice.kind === 'field' ? choice.field.name : choice.value}
          id={completionId(id, place)}
          role="option"
          aria-selected={place === active}
          className="completion"
          onPointerDown={(event) => {
            // The box keeps the focus.
            event.preventDefault();
            if (event.button === 0) onTake(place);
          }}
        >
          {choice.kind === 'field' ? <FieldChoice choice={choice} /> : <ValueChoice choice={choice} />}
        </li>
      ))}
    </ul>
  );
}

/** The element of a choice. */
export function completionId(list: string, place: number): string {
  return `${list}-${String(place)}`;
}

function FieldChoice({ choice: { field } }: { readonly choice: Extract<Choice, { kind: 'field' }> }): ReactNode {
  return (
    <>
      <span className="completion-name">{field.name}:</span>
      <span className="completion-purpose">{field.purpose}</span>
      <span className="completion-example">{field.example}</span>
    </>
  );
}

function ValueChoice({ choice: { value, papers } }: { readonly choice: Extract<Choice, { kind: 'value' }> }): ReactNode {
  return (
    <>
      <span className="completion-value">{value}</span>
      {papers === undefined ? null : (
        <span className="completion-example numeric">
          {papers.toLocaleString('en')}
          <span className="visually-hidden"> {papers === 1 ? 'paper' : 'papers'}</span>
        </span>
      )}
    </>
  );
}
