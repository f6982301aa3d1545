import type { ReactNode } from 'react';
import { listsInTree } from '../../../domain/reading-list/tree.ts';
import { ShareDialog } from '../../exports/share-dialog.tsx';
import { useAnnotationStore, useLists } from '../../storage/hooks.ts';
import { copyShared, saveShared } from '../share.ts';
import { closeDialog } from './close-dialog.ts';
import type { DialogOf } from './dialog-of.ts';

/** In which form a list is shared. */
export function ShareList({ listId }: DialogOf<'share'>): ReactNode {
  const store = useAnnotationStore();
  const lists = useLists();
  if (lists === undefined) return null;
  // One from the archive can be shared where it is shown.
  const archived = lists.filter(({ id, archivedAt }) => id === listId && archivedAt !== null);
  return (
    <ShareDialog
      lists={[...listsInTree(lists), ...archived]}
      listId={listId}
      onClose={closeDialog}
      onSave={(choice) => {
        closeDialog();
        void saveShared(store, choice);
      }}
      onCopy={(choice) => {
        closeDialog();
        void copyShared(store, choice);
      }}
    />
  );
}
