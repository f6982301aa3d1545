import { TextQuote } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Highlight } from '../../domain/annotation/annotation.ts';
import { IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useNoteActions } from './note-actions.ts';

interface QuoteInNoteProps {
  readonly highlight: Highlight;
  readonly className: string;
}

/** Puts the highlight's words into the paper's note. */
export function QuoteInNote({ highlight, className }: QuoteInNoteProps): ReactNode {
  const { quote } = useNoteActions();
  return (
    <IconButton
      name="Quote in note"
      className={className}
      onClick={() => {
        quote(highlight);
      }}
    >
      <Icon of={TextQuote} />
    </IconButton>
  );
}
