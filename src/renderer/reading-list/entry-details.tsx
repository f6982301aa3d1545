import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { ListEntry, Priority } from '../../domain/annotation/annotation.ts';
import type { Day } from '../../domain/calendar/named-days.ts';
import type { EntrySaying } from '../../domain/reading-list/entries.ts';
import { ok, type Result } from '../../domain/result.ts';
import { draftKey, type Drafts } from '../storage/drafts.ts';
import type { Saved } from '../storage/row-writes.ts';
import { useAutosavedText } from '../storage/use-autosaved-text.ts';
import { AutosavedField } from '../ui/autosaved-field.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { DueField } from './due-field.tsx';
import './entry-details.css';

/** What the details of an entry do with what is set in them. */
export interface DetailActions {
  readonly drafts: Drafts;
  /** Saves the note as it stands. */
  /** `base` is what stood there before. */
  readonly saveNote: (entry: ListEntry, note: string, base: string) => Promise<Result<Saved<ListEntry>>>;
  /** `what` names the paper. */
  readonly say: (entry: ListEntry, saying: EntrySaying, what: string) => void;
}

interface EntryDetailsProps {
  readonly entry: ListEntry;
  readonly title: string;
  readonly today: Day;
  readonly actions: DetailActions;
  readonly onClose: () => void;
}

const PRIORITIES: readonly { readonly value: Priority; readonly name: string }[] = [
  { value: 'high', name: 'High' },
  { value: 'normal', name: 'Normal' },
  { value: 'low', name: 'Low' },
];

/** Why a paper is on the list, until when, and how much it matters: set in place, saved as it is set. */
export function EntryDetails({ entry, title, today, actions, onClose }: EntryDetailsProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const note = useAutosavedText({
    draftKey: draftKey('entry', entry.id),
    saved: entry.note,
    savedAt: entry.updatedAt,
    save: async (written, base) => {
      const saved = await actions.saveNote(entry, written, base);
      return saved.ok ? ok({ text: saved.value.row.note, updatedAt: saved.value.row.updatedAt }) : saved;
    },
    drafts: actions.drafts,
  });
  useEffect(() => {
    box.current?.querySelector('textarea')?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <div ref={box} className="entry-details" role="group" aria-label={`On this list: ${title}`} data-stays onKeyDown={onKeyDown}>
      <AutosavedField
        label="Why it is on this list"
        labelShown
        placeholder="For the chapter on depth"
        className="entry-note-field"
        value={note}
        writing={false}
        leavesWithEscape={false}
        onStart={() => undefined}
        onLeave={() => undefined}
      />
      <DueField due={entry.dueDate} today={today} onDue={(dueDate) => { actions.say(entry, { dueDate }, `“${title}”`); }} />
      <div className="entry-details-foot">
        <Choice label="Priority" value={entry.priority} choices={PRIORITIES} onChoose={(priority) => { actions.say(entry, { priority }, `“${title}”`); }} />
        <Button look="quiet" onClick={onClose}>
          Done
        </Button>
      </div>
    </div>
  );
}
