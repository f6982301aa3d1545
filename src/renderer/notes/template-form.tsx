import { useState, type ReactNode, type SyntheticEvent } from 'react';
import type { TemplateText } from '../../domain/note/templates.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextArea, TextField } from '../ui/field.tsx';

const FORM = 'template-form';

interface TemplateFormProps {
  readonly title: string;
  readonly initial: TemplateText;
  readonly onBack: () => void;
  readonly onSave: (made: TemplateText) => Promise<void>;
}

/** Asks for the name and the text of a template. */
export function TemplateForm({ title, initial, onBack, onSave }: TemplateFormProps): ReactNode {
  const [name, setName] = useState(initial.name);
  const [markdown, setMarkdown] = useState(initial.markdown);
  const complete = name.trim() !== '' && markdown.trim() !== '';
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (complete) void onSave({ name, markdown });
  };
  return (
    <Dialog
      title={title}
      onClose={onBack}
      actions={
        <>
          <Button onClick={onBack}>Cancel</Button>
          <Button look="primary" type="submit" form={FORM} disabled={!complete}>
            Save the template
          </Button>
        </>
      }
    >
      <form id={FORM} className="template-form" onSubmit={submit}>
        <TextField label="Name" autoFocus value={name} onChange={(event) => { setName(event.target.value); }} />
        <TextArea
          label="What a note begins with, in Markdown"
          className="template-text"
          rows={10}
          value={markdown}
          onChange={(event) => { setMarkdown(event.target.value); }}
        />
      </form>
    </Dialog>
  );
}
