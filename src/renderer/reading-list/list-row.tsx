import { ArrowDown, ArrowUp, Circle, CircleCheck, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ListEntry } from '../../domain/annotation/annotation.ts';
import { yearOf } from '../../domain/paper/date.ts';
import type { PaperRow } from '../../domain/paper/paper.ts';
import { peopleLine } from '../../domain/paper/people.ts';
import { plainText } from '../../domain/text/plain-text.ts';
import { IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import './list-row.css';

interface ListRowProps {
  readonly entry: ListEntry;
  readonly row: PaperRow | undefined;
  readonly place: number;
  readonly last: boolean;
  readonly selected: boolean;
  readonly onOpen: () => void;
  readonly onToggleFinished: () => void;
  readonly onMove: (step: 1 | -1) => void;
  readonly onRemove: () => void;
}

/** One paper on a reading list. */
export function ListRow(props: ListRowProps): ReactNode {
  const { entry, row, place, last, selected, onOpen, onToggleFinished, onMove, onRemove } = props;
  const title = plainText(row?.title ?? '');
  const finished = entry.finishedAt !== null;
  const people = row === undefined ? '' : peopleLine(row.people, row.peopleIncomplete, 2);
  const about = [people, row?.date === undefined ? '' : yearOf(row.date)].filter((part) => part !== '');
  return (
    <li className={finished ? 'list-row list-row-finished' : 'list-row'} data-paper={entry.paperId}>
      <IconButton
        name={finished ? `Put back: ${title}` : `Finish: ${title}`}
        action="finish"
        aria-pressed={finished}
        className="list-row-check"
        onClick={onToggleFinished}
      >
        <Icon of={finished ? CircleCheck : Circle} />
      </IconButton>
      <button type="button" className="list-row-open" aria-current={selected ? 'true' : undefined} onClick={onOpen}>
        <span className="list-row-title">{title}</span>
        <span className="list-row-about numeric">{about.join(' · ')}</span>
        {entry.note === '' ? null : <span className="list-row-note">{entry.note}</span>}
      </button>
      <span className="list-row-tools">
        <IconButton name={`Move up: ${title}`} action="move-up" disabled={place === 0} onClick={() => { onMove(-1); }}>
          <Icon of={ArrowUp} />
        </IconButton>
        <IconButton name={`Move down: ${title}`} action="move-down" disabled={last} onClick={() => { onMove(1); }}>
          <Icon of={ArrowDown} />
        </IconButton>
        <IconButton name={`Take off the list: ${title}`} onClick={onRemove}>
          <Icon of={X} />
        </IconButton>
      </span>
    </li>
  );
}
