import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { searchNamed } from '../../domain/saved-search/saved-search.ts';
import { useSavedSearches, useUndoLog } from '../storage/hooks.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/field.tsx';
import { keepShownSearch, renameSearch } from './actions/saved-searches.ts';
import { useDesk } from './desk.ts';

/** Asks under which name what is in the search box is kept. */
export function SaveSearchDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const log = useUndoLog();
  const query = useDesk((desk) => desk.query);
  const searches = useSavedSearches() ?? [];
  return (
    <NameDialog
      title="Save this search"
      description={`It will stand beside your lists with the number of papers it finds: ${query.trim()}`}
      initial=""
      action={(name) => {
        const known = searchNamed(searches, name);
        return known === undefined ? 'Save the search' : `Change “${known.name}”`;
      }}
      onClose={onClose}
      onName={(name) => void keepShownSearch(log, name)}
    />
  );
}

/** Asks for another name of a saved search. */
export function RenameSearchDialog({ id, name, onClose }: { readonly id: string; readonly name: string; readonly onClose: () => void }): ReactNode {
  const log = useUndoLog();
  return (
    <NameDialog
      title="Rename the search"
      initial={name}
      action={() => 'Rename'}
      onClose={onClose}
      onName={(next) => void renameSearch(log, id, next)}
    />
  );
}

interface NameDialogProps {
  readonly title: string;
  readonly description?: string;
  readonly initial: string;
  /** What the main button says for a name. */
  readonly action: (name: string) => string;
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}

const FORM = 'search-name-form';

function NameDialog({ title, description, initial, action, onName, onClose }: NameDialogProps): ReactNode {
  const [name, setName] = useState(initial);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (name.trim() === '') return;
    onClose();
    onName(name);
  };
  return (
    <Dialog
      title={title}
      {...(description !== undefined && { description })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" form={FORM} disabled={name.trim() === ''}>
            {action(name)}
          </Button>
        </>
      }
    >
      <form id={FORM} onSubmit={submit}>
        <TextField
          label="Name"
          autoFocus
          value={name}
          onChange={(event) => {
            setName(event.target.value);
          }}
        />
      </form>
    </Dialog>
  );
}
