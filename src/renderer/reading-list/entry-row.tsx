import { ArrowDown, ArrowUp, ChevronsDown, ChevronsUp, Circle, CircleCheck, SlidersHorizontal, X } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { PRIORITY_WORDS, type EntryItem } from './entry-item.ts';
import './entry-row.css';

/** What a reader can do with the controls of a row: the same functions always, so that a row is drawn anew only when it changed. */
export interface EntryTools {
  readonly toggleFinished: (item: EntryItem) => void;
  readonly move: (item: EntryItem, step: 1 | -1) => void;
  readonly details: (item: EntryItem) => void;
  readonly remove: (item: EntryItem) => void;
}

interface EntryRowProps {
  readonly item: EntryItem;
  readonly height: number;
  readonly first: boolean;
  readonly last: boolean;
  /** Its note, day and priority are open below it. */
  readonly open: boolean;
  readonly tabIndex: 0 | -1;
  readonly tools: EntryTools;
}

/** One paper on a reading list. Dragging and scrolling would draw every row each time; this one remembers. */
export const EntryRow = memo(function EntryRow({ item, height, first, last, open, tabIndex, tools }: EntryRowProps): ReactNode {
  const { entry, label } = item;
  const finished = entry.finishedAt !== null;
  return (
    <div className={finished ? 'entry-row entry-row-finished' : 'entry-row'} style={{ height: height - 1 }}>
      <IconButton
        name={finished ? `Put back: ${label}` : `Finish: ${label}`}
        action="finish"
        aria-pressed={finished}
        className="entry-row-check"
        tabIndex={tabIndex}
        onClick={() => { tools.toggleFinished(item); }}
      >
        <Icon of={finished ? CircleCheck : Circle} />
      </IconButton>
      <div className="entry-row-words">
        <p className="row-title entry-row-title" title={label}>{label}</p>
        <p className="entry-row-about numeric">
          <span className="entry-row-people">{item.about}</span>
          <Marks item={item} />
        </p>
        {entry.note.trim() === '' ? null : <p className="entry-row-note" title={entry.note}>{entry.note}</p>}
      </div>
      <span className="entry-row-tools">
        <IconButton name={`Move up: ${label}`} action="move-up" disabled={first} tabIndex={tabIndex} onClick={() => { tools.move(item, -1); }}>
          <Icon of={ArrowUp} />
        </IconButton>
        <IconButton name={`Move down: ${label}`} action="move-down" disabled={last} tabIndex={tabIndex} onClick={() => { tools.move(item, 1); }}>
          <Icon of={ArrowDown} />
        </IconButton>
        <IconButton name={`Note, due date and priority: ${label}`} action="entry-details" aria-expanded={open} tabIndex={tabIndex} onClick={() => { tools.details(item); }}>
          <Icon of={SlidersHorizontal} />
        </IconButton>
        <IconButton name={`Take off the list: ${label}`} action="take-off-list" tabIndex={tabIndex} onClick={() => { tools.remove(item); }}>
          <Icon of={X} />
        </IconButton>
      </span>
    </div>
  );
});

/** Priority and day in words; a day that has gone by stands out, and says so. */
function Marks({ item: { entry, due } }: { readonly item: EntryItem }): ReactNode {
  return (
    <>
      {entry.priority === 'normal' ? null : (
        <span className="entry-row-mark">
          <Icon of={entry.priority === 'high' ? ChevronsUp : ChevronsDown} />
          {PRIORITY_WORDS[entry.priority]}
        </span>
      )}
      {due === null ? null : (
        <span className={due.isLate ? 'entry-row-mark entry-row-late' : 'entry-row-mark'} title={entry.dueDate ?? undefined}>
          {due.text}
        </span>
      )}
    </>
  );
}
