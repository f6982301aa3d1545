import { ArrowDown, ArrowUp, Circle, CircleCheck, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ListEntry } from '../../domain/annotation/annotation.ts';
import { yearOf } from '../../domain/paper/date.ts';
import type { PaperRow } from '../../domain/paper/paper.ts';
import { peopleLine } from '../../domain/paper/people.ts';
import { IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import './entry-row.css';

/** What a reader can do with the controls of a row. */
export interface EntryTools {
  readonly toggleFinished: () => void;
  readonly move: (step: 1 | -1) => void;
  readonly remove: () => void;
}

interface EntryRowProps {
  readonly entry: ListEntry;
  readonly title: string;
  readonly row: PaperRow | undefined;
  readonly first: boolean;
  readonly last: boolean;
  readonly tabIndex: 0 | -1;
  readonly tools: EntryTools;
}

/** One paper on a reading list. */
export function EntryRow({ entry, title, row, first, last, tabIndex, tools }: EntryRowProps): ReactNode {
  const finished = entry.finishedAt !== null;
  return (
    <div className={finished ? 'entry-row entry-row-finished' : 'entry-row'}>
      <IconButton
        name={finished ? `Put back: ${title}` : `Finish: ${title}`}
        action="finish"
        aria-pressed={finished}
        className="entry-row-check"
        tabIndex={tabIndex}
        onClick={tools.toggleFinished}
      >
        <Icon of={finished ? CircleCheck : Circle} />
      </IconButton>
      <div className="entry-row-words">
        <p className="entry-row-title" title={title}>{title}</p>
        <p className="entry-row-about numeric">{aboutLine(row)}</p>
        {entry.note === '' ? null : <p className="entry-row-note" title={entry.note}>{entry.note}</p>}
      </div>
      <span className="entry-row-tools">
        <IconButton name={`Move up: ${title}`} action="move-up" disabled={first} tabIndex={tabIndex} onClick={() => { tools.move(-1); }}>
          <Icon of={ArrowUp} />
        </IconButton>
        <IconButton name={`Move down: ${title}`} action="move-down" disabled={last} tabIndex={tabIndex} onClick={() => { tools.move(1); }}>
          <Icon of={ArrowDown} />
        </IconButton>
        <IconButton name={`Take off the list: ${title}`} tabIndex={tabIndex} onClick={tools.remove}>
          <Icon of={X} />
        </IconButton>
      </span>
    </div>
  );
}

/** People and year, as far as they are known. */
export function aboutLine(row: PaperRow | undefined): string {
  const people = row === undefined ? '' : peopleLine(row.people, row.peopleIncomplete, 2);
  return [people, row?.date === undefined ? '' : yearOf(row.date)].filter((part) => part !== '').join(' · ');
}
