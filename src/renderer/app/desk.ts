/** What the window is showing: one small store that the panels read and the actions change. */
import { create } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { NO_FILTER, type Filter } from '../../domain/highlights-view/filter.ts';
import { BEST_FIRST, type FieldSort } from '../../domain/query/sort.ts';
import type { Paper, PaperId } from '../../domain/paper/paper.ts';
import type { HighlightPart } from '../notes/highlight-actions.ts';
import type { ListSettings } from '../../domain/reading-list/settings.ts';
import type { CodedError } from '../../domain/result.ts';
import type { ExportChoice } from '../exports/export-dialog.tsx';
import type { RunnerUp } from '../queue/next-strip.tsx';
import type { ShownImport } from '../imports/report-dialog.tsx';
import { NO_PAPERS, type PaperSelection } from '../library/paper-selection.ts';
import type { Panes } from './window/panes.ts';

/** What the centre panel shows. */
export type View =
  | { readonly kind: 'library' }
  | { readonly kind: 'inbox' }
  | { readonly kind: 'list'; readonly listId: string }
  | { readonly kind: 'queue' }
  | { readonly kind: 'highlights' }
  | { readonly kind: 'statistics' };

export type DialogState =
  | { readonly kind: 'palette' }
  | { readonly kind: 'keys' }
  | { readonly kind: 'paste'; readonly text: string }
  | { readonly kind: 'report'; readonly ended: readonly ShownImport[] }
  | { readonly kind: 'export'; readonly choices: readonly ExportChoice[] }
  | { readonly kind: 'share'; readonly listId: string }
  | { readonly kind: 'cite'; readonly papers: readonly Paper[] }
  | { readonly kind: 'add-to-list'; readonly papers: readonly PaperId[] }
  /** What the list begins with is told, such as the list that it goes into. */
  | { readonly kind: 'new-list'; readonly initial: Partial<ListSettings> }
  | { readonly kind: 'list-settings'; readonly listId: string }
  | { readonly kind: 'list-by-hand'; readonly listId: string }
  | { readonly kind: 'move-list'; readonly listId: string }
  | { readonly kind: 'sort-list'; readonly listId: string }
  | { readonly kind: 'note-templates' }
  | { readonly kind: 'note-versions'; readonly paperId: PaperId }
  | { readonly kind: 'colour-names' }
  | { readonly kind: 'save-search' }
  | { readonly kind: 'status'; readonly papers: readonly PaperId[] }
  | { readonly kind: 'tag-papers' }
  | { readonly kind: 'snooze'; readonly papers: readonly PaperId[] }
  | { readonly kind: 'rename-search'; readonly id: string; readonly name: string }
  | { readonly kind: 'unsaved' };

/** A sentence about something that was done, with a button where there is a way back. */
interface Notice {
  readonly text: string;
  readonly action?: 'undo' | 'redo';
  /** Errors stay until they are closed. */
  readonly tone: 'done' | 'error';
}

/** The paper that was proposed as the next one to read. */
interface NextShown extends RunnerUp {
  readonly runnersUp: readonly RunnerUp[];
  /** How many that still wait were passed over. */
  readonly skipped: number;
}

export interface Desk {
  readonly view: View;
  readonly query: string;
  /** The saved search that is shown, until the reader changes it. */
  readonly savedSearchId: string | null;
  /** The order of the library. */
  readonly sort: FieldSort;
  /** Whether the counts beside the search are shown. */
  readonly facetsOpen: boolean;
  readonly selectedId: PaperId | null;
  /** Papers of the list in the centre that were selected beside the open one. */
  readonly selection: PaperSelection;
  /** The highlight that text and notes both point at. */
  readonly activeHighlightId: string | null;
  /** The highlight to bring into view as soon as its paper is on the screen, and whether the keys go there too. */
  readonly revealWanted: { readonly id: string; readonly focus: boolean } | null;
  /** What the view of all highlights is narrowed to. */
  readonly highlightFilter: Filter;
  /** What to read next, since it was asked for. */
  readonly next: NextShown | null;
  /** What was passed over as the next paper while this window was open. */
  readonly skippedNext: ReadonlySet<PaperId>;
  /** The paper to show where the reader left it, as soon as it is on the screen. */
  readonly resumeWanted: PaperId | null;
  /** The paper whose note the reader asked to write, until the cursor is in it. */
  readonly noteWantedFor: PaperId | null;
  /** What the reader asked to write on a highlight, until they are through with it. */
  readonly wanted: { readonly highlightId: string; readonly what: HighlightPart } | null;
  readonly dialog: DialogState | null;
  readonly notice: Notice | null;
  readonly readView: boolean;
  /** The sizes that the reader gave the panes. */
  readonly panes: Panes;
  /** Counts up when the catalog changed, so that rows are asked for again. */
  readonly catalogVersion: number;
  readonly importing: { readonly source: string; readonly done: number; readonly total: number } | null;
  /** Something long that is done to many papers. */
  readonly working: { readonly doing: string; readonly done: number; readonly total: number; readonly stop: () => void } | null;
  /** Papers of a running export. */
  readonly exporting: { readonly done: number; readonly total: number } | null;
}

export const useDesk = create<Desk>(() => ({
  view: { kind: 'library' },
  query: '',
  savedSearchId: null,
  sort: BEST_FIRST,
  facetsOpen: false,
  selectedId: null,
  selection: NO_PAPERS,
  activeHighlightId: null,
  revealWanted: null,
  highlightFilter: NO_FILTER,
  next: null,
  skippedNext: new Set(),
  resumeWanted: null,
  noteWantedFor: null,
  wanted: null,
  dialog: null,
  notice: null,
  readView: false,
  panes: {},
  catalogVersion: 0,
  importing: null,
  working: null,
  exporting: null,
}));

/** Parts of what the window shows. Whoever asks for these is not drawn anew when another changes, such as the query with each key. */
export function useDeskParts<K extends keyof Desk>(...names: readonly K[]): Pick<Desk, K> {
  return useDesk(useShallow((desk) => Object.fromEntries(names.map((name) => [name, desk[name]])) as Pick<Desk, K>));
}

/** Changes part of what the window shows. */
export function setDesk(part: Partial<Desk>): void {
  useDesk.setState(part);
}

/** Says in one sentence what was done; `action` is the way back that is offered. */
export function notify(text: string, action?: Notice['action']): void {
  setDesk({ notice: action === undefined ? { text, tone: 'done' } : { text, tone: 'done', action } });
}

/** Says in one sentence what could not be done. */
export function notifyError(text: string): void {
  setDesk({ notice: { text, tone: 'error' } });
}

/** Says what could not be done, and what to do next. */
export function tellError({ message, next }: CodedError): void {
  notifyError(next === undefined ? message : `${message} ${next}`);
}
