import type { HighlightColour } from '../../domain/annotation/annotation.ts';

/** What is written on a highlight beside its quote. */
export type HighlightPart = 'comment' | 'tags';

/** What the reader can do with a highlight in the notes. */
export interface HighlightActions {
  readonly colour: (id: string, colour: HighlightColour) => void;
  readonly addTag: (id: string, typed: string) => void;
  readonly removeTag: (id: string, tag: string) => void;
  /** A comment was written and saved. */
  readonly commentChanged: () => void;
  readonly delete: (id: string) => void;
  /** Opens the field for a part. */
  readonly want: (id: string, part: HighlightPart) => void;
  /** The reader is through with the part that was wanted. */
  readonly done: () => void;
  readonly reveal: (id: string) => void;
  /** The reader agrees with where these highlights moved. */
  readonly confirm: (ids: readonly string[]) => void;
  /** Puts a highlight on the words that are selected. */
  readonly place: (id: string) => void;
  readonly openLink: (url: string) => void;
}
