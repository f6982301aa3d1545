import { useState, type ReactNode } from 'react';
import type { Change } from '../../domain/annotation/annotation.ts';
import type { RowCounts } from '../../domain/formats/merge-imported.ts';
import type { ImportOutcome, ImportReport } from '../../domain/paper/import-report.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import type { Manner, TakenIn } from '../../domain/reading-list/take-in.ts';
import type { CodedError, Result } from '../../domain/result.ts';
import { plainText } from '../../domain/text/plain-text.ts';
import type { ImportEnded } from '../../ipc/contract.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { annotationSentence, OUTCOMES, OUTCOME_WORDS, reportSentence, unplacedSentence } from './outcome-words.ts';
import { OutdoneRows } from './outdone-rows.tsx';
import { TakenList } from './taken-list.tsx';
import './report-dialog.css';

/** An import, with what became of the annotations in it. */
export interface ShownImport extends ImportEnded {
  readonly annotations?: RowCounts & { readonly unplaced: number };
  /** What the source says of annotations that are other ones here; the reader's stayed. */
  readonly outdone?: readonly Change[];
  /** Why the annotations could not be written. */
  readonly annotationError?: CodedError;
  /** What became of the reading list that the source is, or that was made of its papers. */
  readonly list?: Result<TakenIn>;
}

interface ReportDialogProps {
  readonly ended: readonly ShownImport[];
  readonly onClose: () => void;
  readonly onOpenPaper: (id: PaperId) => void;
  readonly onImportCompletePart: (ended: ImportEnded) => void;
  readonly onShowList: (listId: string) => void;
  /** Takes the source's list in after all, or makes one of its papers. */
  readonly onTakeOutdone: (ended: ShownImport) => void;
  readonly onTakeIn: (ended: ShownImport, manner: Manner) => void;
}

/** What the last import did, source by source and record by record. */
export function ReportDialog({ ended, onClose, onOpenPaper, onImportCompletePart, onShowList, onTakeOutdone, onTakeIn }: ReportDialogProps): ReactNode {
  const title = ended.every((one) => !one.result.ok) ? 'Nothing was imported' : 'Import finished';
  return (
    <Dialog
      wide
      title={title}
      onClose={onClose}
      actions={
        <Button look="primary" onClick={onClose}>
          Done
        </Button>
      }
    >
      {ended.map((one, place) => (
        <section key={`${place} ${one.source}`} className="report-source" aria-label={one.source}>
          <h3 className="report-name">{one.source}</h3>
          <Annotations of={one} />
          {one.outdone === undefined || one.outdone.length === 0 || !one.result.ok ? null : (
            <OutdoneRows
              rows={one.outdone}
              records={one.result.value.records}
              onTake={() => {
                onTakeOutdone(one);
              }}
            />
          )}
          {one.result.ok ? (
            <TakenList
              report={one.result.value}
              list={one.list}
              onShow={onShowList}
              onTakeIn={(manner) => {
                onTakeIn(one, manner);
              }}
            />
          ) : null}
          {one.result.ok ? (
            <Report report={one.result.value} onOpenPaper={onOpenPaper} />
          ) : (
            <Refused
              message={one.result.error.message}
              next={one.result.error.next}
              {...(one.cutOffToken === undefined
                ? {}
                : {
                    onImportCompletePart: () => {
                      onImportCompletePart(one);
                    },
                  })}
            />
          )}
        </section>
      ))}
    </Dialog>
  );
}

function Annotations({ of: { annotations, annotationError } }: { readonly of: ShownImport }): ReactNode {
  if (annotationError !== undefined) {
    return (
      <div className="report-refused" role="alert">
        <p>{annotationError.message}</p>
        <p className="report-next">{annotationError.next} Then import the source again; nothing is imported twice.</p>
      </div>
    );
  }
  if (annotations === undefined) return null;
  return (
    <>
      <p className="report-sentence">{annotationSentence(annotations)}</p>
      {annotations.unplaced === 0 ? null : <p className="report-means">{unplacedSentence(annotations.unplaced)}</p>}
    </>
  );
}

interface RefusedProps {
  readonly message: string;
  readonly next: string | undefined;
  readonly onImportCompletePart?: () => void;
}

function Refused({ message, next, onImportCompletePart }: RefusedProps): ReactNode {
  return (
    <div className="report-refused" role="alert">
      <p>{message}</p>
      <p className="report-next">{next} Your library is as it was.</p>
      {onImportCompletePart === undefined ? null : (
        <Button onClick={onImportCompletePart}>Import the complete papers</Button>
      )}
    </div>
  );
}

interface ReportProps {
  readonly report: ImportReport;
  readonly onOpenPaper: (id: PaperId) => void;
}

function Report({ report, onOpenPaper }: ReportProps): ReactNode {
  const present = OUTCOMES.filter((outcome) => report[outcome] > 0);
  const [shown, setShown] = useState<ImportOutcome>(present[0] ?? 'unchanged');
  return (
    <>
      <p className="report-sentence">{reportSentence(report)}</p>
      <div className="report-tabs" role="group" aria-label="Show the records that were">
        {OUTCOMES.map((outcome) => (
          <button
            key={outcome}
            type="button"
            className="report-tab"
            aria-pressed={shown === outcome}
            disabled={report[outcome] === 0}
            onClick={() => {
              setShown(outcome);
            }}
          >
            <span className="report-tab-count numeric">{report[outcome].toLocaleString('en')}</span>
            {OUTCOME_WORDS[outcome].name.toLowerCase()}
          </button>
        ))}
      </div>
      <p className="report-means">
        {OUTCOME_WORDS[shown].name}: {OUTCOME_WORDS[shown].means}.
      </p>
      <ul className="report-records">
        {report.records
          .filter((record) => record.outcome === shown)
          .map((record, place) => (
            <li key={`${place} ${record.title}`} className="report-record">
              {record.id === undefined ? (
                <span>{plainText(record.title)}</span>
              ) : (
                <RecordLink id={record.id} title={record.title} onOpenPaper={onOpenPaper} />
              )}
              {record.reason === undefined ? null : <span className="report-reason">{record.reason}</span>}
            </li>
          ))}
      </ul>
    </>
  );
}

interface RecordLinkProps {
  readonly id: PaperId;
  readonly title: string;
  readonly onOpenPaper: (id: PaperId) => void;
}

function RecordLink({ id, title, onOpenPaper }: RecordLinkProps): ReactNode {
  return (
    <button
      type="button"
      className="report-link"
      onClick={() => {
        onOpenPaper(id);
      }}
    >
      {plainText(title)}
    </button>
  );
}
