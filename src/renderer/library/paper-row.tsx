import { Highlighter, NotebookPen } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { yearOf } from '../../domain/paper/date.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import { peopleLine } from '../../domain/paper/people.ts';
import { OWN_LABELS, saysMore } from '../../domain/query/own-passage.ts';
import { counted } from '../../domain/text/counted.ts';
import { plainText } from '../../domain/text/plain-text.ts';
import type { AnnotationCounts } from '../storage/reads.ts';
import { Icon } from '../ui/icon.tsx';
import { MarkedText } from '../ui/marked-text.tsx';
import './paper-row.css';
import { StateMarks } from './state-marks.tsx';
import { RowTitle } from './row-title.tsx';
import type { OwnRow } from './use-rows.ts';
import { stepOf, type Selecting } from './use-selecting.ts';

interface PaperRowProps {
  readonly row: OwnRow;
  readonly counts: AnnotationCounts | undefined;
  readonly id: string;
  readonly place: number;
  readonly total: number;
  readonly selected: boolean;
  /** It is the paper in the reader. */
  readonly open: boolean;
  /** Distance from the top of the list, and height, in pixels. */
  readonly top: number;
  readonly height: number;
  readonly onPick: Selecting['pick'];
  readonly onStatus: (id: PaperId) => void;
}

/**
 * One paper in the library: title, people and year, and where a search found it. It is drawn anew only when
 * one of its properties changes: scrolling and typing would otherwise draw every row each time.
 */
export const PaperRow = memo(function PaperRow({ row, counts, id, place, total, selected, open, top, height, onPick, onStatus }: PaperRowProps): ReactNode {
  const about = [peopleLine(row.people, row.peopleIncomplete, 3), row.venue ?? ''].filter((part) => part !== '').join(' · ');
  return (
    <div
      id={id}
      role="option"
      aria-selected={selected}
      aria-posinset={place + 1}
      aria-setsize={total}
      className={open ? 'row paper-row paper-row-open' : 'row paper-row'}
      style={{ height, transform: `translateY(${top}px)` }}
      onPointerDown={(event) => {
        if (event.button === 0) onPick(place, stepOf(event));
      }}
    >
      <p className="row-title paper-row-title" title={plainText(row.title)}>
        <RowTitle title={row.title} marks={row.titleMarks} />
      </p>
      <p className="paper-row-about">
        <span className="paper-row-people numeric">{about === '' ? plainText(row.opening ?? '') : about}</span>
        <RowMarks counts={counts} onStatus={() => { onStatus(row.id); }} />
        <span className="numeric">{row.date === undefined ? '' : yearOf(row.date)}</span>
      </p>
      <RowPassage row={row} />
    </div>
  );
});

/** Where the search found it: in what the reader wrote or marked, if that says as much as the paper's own text. */
function RowPassage({ row: { own, snippet } }: { readonly row: OwnRow }): ReactNode {
  if (own !== undefined && saysMore(own, snippet)) {
    return (
      <p className="paper-row-snippet">
        <span className="paper-row-own">{OWN_LABELS[own.kind]}:</span> <MarkedText text={own.text} marks={own.marks} />
      </p>
    );
  }
  if (snippet === undefined) return null;
  return (
    <p className="paper-row-snippet">
      <MarkedText text={snippet.text} marks={snippet.marks} />
    </p>
  );
}

function RowMarks({ counts, onStatus }: { readonly counts: AnnotationCounts | undefined; readonly onStatus: () => void }): ReactNode {
  return (
    <span className="paper-row-marks numeric">
      <StateMarks status={counts?.status} rating={counts?.rating} priority={counts?.priority} onStatus={onStatus} />
      {counts !== undefined && counts.highlights > 0 ? (
        <span title={counted(counts.highlights, 'highlight')}>
          <Icon of={Highlighter} />
          {counts.highlights}
          <span className="visually-hidden">{counts.highlights === 1 ? ' highlight' : ' highlights'}</span>
        </span>
      ) : null}
      {counts?.hasNote === true ? (
        <span title="Has a note">
          <Icon of={NotebookPen} />
          <span className="visually-hidden">Has a note</span>
        </span>
      ) : null}
    </span>
  );
}
