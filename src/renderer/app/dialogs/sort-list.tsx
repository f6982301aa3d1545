import type { ReactNode } from 'react';
import { SortDialog } from '../../reading-list/sort-dialog.tsx';
import { useAnnotationStore, useLists, useUndoLog } from '../../storage/hooks.ts';
import { sortList } from '../steps/sort-list.ts';
import { closeDialog } from './close-dialog.ts';
import type { DialogOf } from './dialog-of.ts';

/** Asks by what a list is sorted once. */
export function SortList({ listId }: DialogOf<'sort-list'>): ReactNode {
  const store = useAnnotationStore();
  const log = useUndoLog();
  const list = useLists()?.find(({ id }) => id === listId);
  if (list === undefined) return null;
  return (
    <SortDialog
      name={list.name}
      onClose={closeDialog}
      onSort={(key) => {
        closeDialog();
        void sortList(store, log, list, key);
      }}
    />
  );
}
