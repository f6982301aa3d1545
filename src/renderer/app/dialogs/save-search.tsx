import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { searchNamed } from '../../../domain/saved-search/saved-search.ts';
import { useSavedSearches, useUndoLog } from '../../storage/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { setDesk, useDesk } from '../desk.ts';
import { keepShownSearch, renameSearch } from '../steps/saved-searches.ts';
import { closeDialog } from './close-dialog.ts';
import type { DialogOf } from './dialog-of.ts';

/** Asks under which name what is in the search box is kept. */
export function SaveSearch(): ReactNode {
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
      onName={(name) => void keepShownSearch(log, name)}
      instead={{
        name: 'As a smart list…',
        onChoose: (name) => {
          setDesk({ dialog: { kind: 'new-list', initial: { name, query } } });
        },
      }}
    />
  );
}

/** Asks for another name of a saved search. */
export function RenameSearch({ id, name }: DialogOf<'rename-search'>): ReactNode {
  const log = useUndoLog();
  return (
    <NameDialog
      title="Rename the search"
      initial={name}
      action={() => 'Rename'}
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
  /** Another way to keep it, with what was typed so far. */
  readonly instead?: { readonly name: string; readonly onChoose: (name: string) => void };
}

const FORM = 'search-name-form';

function NameDialog({ title, description, initial, action, onName, instead }: NameDialogProps): ReactNode {
  const [name, setName] = useState(initial);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (name.trim() === '') return;
    closeDialog();
    onName(name);
  };
  return (
    <Dialog
      title={title}
      {...(description !== undefined && { description })}
      onClose={closeDialog}
      actions={
        <>
          {instead === undefined ? null : (
            <Button
              look="quiet"
              className="dialog-actions-first"
              onClick={() => {
                instead.onChoose(name);
              }}
            >
              {instead.name}
            </Button>
          )}
          <Button onClick={closeDialog}>Cancel</Button>
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
