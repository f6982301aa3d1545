import { useEffect, useState, type ReactNode } from 'react';
import type { PaperId } from '../../domain/paper/paper.ts';
import { draftKey, type Drafts } from '../storage/drafts.ts';
import { useNoteOf, useUndoLog } from '../storage/hooks.ts';
import { saveNote } from '../storage/notes.ts';
import { Button } from '../ui/button.tsx';
import { Keys } from '../ui/keys.tsx';
import { AutosavedField } from './autosaved-field.tsx';
import { MarkdownView } from './markdown-view.tsx';
import { useAutosavedText } from './use-autosaved-text.ts';

interface NoteEditorProps {
  readonly paperId: PaperId;
  readonly drafts: Drafts;
  /** True when the reader asked to write; `onWriting` answers that the cursor is in the field. */
  readonly wanted: boolean;
  readonly onWriting: () => void;
  readonly onOpenLink: (url: string) => void;
}

/** The paper's note: rendered Markdown to read, its source to write. */
export function NoteEditor({ paperId, drafts, wanted, onWriting, onOpenLink }: NoteEditorProps): ReactNode {
  const log = useUndoLog();
  const note = useNoteOf(paperId);
  const [writing, setWriting] = useState(false);
  const value = useAutosavedText({
    draftKey: draftKey('note', paperId),
    saved: note === undefined ? undefined : (note?.markdown ?? ''),
    savedAt: note?.updatedAt ?? 0,
    save: (markdown) => log.record('Wrote in the note.', (store) => saveNote(store, paperId, markdown), { key: `note/${paperId}` }),
    drafts,
  });
  const open = writing || wanted;
  const start = (): void => {
    setWriting(true);
  };

  useEffect(() => {
    if (wanted) onWriting();
  }, [wanted, onWriting]);

  if (!open && value.text.trim() !== '') {
    return (
      <div className="note">
        <div className="note-head">
          <h3 className="label">Note</h3>
          <Button look="quiet" onClick={start}>
            Edit <Keys label="N" />
          </Button>
        </div>
        <MarkdownView source={value.text} onOpenLink={onOpenLink} />
      </div>
    );
  }
  return (
    <div className="note">
      <div className="note-head">
        <h3 className="label">Note</h3>
        {open ? null : <Keys label="N" />}
      </div>
      <AutosavedField
        label="Note in Markdown"
        placeholder="What is this paper to you? Markdown works here."
        className="note-field"
        value={value}
        writing={open}
        onStart={start}
        onLeave={() => {
          setWriting(false);
        }}
      />
    </div>
  );
}
