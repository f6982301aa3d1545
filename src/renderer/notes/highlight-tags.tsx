import type { ReactNode } from 'react';
import type { Highlight } from '../../domain/annotation/annotation.ts';
import { useHighlightTags } from '../storage/hooks.ts';
import { Tag, TagField } from '../ui/tag-field.tsx';
import type { HighlightActions } from './highlight-actions.ts';

interface HighlightTagsProps {
  readonly highlight: Highlight;
  readonly writing: boolean;
  readonly actions: HighlightActions;
}

/** The tags of a highlight; while they are being written, with a field. */
export function HighlightTags({ highlight, writing, actions }: HighlightTagsProps): ReactNode {
  if (writing) return <TagsWriting highlight={highlight} actions={actions} />;
  if (highlight.tags.length === 0) return null;
  return (
    <ul className="highlight-card-tags" aria-label="Tags">
      {highlight.tags.map((tag) => (
        <li key={tag}>
          <Tag name={tag} />
        </li>
      ))}
    </ul>
  );
}

function TagsWriting({ highlight: { id, tags }, actions }: Omit<HighlightTagsProps, 'writing'>): ReactNode {
  const known = useHighlightTags() ?? [];
  return (
    <div className="highlight-card-tags">
      <TagField
        label="Tags of the highlight"
        tags={tags}
        known={known}
        autoFocus
        onAdd={(typed) => {
          actions.addTag(id, typed);
        }}
        onRemove={(tag) => {
          actions.removeTag(id, tag);
        }}
        onDone={actions.done}
        onLeave={actions.done}
      />
    </div>
  );
}
