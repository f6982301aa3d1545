import type { ReactNode } from 'react';
import './marked-text.css';

interface MarkedTextProps {
  readonly text: string;
  /** Half-open ranges of UTF-16 offsets, in order and without overlap. */
  readonly marks: readonly (readonly [start: number, end: number])[];
}

/** Plain text with the words that matched a search marked. */
export function MarkedText({ text, marks }: MarkedTextProps): ReactNode {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    if (start > at) pieces.push(text.slice(at, start));
    pieces.push(
      <mark key={start} className="match">
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces;
}
