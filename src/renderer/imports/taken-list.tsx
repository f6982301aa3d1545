import type { ReactNode } from 'react';
import type { ImportReport } from '../../domain/paper/import-report.ts';
import type { Manner, TakenIn } from '../../domain/reading-list/take-in.ts';
import { freshSentence, isAllHere, leftSentence, takenSentence } from '../../domain/reading-list/taken-words.ts';
import type { Result } from '../../domain/result.ts';
import { counted } from '../../domain/text/counted.ts';
import { Button } from '../ui/button.tsx';

interface TakenListProps {
  readonly report: ImportReport;
  /** Undefined while no list was made. */
  readonly list: Result<TakenIn> | undefined;
  readonly onShow: (listId: string) => void;
  readonly onTakeIn: (manner: Manner) => void;
}

/** What became of the reading list of an import, and what the reader may decide about it. */
export function TakenList({ report, list, onShow, onTakeIn }: TakenListProps): ReactNode {
  if (list === undefined) return <MakeList report={report} onTakeIn={onTakeIn} />;
  if (!list.ok) {
    return (
      <div className="report-refused" role="alert">
        <p>{list.error.message}</p>
        <p className="report-next">{list.error.next} The papers are in the library; import the source again for its list.</p>
      </div>
    );
  }
  const taken = list.value;
  const asks = taken.kind === 'here' && !isAllHere(taken.fresh);
  return (
    <div className="report-list" role="status">
      <p className="report-sentence">{takenSentence(taken)}</p>
      {asks ? <p>{freshSentence(taken.fresh)}</p> : null}
      {leftSentence(taken) === '' ? null : <p className="report-list-left">{leftSentence(taken)}</p>}
      <p className="report-list-buttons">
        {asks ? (
          <Button
            onClick={() => {
              onTakeIn('bring-new');
            }}
          >
            Bring in what is new
          </Button>
        ) : null}
        {taken.kind === 'here' ? (
          <Button
            onClick={() => {
              onTakeIn('second');
            }}
          >
            Make a second list of it
          </Button>
        ) : null}
        <Button
          onClick={() => {
            onShow(taken.listId);
          }}
        >
          Show the list
        </Button>
      </p>
    </div>
  );
}

/** A bibliography has an order too; whether that is a reading list only the reader knows. */
function MakeList({ report: { format, records }, onTakeIn }: Pick<TakenListProps, 'report' | 'onTakeIn'>): ReactNode {
  const papers = records.filter(({ id }) => id !== undefined).length;
  if (papers === 0 || format === 'archive' || format === 'starter') return null;
  return (
    <p className="report-list-buttons">
      <Button
        onClick={() => {
          onTakeIn('ask');
        }}
      >
        {papers === 1 ? 'Make a reading list of this paper' : `Make a reading list of these ${counted(papers, 'paper')}`}
      </Button>
    </p>
  );
}
