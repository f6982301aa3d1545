import type { ReactNode } from 'react';
import type { Change } from '../../domain/annotation/annotation.ts';
import type { ImportedRecord } from '../../domain/paper/import-report.ts';
import { counted } from '../../domain/text/counted.ts';
import { plainText } from '../../domain/text/plain-text.ts';
import { Button } from '../ui/button.tsx';
import { rowLabel } from './row-label.ts';

/** More rows than this are counted. */
const SHOWN = 100;

interface OutdoneRowsProps {
  /** What the source says and the library says otherwise. */
  readonly rows: readonly Change[];
  readonly records: readonly ImportedRecord[];
  readonly onTake: () => void;
}

/** What a source says of annotations that are other ones here, and the way to have it as the source does. */
export function OutdoneRows({ rows, records, onTake }: OutdoneRowsProps): ReactNode {
  const titles = new Map(records.map(({ id, title }) => [id as string, title]));
  const hidden = rows.length - SHOWN;
  return (
    <details className="report-outdone">
      <summary>{counted(rows.length, 'annotation is', 'annotations are')} another way here, and yours stayed. See what the source says</summary>
      <ul className="report-records">
        {rows.slice(0, SHOWN).map((change) => {
          const title = 'paperId' in change.row ? titles.get(change.row.paperId) : undefined;
          return (
            <li key={`${change.table}/${change.row.id}`} className="report-record">
              <span>{rowLabel(change)}</span>
              {title === undefined ? null : <span className="report-reason">{plainText(title)}</span>}
            </li>
          );
        })}
        {hidden > 0 ? <li className="report-record">{`and ${hidden.toLocaleString('en')} more`}</li> : null}
      </ul>
      <p className="report-list-buttons">
        <Button onClick={onTake}>{rows.length === 1 ? 'Take it as the source has it' : 'Take them as the source has them'}</Button>
      </p>
    </details>
  );
}
