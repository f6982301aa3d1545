import { useState, type SyntheticEvent, type ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/field.tsx';

interface NewListDialogProps {
  readonly onCreate: (name: string, description: string) => void;
  readonly onClose: () => void;
}

const FORM = 'new-list-form';

/** Asks for the name of a new reading list. */
export function NewListDialog({ onCreate, onClose }: NewListDialogProps): ReactNode {
  const [name, setName] = useState('');
  const [description, setDescription] = useState('');
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (name.trim() !== '') onCreate(name, description);
  };
  return (
    <Dialog
      title="New reading list"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" form={FORM} disabled={name.trim() === ''}>
            Make the list
          </Button>
        </>
      }
    >
      <form id={FORM} className="new-list" onSubmit={submit}>
        <TextField label="Name" autoFocus value={name} onChange={(event) => { setName(event.target.value); }} />
        <TextField
          label="What it is for (may stay empty)"
          value={description}
          onChange={(event) => { setDescription(event.target.value); }}
        />
      </form>
    </Dialog>
  );
}
