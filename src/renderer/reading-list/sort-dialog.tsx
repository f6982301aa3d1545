import { Command } from 'cmdk';
import type { ReactNode } from 'react';
import { SORT_KEYS, SORT_NAMES, type SortKey } from '../../domain/reading-list/sort-once.ts';
import { Dialog } from '../ui/dialog.tsx';
import '../ui/option-list.css';
import './list-picker.css';
import './sort-dialog.css';

interface SortDialogProps {
  /** The list's. */
  readonly name: string;
  readonly onSort: (key: SortKey) => void;
  readonly onClose: () => void;
}

/** Asks by what to sort a list once. */
export function SortDialog({ name, onSort, onClose }: SortDialogProps): ReactNode {
  return (
    <Dialog title={`Sort “${name}” once`} onClose={onClose}>
      <p className="sort-about">The papers get this order now, and it can be undone. After that the order is yours to change.</p>
      <Command label="Orders" loop>
        <Command.Input autoFocus className="field-input" placeholder="Sort by" />
        <Command.List className="list-picker sort-orders" label="Orders">
          <Command.Empty>There is no such order.</Command.Empty>
          {SORT_KEYS.map((key) => (
            <Command.Item key={key} value={SORT_NAMES[key]} className="option" onSelect={() => { onSort(key); }}>
              {SORT_NAMES[key]}
            </Command.Item>
          ))}
        </Command.List>
      </Command>
    </Dialog>
  );
}
