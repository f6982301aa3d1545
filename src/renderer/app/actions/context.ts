/** What an action may use: the store of annotations and the panels that are open. */
import type { RefObject } from 'react';
import type { Paper } from '../../../domain/paper/paper.ts';
import type { HighlightsHandle } from '../../highlights/panel-props.ts';
import type { LibraryHandle } from '../../library/library-panel.tsx';
import type { NoteHandle } from '../../notes/note-section.tsx';
import type { QueueHandle } from '../../queue/queue-rows.tsx';
import type { ReaderHandle } from '../../reader/reader-panel.tsx';
import type { ListHandle } from '../../reading-list/list-handle.ts';
import type { AnnotationStore } from '../../storage/annotation-store.ts';
import type { UndoLog } from '../../storage/undo-log.ts';

export interface ActionContext {
  /** For questions; what the reader does is written through `log`. */
  readonly store: AnnotationStore;
  readonly log: UndoLog;
  readonly library: RefObject<LibraryHandle | null>;
  readonly list: RefObject<ListHandle | null>;
  readonly queue: RefObject<QueueHandle | null>;
  readonly highlights: RefObject<HighlightsHandle | null>;
  readonly reader: RefObject<ReaderHandle | null>;
  readonly note: RefObject<NoteHandle | null>;
  /** The paper in the reader. */
  readonly paper: () => Paper | null;
}

export type Perform = (context: ActionContext) => void | Promise<void>;
