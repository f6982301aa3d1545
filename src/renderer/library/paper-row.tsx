import { Highlighter, NotebookPen } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { yearOf } from '../../domain/paper/date.ts';
import { peopleLine } from '../../domain/paper/people.ts';
import { plainText } from '../../domain/text/plain-text.ts';
import type { FoundRow } from '../../ipc/contract.ts';
import type { AnnotationCounts } from '../storage/reads.ts';
import { Icon } from '../ui/icon.tsx';
import { MarkedText } from '../ui/marked-text.tsx';
import './paper-row.css';
import { RowTitle } from './row-title.tsx';

interface PaperRowProps {
  readonly row: FoundRow;
  readonly counts: AnnotationCounts | undefined;
  readonly id: string;
  readonly place: number;
  readonly total: number;
  readonly selected: boolean;
  /** Distance from the top of the list, and height, in pixels. */
  readonly top: number;
  readonly height: number;
  readonly onSelect: (place: number) => void;
}

/**
 * One paper in the library: title, people and year, and where a search found it. It is drawn anew only when
 * one of its properties changes: scrolling and typing would otherwise draw every row each time.
 */
export const PaperRow = memo(function PaperRow({ row, counts, id, place, total, selected, top, height, onSelect }: PaperRowProps): ReactNode {
  const about = [peopleLine(row.people, row.peopleIncomplete, 3), row.venue ?? ''].filter((part) => part !== '');
  return (
    <div
      id={id}
      role="option"
      aria-selected={selected}
      aria-posinset={place + 1}
      aria-setsize={total}
      className="paper-row"
      style={{ height, transform: `translateY(${top}px)` }}
      onPointerDown={() => {
        onSelect(place);
      }}
    >
      <p className="paper-row-title" title={plainText(row.title)}>
        <RowTitle title={row.title} marks={row.titleMarks} />
      </p>
      <p className="paper-row-about">
        <span className="paper-row-people numeric">{about.join(' · ')}</span>
        <RowMarks counts={counts} />
        <span className="numeric">{row.date === undefined ? '' : yearOf(row.date)}</span>
      </p>
      {row.snippet === undefined ? null : (
        <p className="paper-row-snippet">
          <MarkedText text={row.snippet.text} marks={row.snippet.marks} />
        </p>
      )}
    </div>
  );
});

function RowMarks({ counts }: { readonly counts: AnnotationCounts | undefined }): ReactNode {
  if (counts === undefined) return null;
  return (
    <span className="paper-row-marks numeric">
      {counts.highlights > 0 ? (
        <span title={`${counts.highlights} highlights`}>
          <Icon of={Highlighter} />
          {counts.highlights}
          <span className="visually-hidden"> highlights</span>
        </span>
      ) : null}
      {counts.hasNote ? (
        <span title="Has a note">
          <Icon of={NotebookPen} />
          <span className="visually-hidden">Has a note</span>
        </span>
      ) : null}
    </span>
  );
}
