import { Copy, Pencil, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { NoteTemplate } from '../../domain/annotation/annotation.ts';
import { BUILT_IN_TEMPLATES, type TemplateText } from '../../domain/note/templates.ts';
import { useNoteTemplates } from '../storage/hooks.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Icon } from '../ui/icon.tsx';
import { TemplateForm } from './template-form.tsx';
import './templates-dialog.css';

interface TemplatesDialogProps {
  /** Puts the template into the open paper's note; null when no paper is open. */
  readonly onInsert: ((markdown: string) => void) | null;
  /** Each answers whether it was saved. */
  readonly onCreate: (made: TemplateText) => Promise<boolean>;
  readonly onChange: (id: string, made: TemplateText) => Promise<boolean>;
  readonly onDelete: (template: NoteTemplate) => void;
  readonly onClose: () => void;
}

interface Editing extends TemplateText {
  /** Null for one that is being made. */
  readonly id: string | null;
}

const EMPTY: Editing = { id: null, name: '', markdown: '' };

/** The templates of notes: Carrel's own and the reader's, to use, make, change and delete. */
export function TemplatesDialog({ onInsert, onCreate, onChange, onDelete, onClose }: TemplatesDialogProps): ReactNode {
  const own = useNoteTemplates() ?? [];
  const [editing, setEditing] = useState<Editing | null>(null);
  const list = (): void => {
    setEditing(null);
  };
  if (editing !== null) {
    return (
      <TemplateForm
        title={editing.id === null ? 'New template' : 'Change the template'}
        initial={editing}
        onBack={list}
        onSave={async (made) => {
          const saved = await (editing.id === null ? onCreate(made) : onChange(editing.id, made));
          if (saved) list();
        }}
      />
    );
  }
  const row = (template: TemplateText & { readonly id: string }, tools: ReactNode, first = false): ReactNode => (
    <li key={template.id} className="template">
      <span className="template-name">{template.name}</span>
      {tools}
      <Button
        disabled={onInsert === null}
        autoFocus={first}
        aria-label={`Use ${template.name}`}
        onClick={() => onInsert?.(template.markdown)}
      >
        Use
      </Button>
    </li>
  );
  return (
    <Dialog
      title="Note templates"
      description={onInsert === null ? 'Open a paper to use one in its note.' : 'Use one in the note of the open paper, or make your own.'}
      onClose={onClose}
      actions={
        <Button look="primary" onClick={() => { setEditing(EMPTY); }}>
          New template
        </Button>
      }
    >
      <ul aria-label="Templates">
        {BUILT_IN_TEMPLATES.map((template, at) =>
          row(
            template,
            <IconButton name={`Make your own from ${template.name}`} onClick={() => { setEditing({ ...template, id: null }); }}>
              <Icon of={Copy} />
            </IconButton>,
            at === 0,
          ),
        )}
        {own.map((template) =>
          row(
            template,
            <>
              <IconButton name={`Change ${template.name}`} onClick={() => { setEditing(template); }}>
                <Icon of={Pencil} />
              </IconButton>
              <IconButton name={`Delete ${template.name}`} onClick={() => { onDelete(template); }}>
                <Icon of={Trash2} />
              </IconButton>
            </>,
          ),
        )}
      </ul>
    </Dialog>
  );
}
