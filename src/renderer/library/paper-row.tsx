import { Highlighter, NotebookPen } from 'lucide-react';
import type { CSSProperties, ReactNode } from 'react';
import { yearOf } from '../../domain/paper/date.ts';
import { peopleLine } from '../../domain/paper/people.ts';
import { plainText } from '../../domain/text/plain-text.ts';
import type { FoundRow } from '../../ipc/contract.ts';
import type { AnnotationCounts } from '../storage/reads.ts';
import { Icon } from '../ui/icon.tsx';
import { MarkedText } from '../ui/marked-text.tsx';
import './paper-row.css';
import { StateMarks } from './state-marks.tsx';
import { RowTitle } from './row-title.tsx';

interface PaperRowProps {
  readonly row: FoundRow;
  readonly counts: AnnotationCounts | undefined;
  readonly id: string;
  readonly place: number;
  readonly total: number;
  readonly selected: boolean;
  readonly style: CSSProperties;
  readonly onSelect: () => void;
}

/** One paper in the library: title, people and year, and where a search found it. */
export function PaperRow({ row, counts, id, place, total, selected, style, onSelect }: PaperRowProps): ReactNode {
  const about = [peopleLine(row.people, row.peopleIncomplete, 3), row.venue ?? ''].filter((part) => part !== '');
  return (
    <div
      id={id}
      role="option"
      aria-selected={selected}
      aria-posinset={place + 1}
      aria-setsize={total}
      className="paper-row"
      style={style}
      onPointerDown={onSelect}
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
}

function RowMarks({ counts }: { readonly counts: AnnotationCounts | undefined }): ReactNode {
  if (counts === undefined) return null;
  return (
    <span className="paper-row-marks numeric">
      <StateMarks status={counts.status} rating={counts.rating} />
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
