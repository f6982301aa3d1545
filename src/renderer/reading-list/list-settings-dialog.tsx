import { useId, useState, type ReactNode, type SyntheticEvent } from 'react';
import type { ReadingList } from '../../domain/annotation/annotation.ts';
import { isEverything } from '../../domain/query/query.ts';
import { parseQuery } from '../../domain/query/parse.ts';
import { listNamed } from '../../domain/reading-list/reading-list.ts';
import type { ListSettings } from '../../domain/reading-list/settings.ts';
import { listTree } from '../../domain/reading-list/tree.ts';
import { useAnnotationStore, useLists } from '../storage/hooks.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextArea, TextField } from '../ui/field.tsx';
import { ColourField } from './colour-field.tsx';
import { GoalField } from './goal-field.tsx';
import { ParentField } from './parent-field.tsx';
import { QueryField } from './query-field.tsx';
import './list-settings-dialog.css';

interface ListSettingsDialogProps {
  /** The list whose settings are shown; null makes a new one. */
  readonly list: ReadingList | null;
  /** What a new list begins with. */
  readonly initial?: Partial<ListSettings>;
  /** Said under the title. */
  readonly about?: string;
  readonly onSave: (settings: ListSettings) => void;
  readonly onClose: () => void;
}

const EMPTY: ListSettings = { name: '', description: '', colour: null, parentId: null, goalDate: null, query: null };
const NO_LISTS: readonly ReadingList[] = [];
const LONGEST = { name: 120, description: 2_000 } as const;

/** What a list is called, what it is for, its colour, its place and its goal; what it searches for where it is smart. */
export function ListSettingsDialog({ list, initial = {}, about, onSave, onClose }: ListSettingsDialogProps): ReactNode {
  const lists = useLists() ?? NO_LISTS;
  const { now } = useAnnotationStore();
  const [settings, setSettings] = useState<ListSettings>({ ...EMPTY, ...initial, ...(list === null ? {} : settingsOf(list)) });
  // Two lists of one name are possible, but nobody makes them without having been told.
  const [sharedName, setSharedName] = useState<string | null>(null);
  const form = useId();
  const { name, description, colour, parentId, goalDate, query } = settings;
  const change = (changed: Partial<ListSettings>): void => {
    setSettings({ ...settings, ...changed });
  };
  const other = listNamed(lists, name, list?.id);
  const isTold = other !== undefined && sharedName === name.trim();
  const findsAll = query !== null && isEverything(parseQuery(query).query);
  const said = query === null ? about : 'It holds the papers that its search finds, and follows the library and what you write.';
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (name.trim() === '' || findsAll) return;
    if (other !== undefined && !isTold) setSharedName(name.trim());
    else onSave(settings);
  };
  return (
    <Dialog
      title={titleOf(list, query !== null)}
      {...(said !== undefined && { description: said })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" form={form} disabled={name.trim() === '' || findsAll}>
            {isTold ? 'Use the name all the same' : list === null ? 'Make the list' : 'Save the settings'}
          </Button>
        </>
      }
    >
      <form id={form} className="list-settings" onSubmit={submit}>
        <div>
          <TextField
            label="Name"
            autoFocus
            maxLength={LONGEST.name}
            value={name}
            aria-describedby={isTold ? `${form}-name` : undefined}
            onChange={(event) => {
              change({ name: event.target.value });
            }}
          />
          <p id={`${form}-name`} className="list-settings-hint" role="alert">
            {isTold ? `There is a list “${other.name}” already${other.archivedAt === null ? '' : ', in the archive'}. Choose another name, or use this one all the same.` : null}
          </p>
        </div>
        {query === null ? null : <QueryField query={query} onQuery={(next) => { change({ query: next }); }} />}
        <TextArea
          label="What it is for (may stay empty)"
          rows={2}
          maxLength={LONGEST.description}
          value={description}
          onChange={(event) => {
            change({ description: event.target.value });
          }}
        />
        <ColourField colour={colour} onColour={(next) => { change({ colour: next }); }} />
        <div className="list-settings-pair">
          <ParentField id={list?.id ?? null} branches={listTree(lists)} parentId={parentId} onParent={(next) => { change({ parentId: next }); }} />
          <GoalField goal={goalDate} now={now} onGoal={(next) => { change({ goalDate: next }); }} />
        </div>
      </form>
    </Dialog>
  );
}

function settingsOf({ name, description, colour, parentId, goalDate, query }: ReadingList): ListSettings {
  return { name, description, colour, parentId, goalDate, query };
}

function titleOf(list: ReadingList | null, isSmart: boolean): string {
  if (list !== null) return 'List settings';
  return isSmart ? 'New smart list' : 'New reading list';
}
