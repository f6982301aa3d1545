import { History } from 'lucide-react';
import { useEffect, useImperativeHandle, useLayoutEffect, useRef, useState, type DragEvent, type MouseEvent, type ReactNode, type Ref } from 'react';
import { toggleTask } from '../../domain/note/tasks.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import { ok } from '../../domain/result.ts';
import { draftKey, type Drafts } from '../storage/drafts.ts';
import { useAnnotationStore, useNoteOf, usePreference, useUndoLog } from '../storage/hooks.ts';
import { saveNote } from '../storage/notes.ts';
import { setPreference } from '../storage/preferences.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { ActionKeys, Keys } from '../ui/keys.tsx';
import { EmptyNote } from './empty-note.tsx';
import type { FindPapers } from './link-completion.ts';
import { MarkdownView } from './markdown-view.tsx';
import { NotePreview } from './note-preview.tsx';
import { NoteSource, type NoteSourceHandle } from './note-source.tsx';
import { quoteIn } from './quote-drag.ts';
import { useAutosavedText } from '../storage/use-autosaved-text.ts';
import './note-section.css';

/** The preference that is false where no preview is wanted while writing. */
const NOTE_PREVIEW = 'note-preview';

/** What the keys and the palette may ask of the note. */
export interface NoteHandle {
  /** Shows the source to write in it, or the note as it reads. */
  readonly toggle: () => void;
  /** Puts Markdown in where the cursor is or was; at the end of a note that was not being written. */
  readonly insert: (markdown: string) => void;
}

interface NoteSectionProps {
  readonly paperId: PaperId;
  readonly drafts: Drafts;
  /** True when the reader asked to write; `onWriting` answers that the cursor is in the note. */
  readonly wanted: boolean;
  readonly onWriting: () => void;
  readonly onOpenLink: (url: string) => void;
  readonly findPapers: FindPapers;
  readonly onShowVersions: () => void;
  readonly onManageTemplates: () => void;
  readonly ref: Ref<NoteHandle>;
}

/** The paper's note: its source while it is written, rendered Markdown to read otherwise. */
export function NoteSection(props: NoteSectionProps): ReactNode {
  const { paperId, drafts, wanted, onWriting, onOpenLink, findPapers, onShowVersions, onManageTemplates, ref } = props;
  const log = useUndoLog();
  const store = useAnnotationStore();
  const note = useNoteOf(paperId);
  const preview = usePreference(NOTE_PREVIEW);
  const [writing, setWriting] = useState(false);
  const [cursor, setCursor] = useState<number | null>(null);
  const reading = useRef<HTMLDivElement>(null);
  const source = useRef<NoteSourceHandle>(null);
  // What is to be put in as soon as the editor is there.
  const arriving = useRef<string | null>(null);
  const value = useAutosavedText({
    draftKey: draftKey('note', paperId),
    saved: note === undefined ? undefined : (note?.markdown ?? ''),
    savedAt: note?.updatedAt ?? 0,
    save: async (written, base) => {
      const saved = await log.record('Wrote in the note.', (store) => saveNote(store, paperId, written, base), { key: `note/${paperId}` });
      return saved.ok ? ok({ text: saved.value.row.markdown, updatedAt: saved.value.row.updatedAt }) : saved;
    },
    drafts,
  });
  const open = writing || wanted;
  const empty = value.text.trim() === '';
  const write = (): void => {
    setWriting(true);
  };
  const insert = (markdown: string): void => {
    if (open) source.current?.insert(markdown);
    else {
      arriving.current = markdown;
      write();
    }
  };

  // While this paints, and only then the answer: between the wish and the writing the editor must not go
  // away for a moment, with the cursor in it.
  if (wanted && !writing) setWriting(true);
  useEffect(() => {
    if (wanted && writing) onWriting();
  }, [wanted, writing, onWriting]);
  useLayoutEffect(() => {
    const { current: markdown } = arriving;
    if (!open || markdown === null) return;
    arriving.current = null;
    source.current?.insert(markdown);
  }, [open]);
  useImperativeHandle(ref, () => ({
    toggle: () => {
      if (!open) write();
      else {
        setWriting(false);
        // After the painting without the editor.
        requestAnimationFrame(() => reading.current?.focus());
      }
    },
    insert,
  }));

  const hold = (event: DragEvent): void => {
    if (quoteIn(event.dataTransfer) !== null) event.preventDefault();
  };
  const drop = (event: DragEvent): void => {
    const quote = quoteIn(event.dataTransfer);
    if (quote === null || quote === '') return;
    event.preventDefault();
    insert(quote);
  };

  return (
    <div className="note" onDragOver={hold} onDrop={drop}>
      <div className="note-head">
        <h3 className="label">Note</h3>
        <div className="note-tools">
          {note === null || note === undefined ? null : (
            <IconButton name="Versions of the note" onClick={onShowVersions}>
              <Icon of={History} />
            </IconButton>
          )}
          {open ? (
            <>
              <Button
                look="quiet"
                aria-pressed={preview !== false}
                onMouseDown={keepWriting}
                onClick={() => void setPreference(store, NOTE_PREVIEW, preview === false)}
              >
                Preview
              </Button>
              <span className="note-way-out">
                <Keys label="Esc" /> when done
              </span>
            </>
          ) : (
            <Button look="quiet" onClick={write}>
              {empty ? 'Write' : 'Edit'} <ActionKeys of="note" />
            </Button>
          )}
        </div>
      </div>
      {open ? (
        <>
          <NoteSource
            ref={source}
            value={value}
            findPapers={findPapers}
            cursor={cursor}
            onLeave={(at) => {
              setCursor(at);
              setWriting(false);
            }}
          />
          {preview === false ? null : <NotePreview source={value.text} />}
        </>
      ) : empty ? (
        <EmptyNote onWrite={write} onTemplate={insert} onManageTemplates={onManageTemplates} />
      ) : (
        <div ref={reading} className="note-reading" tabIndex={-1} role="group" aria-label="Note as it reads">
          <MarkdownView
            source={value.text}
            onOpenLink={onOpenLink}
            onToggleTask={(line) => {
              value.change(toggleTask(value.newest(), line));
            }}
          />
        </div>
      )}
    </div>
  );
}

/** The cursor stays in the note. */
function keepWriting(event: MouseEvent): void {
  event.preventDefault();
}
