import type { ReactNode } from 'react';
import type { Mistake } from '../../domain/query/query.ts';
import './mistakes.css';

/** What of the query was not understood; the rest was searched all the same. */
export function Mistakes({ mistakes }: { readonly mistakes: readonly Mistake[] }): ReactNode {
  if (mistakes.length === 0) return null;
  return (
    <ul className="mistakes" aria-label="Not understood in the search">
      {mistakes.map(({ start, message }) => (
        <li key={start}>
          At character {start + 1}: {message}
        </li>
      ))}
    </ul>
  );
}
