import type { ReactNode } from 'react';
import { BUILT_IN_TEMPLATES } from '../../domain/note/templates.ts';
import { useNoteTemplates } from '../storage/hooks.ts';
import { Button } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';

interface EmptyNoteProps {
  readonly onWrite: () => void;
  readonly onTemplate: (markdown: string) => void;
  readonly onManageTemplates: () => void;
}

/** Where a note will be: a click begins it, empty or from a template. */
export function EmptyNote({ onWrite, onTemplate, onManageTemplates }: EmptyNoteProps): ReactNode {
  const own = useNoteTemplates() ?? [];
  const entry = ({ name, markdown }: { readonly name: string; readonly markdown: string }): { readonly name: string; readonly onChoose: () => void } => ({
    name,
    // The menu gives the focus back to its button first.
    onChoose: () => requestAnimationFrame(() => { onTemplate(markdown); }),
  });
  return (
    <div className="note-empty">
      <button type="button" className="note-begin" onClick={onWrite}>
        What is this paper to you?
      </button>
      <Menu groups={[BUILT_IN_TEMPLATES.map(entry), own.map(entry), [{ name: 'Make or change templates…', onChoose: () => requestAnimationFrame(onManageTemplates) }]]}>
        <Button look="quiet">Use a template</Button>
      </Menu>
    </div>
  );
}
