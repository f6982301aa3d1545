import { useState, type ReactNode } from 'react';
import type { Highlight } from '../../domain/annotation/annotation.ts';
import { ok } from '../../domain/result.ts';
import { draftKey, type Drafts } from '../storage/drafts.ts';
import { setComment } from '../storage/highlights.ts';
import { useUndoLog } from '../storage/hooks.ts';
import { Button } from '../ui/button.tsx';
import { AutosavedField } from '../ui/autosaved-field.tsx';
import type { HighlightActions } from './highlight-actions.ts';
import { MarkdownView } from './markdown-view.tsx';
import { useAutosavedText } from '../storage/use-autosaved-text.ts';

interface HighlightCommentProps {
  readonly highlight: Highlight;
  readonly drafts: Drafts;
  readonly writing: boolean;
  readonly actions: HighlightActions;
}

/** The comment on a highlight, in Markdown; it saves itself while it is written. */
export function HighlightComment({ highlight, drafts, writing, actions }: HighlightCommentProps): ReactNode {
  const { id, comment, updatedAt } = highlight;
  const log = useUndoLog();
  const [before, setBefore] = useState(comment);
  const value = useAutosavedText({
    draftKey: draftKey('comment', id),
    saved: comment,
    savedAt: updatedAt,
    save: async (written, base) => {
      const saved = await log.record('Commented on a highlight.', (store) => setComment(store, id, written, base), { key: `comment/${id}` });
      return saved.ok ? ok({ text: saved.value.row.comment, updatedAt: saved.value.row.updatedAt }) : saved;
    },
    drafts,
  });
  if (writing) {
    return (
      <AutosavedField
        label="Comment in Markdown"
        placeholder="Your comment"
        className="comment-field"
        value={value}
        writing
        onStart={() => {
          setBefore(comment);
        }}
        onLeave={() => {
          actions.done();
          void value.settle().then((saved) => {
            if (saved && value.text !== before) actions.commentChanged();
          });
        }}
      />
    );
  }
  if (value.text.trim() === '') return null;
  return (
    <div className="comment">
      <MarkdownView source={value.text} onOpenLink={actions.openLink} />
      <Button
        look="quiet"
        className="comment-edit"
        onClick={() => {
          actions.want(id, 'comment');
        }}
      >
        Edit the comment
      </Button>
    </div>
  );
}
