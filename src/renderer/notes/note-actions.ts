/** What a note can ask of the rest of the window: the app provides it, so that the panel knows no other. */
import { createContext, useContext } from 'react';
import type { Highlight } from '../../domain/annotation/annotation.ts';
import type { PaperId } from '../../domain/paper/paper.ts';

/** Ways out of a note. */
export interface NoteNavigation {
  readonly openPaper: (id: PaperId) => void;
  readonly showHighlight: (id: string) => void;
  /** Shows the papers that have the tag. */
  readonly searchTag: (tag: string) => void;
  /** Looks for papers by words of their titles. */
  readonly searchTitle: (words: string) => void;
}

interface NoteActions extends NoteNavigation {
  /** Puts the highlight's words into the note. */
  readonly quote: (highlight: Highlight) => void;
}

export const NoteActionsContext = createContext<NoteActions | undefined>(undefined);

/** The ways out of the note, and the way of a quote into it. */
export function useNoteActions(): NoteActions {
  const actions = useContext(NoteActionsContext);
  if (actions === undefined) throw new Error('NoteActionsContext is missing above this component');
  return actions;
}
