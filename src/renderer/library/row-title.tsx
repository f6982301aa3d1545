import type { ReactNode } from 'react';
import { paintRuns } from '../../domain/annotation/overlap.ts';
import { segmentReading } from '../../domain/text/plain-text.ts';
import { segmentText } from '../../domain/text/segment-text.ts';

interface RowTitleProps {
  readonly title: string;
  /** Ranges of the source that match the search. */
  readonly marks: readonly (readonly [start: number, end: number])[];
}

/** A title in one line: its formulas as they are read, its matching words marked. */
export function RowTitle({ title, marks }: RowTitleProps): ReactNode {
  const spans = marks.map(([start, end]) => ({ id: String(start), start, end }));
  return paintRuns(segmentText(title), spans).flatMap(({ segment, pieces }) =>
    pieces.map(({ start, end, ids }) => {
      const isSource = segment.kind === 'text' || segment.kind === 'link';
      const shown = isSource ? title.slice(start, end) : segmentReading(title, segment);
      if (ids.length === 0) return shown;
      return (
        <mark key={start} className="match">
          {shown}
        </mark>
      );
    }),
  );
}
