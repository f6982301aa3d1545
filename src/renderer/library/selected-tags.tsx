import { useMemo, type ReactNode } from 'react';
import { tagsByUse } from '../../domain/annotation/tags.ts';
import { useWholeTable } from '../storage/whole-tables.ts';
import { TagField } from '../ui/tag-field.tsx';
import { isSelected, type PaperSelection } from './paper-selection.ts';

/** What is done to the tags of the selected papers. */
export interface TagActions {
  readonly addTags: (tags: readonly string[]) => void;
  readonly removeTag: (tag: string) => void;
}

interface SelectedTagsProps {
  readonly selection: PaperSelection;
  readonly actions: TagActions;
  readonly onDone: () => void;
}

/** The tags of the selected papers, in a field that adds and takes them away. */
export function SelectedTags({ selection, actions, onDone }: SelectedTagsProps): ReactNode {
  const states = useWholeTable('paperStates');
  const live = useMemo(() => (states ?? []).filter(({ deleted, tags }) => !deleted && tags.length > 0), [states]);
  const tags = useMemo(() => tagsByUse(live.flatMap((state) => (isSelected(selection, state.paperId) ? state.tags : []))), [live, selection]);
  const known = useMemo(() => tagsByUse(live.flatMap((state) => state.tags)), [live]);
  return (
    <TagField
      autoFocus
      label="Add a tag to the selected papers"
      tags={tags}
      known={known}
      onAdd={(typed) => {
        actions.addTags([typed]);
      }}
      onRemove={actions.removeTag}
      onDone={onDone}
    />
  );
}
