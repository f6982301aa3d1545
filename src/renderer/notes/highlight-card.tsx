import { MessageSquarePlus, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Highlight } from '../../domain/annotation/annotation.ts';
import { draftKey, type Drafts } from '../storage/drafts.ts';
import { setComment } from '../storage/highlights.ts';
import { useUndoLog } from '../storage/hooks.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { AutosavedField } from './autosaved-field.tsx';
import { MarkdownView } from './markdown-view.tsx';
import { useAutosavedText } from './use-autosaved-text.ts';
import './highlight-card.css';

const FIELD_NAMES = { title: 'in the title', summary: 'in the summary', abstract: 'in the abstract' } as const;

interface HighlightCardProps {
  readonly highlight: Highlight;
  readonly drafts: Drafts;
  /** False when its words are no longer where they were: the quote is all there is. */
  readonly placed: boolean;
  readonly active: boolean;
  readonly onReveal: () => void;
  readonly onDelete: () => void;
  readonly onOpenLink: (url: string) => void;
}

/** One highlight in the notes panel: its quote, and a comment. */
export function HighlightCard(props: HighlightCardProps): ReactNode {
  const { highlight, drafts, placed, active, onReveal, onDelete, onOpenLink } = props;
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (active) card.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const quote = highlight.anchor.exact;
  return (
    <li
      ref={card}
      className="highlight-card"
      data-colour={highlight.colour}
      data-active={active ? '' : undefined}
    >
      <button type="button" className="highlight-card-quote" aria-label={`Show in the text: ${quote}`} onClick={onReveal}>
        {quote}
      </button>
      {placed ? null : (
        <p className="highlight-card-lost">
          These words are no longer {FIELD_NAMES[highlight.field]}, so the mark is not shown there. The quote stays here.
        </p>
      )}
      <Comment highlight={highlight} drafts={drafts} onOpenLink={onOpenLink} />
      <IconButton name="Delete the highlight" className="highlight-card-delete" onClick={onDelete}>
        <Icon of={Trash2} />
      </IconButton>
    </li>
  );
}

interface CommentProps {
  readonly highlight: Highlight;
  readonly drafts: Drafts;
  readonly onOpenLink: (url: string) => void;
}

function Comment({ highlight, drafts, onOpenLink }: CommentProps): ReactNode {
  const log = useUndoLog();
  const [writing, setWriting] = useState(false);
  const value = useAutosavedText({
    draftKey: draftKey('comment', highlight.id),
    saved: highlight.comment,
    savedAt: highlight.updatedAt,
    save: (comment) => log.record('Commented on a highlight.', (store) => setComment(store, highlight.id, comment), { key: `comment/${highlight.id}` }),
    drafts,
  });
  const write = (): void => {
    setWriting(true);
  };
  if (writing) {
    return (
      <AutosavedField
        label="Comment in Markdown"
        placeholder="Your comment"
        className="comment-field"
        value={value}
        writing
        onStart={write}
        onLeave={() => {
          setWriting(false);
        }}
      />
    );
  }
  return value.text.trim() === '' ? (
    <Button look="quiet" className="comment-add" onClick={write}>
      <Icon of={MessageSquarePlus} />
      Add a comment
    </Button>
  ) : (
    <div className="comment">
      <MarkdownView source={value.text} onOpenLink={onOpenLink} />
      <Button look="quiet" className="comment-add" onClick={write}>
        Edit the comment
      </Button>
    </div>
  );
}
