import { memo, useDeferredValue, type ReactNode } from 'react';
import { MarkdownView } from './markdown-view.tsx';

/** What reads otherwise than it is written; of plain words a preview would only say everything twice. */
const MARKUP = /[*_`$#|>[\]~\\]|^\s*(?:[-+]|\d+[.)])\s/mu;

interface NotePreviewProps {
  readonly source: string;
}

/**
 * How the note will read, below the source that is being written. It follows the typing when there is
 * time for it, and is for the eye only: its links and tick boxes work once the writing is done.
 */
export function NotePreview({ source }: NotePreviewProps): ReactNode {
  const shown = useDeferredValue(source);
  return MARKUP.test(source) ? <Preview source={shown} /> : null;
}

const Preview = memo(function Preview({ source }: NotePreviewProps): ReactNode {
  return (
    <div className="note-preview" inert>
      <MarkdownView source={source} onOpenLink={ignore} />
    </div>
  );
});

function ignore(): void {
  // Nothing in it can be clicked.
}
