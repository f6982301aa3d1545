import { useState, type ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextArea } from '../ui/field.tsx';

interface PasteDialogProps {
  /** What was on the clipboard when the reader pasted outside a field; empty otherwise. */
  readonly initialText: string;
  readonly onImport: (text: string) => void;
  readonly onClose: () => void;
}

/** Where a copied page is pasted before it is imported, so that nothing is imported by accident. */
export function PasteDialog({ initialText, onImport, onClose }: PasteDialogProps): ReactNode {
  const [text, setText] = useState(initialText);
  return (
    <Dialog
      wide
      title="Paste a page"
      description="On a page of trending papers, select everything, copy it, and paste it here. Titles and abstracts are found for you."
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            look="primary"
            disabled={text.trim() === ''}
            onClick={() => {
              onImport(text);
            }}
          >
            Import
          </Button>
        </>
      }
    >
      <TextArea
        label="The page's text"
        rows={12}
        autoFocus
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
    </Dialog>
  );
}
