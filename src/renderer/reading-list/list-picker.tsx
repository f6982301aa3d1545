import { Check } from 'lucide-react';
import { Command } from 'cmdk';
import { useState, type ReactNode } from 'react';
import type { PaperId } from '../../domain/paper/paper.ts';
import { listsInTree } from '../../domain/reading-list/tree.ts';
import { useLastUsedLists, useLists, useListsOf } from '../storage/hooks.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Icon } from '../ui/icon.tsx';
import '../ui/option-list.css';
import './list-picker.css';

interface ListPickerProps {
  /** Null for several papers. */
  readonly paperId: PaperId | null;
  readonly onToggle: (listId: string, name: string, isOnIt: boolean) => void;
  readonly onCreate: (name: string) => void;
  readonly onClose: () => void;
}

/** Which reading lists a paper is on: choose one to add it, choose it again to take it off, type a name to make one. */
export function ListPicker({ paperId, onToggle, onCreate, onClose }: ListPickerProps): ReactNode {
  const used = useLastUsedLists();
  const all = useLists();
  // All at once: the first one is marked from the beginning, and must not move.
  const known = used !== undefined && all !== undefined;
  const lists = known ? lastUsedFirst(listsInTree(all), used) : [];
  const on = new Set(useListsOf(paperId)?.map((list) => list.id));
  const [typed, setTyped] = useState('');
  const name = typed.trim();
  const isNew = known && name !== '' && !lists.some((list) => list.name.toLowerCase() === name.toLowerCase());
  return (
    <Dialog title="Add to a reading list" onClose={onClose}>
      <Command label="Reading lists" loop>
        <Command.Input
          autoFocus
          className="field-input"
          placeholder="Name of a list, new or there already"
          value={typed}
          onValueChange={setTyped}
        />
        <Command.List className="list-picker" label="Reading lists">
          {lists.map((list) => (
            <Command.Item
              key={list.id}
              value={`${list.name} ${list.id}`}
              keywords={[list.name]}
              className="option"
              disabled={list.query !== null}
              onSelect={() => {
                onToggle(list.id, list.name, on.has(list.id));
              }}
            >
              <span className="option-check">{on.has(list.id) ? <Icon of={Check} /> : null}</span>
              {list.name}
              {on.has(list.id) ? <span className="visually-hidden">, already on it</span> : null}
              {list.query === null ? null : <span className="list-picker-why">A smart list fills itself</span>}
            </Command.Item>
          ))}
          {isNew ? (
            <Command.Item
              value="a new list"
              forceMount
              className="option"
              onSelect={() => {
                onCreate(name);
              }}
            >
              <span className="option-check" />
              Make the list “{name}”
            </Command.Item>
          ) : null}
        </Command.List>
      </Command>
    </Dialog>
  );
}

/** Most papers that come after each other go on the same list. */
function lastUsedFirst<L extends { readonly id: string }>(lists: readonly L[], used: readonly string[]): readonly L[] {
  const place = new Map(used.map((id, at) => [id, at]));
  return lists.toSorted((a, b) => (place.get(a.id) ?? used.length) - (place.get(b.id) ?? used.length));
}
