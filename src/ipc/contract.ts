/**
 * Everything the window may ask of the main process, and everything the main process may tell it.
 * The client (preload) and the handlers (main) are derived from these two maps; nothing else
 * crosses.
 */
import type { Change, TableName } from '../domain/annotation/annotation.ts';
import type { ImportReport } from '../domain/paper/import-report.ts';
import type { Paper, PaperFacts, PaperId, PaperRow } from '../domain/paper/paper.ts';
import type { Result } from '../domain/result.ts';
import type { ActionId } from './actions.ts';
import type { ExportEnded, ExportRequest, FolderState, ShareEnded, ShareRequest, SharedText } from './exports.ts';
import type { TopicTally } from '../domain/statistics/topics.ts';
import type { CompletionQuery, CountsQuery, FacetCount, Facets, FacetsQuery, PapersToKeep, QueryCount, RowsPage, RowsQuery, TopicsQuery } from './questions.ts';
import type { OwnWindow, Shown } from './window.ts';

export type { CompletionQuery, CountsQuery, FacetCount, Facets, FacetsQuery, FoundRow, MarkedText, PapersToKeep, Question, QueryCount, Range, RowsPage, RowsQuery, TopicsQuery } from './questions.ts';
export type { ExportEnded, ExportReport, ExportRequest, ExportScope, FolderState, ShareEnded, ShareReport, ShareRequest, SharedText } from './exports.ts';
export { COMPLETED_FIELDS } from './questions.ts';

/** A paper that the starter library proposes to begin with. */
export interface StartHerePaper {
  readonly paperId: PaperId;
  readonly why: string;
}

/** A paper that is near another by content, and why. */
export interface RelatedPaper {
  readonly paper: PaperRow;
  /** From 0 to 1, which stands for the same text. */
  readonly likeness: number;
  /** Terms that both have, in the words of the paper asked about, those that count most first. */
  readonly shared: readonly string[];
}

/** A former text of a paper. */
export interface TextVersion {
  readonly field: 'abstract' | 'summary';
  readonly text: string;
  /** As `textHash` makes it: a highlight's anchor names the text that it was made in by it. */
  readonly hash: string;
  /** When it came, and when it gave way to another one; milliseconds since 1970-01-01 UTC. */
  readonly seenAt: number;
  readonly replacedAt: number;
}

/** A source the window hands over: a dropped file's bytes, or pasted text. */
export interface HandedSource {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface AppInfo {
  readonly version: string;
  readonly electron: string;
  readonly libraryFolder: string;
  /** Node's name of the system: `linux`, `darwin`, `win32`. Decides whether keys read Ctrl or ⌘. */
  readonly platform: string;
  /** The window that asks. */
  readonly window: OwnWindow;
}

/** An action and its keys, in the one spelling of `src/domain/shortcuts/accelerator.ts`. */
export interface ActionKeys {
  readonly action: ActionId;
  readonly keys: string;
}

/** An import that ended: its report, or why nothing was imported. */
export interface ImportEnded {
  readonly source: string;
  readonly result: Result<ImportReport>;
  /**
   * There when the source was refused because it was cut off: what to hand to
   * `intake:import-complete-part` to import the complete papers all the same.
   */
  readonly cutOffToken?: string;
}

/** One version of an annotation row, as the mirror keeps them all. */
export interface RowVersion {
  readonly change: Change;
  /** When the reader wrote it: milliseconds since 1970-01-01 UTC. */
  readonly at: number;
  /** False for a version that gave way to another copy of the row. */
  readonly applied: boolean;
}

/** Requests: name → what it takes and gives. Arguments and results are plain data (structured clone). */
export interface Requests {
  /**
   * Keeps papers under a name, for the questions that follow. Not for ever: whoever asks with a name, or keeps
   * from one, may be answered with `set-unknown` and has to say all papers then.
   */
  'catalog:keep-papers': (papers: PapersToKeep) => { readonly noted: true };
  'catalog:rows': (query: RowsQuery) => RowsPage;
  /** What the papers of a query have, with counts. */
  'catalog:facets': (query: FacetsQuery) => Facets;
  /** The ids of a stretch of what a query yields, in its order; the stretch may be all of it. */
  'catalog:ids-of': (query: RowsQuery) => readonly PaperId[];
  /** How many papers each of these searches finds. */
  'catalog:counts-of': (query: CountsQuery) => readonly QueryCount[];
  /** Values of a field that begin like what was typed, most papers first. */
  'catalog:complete': (query: CompletionQuery) => readonly FacetCount[];
  'catalog:paper': (id: PaperId) => Paper;
  /** Where a paper stands in the whole library, counted from 0; null when it is not in it. */
  'catalog:place-of': (id: PaperId) => number | null;
  /** Title rows of these papers, in this order; unknown ids are left out. */
  'catalog:rows-of': (ids: readonly PaperId[]) => readonly PaperRow[];
  /** What it takes to name and cite these papers, in this order; unknown ids are left out. */
  'catalog:facts-of': (ids: readonly PaperId[]) => readonly PaperFacts[];
  /** How many words title, summary and abstract of each of these papers have, in this order; 0 for an unknown id. */
  'catalog:words-of': (ids: readonly PaperId[]) => readonly number[];
  /** The topics that most of these papers have, those of most papers first, counted group by group. */
  'catalog:topics-in': (query: TopicsQuery) => readonly TopicTally[];
  /** The ten papers nearest to this one by content, nearest first. */
  'catalog:related': (id: PaperId) => readonly RelatedPaper[];
  /** Former texts of this paper, the latest first. */
  'catalog:text-versions': (id: PaperId) => readonly TextVersion[];
  /** The papers to begin with, in order, with one sentence each on why; empty without the starter library. */
  'catalog:start-here': () => readonly StartHerePaper[];
  /** Asks for files with the system's dialog and imports each; empty when the reader cancelled. */
  'intake:choose-files': () => readonly ImportEnded[];
  'intake:import': (source: HandedSource) => ImportEnded;
  /** Imports the complete papers of a source that was refused because it was cut off. */
  'intake:import-complete-part': (cutOffToken: string) => ImportEnded;
  /** Asks where with the system's dialog and writes an export there. */
  'export:save': (request: ExportRequest) => ExportEnded;
  /** Gives up the exports that are running. */
  'export:cancel': () => { readonly noted: true };
  /** The folder of Markdown files that is kept up to date. */
  'export:folder': () => FolderState;
  /** Asks for that folder with the system's dialog; the state is as before when the reader cancelled. */
  'export:choose-folder': () => FolderState;
  'export:stop-folder': () => FolderState;
  /** Asks where with the system's dialog and writes a reading list there; `name` is proposed for the file. */
  'share:save': (request: ShareRequest, name: string) => ShareEnded;
  /** A reading list as a text, for the clipboard. */
  'share:text': (request: ShareRequest) => SharedText;
  /** Writes rows durably; answers only when they are on disk. */
  'mirror:write': (changes: readonly Change[]) => { readonly written: number };
  /** Every row of the mirror, tombstones included. */
  'mirror:read': () => readonly Change[];
  /** The last `limit` versions of one row, newest first; of versions that follow each other within a minute the last. */
  'mirror:history': (table: TableName, id: string, limit: number) => readonly RowVersion[];
  /** Opens an http(s) address in the system's browser. */
  'shell:open-external': (url: string) => { readonly host: string };
  'shell:info': () => AppInfo;
  /** Says that the first rows of the library are on the screen. */
  'shell:painted': (rows: number) => { readonly noted: true };
  /** What a reader should know about opening the library (a repair, a missing file), as whole sentences. */
  'shell:opening-notices': () => readonly string[];
  /** Keeps what the window shows, so that it comes back at the next start. */
  'shell:keep-shown': (shows: Shown) => { readonly noted: true };
  /** Opens another window that shows this. */
  'shell:open-window': (shows: Shown) => { readonly noted: true };
  /** Says which keys the actions have at present, for the menu; actions that are not named have none. */
  'shell:show-keys': (keys: readonly ActionKeys[]) => { readonly noted: true };
  /** Answers `shell:closing`: everything is saved and the window may close, or it stays open. */
  'shell:settled': (answer: 'close' | 'stay') => { readonly noted: true };
}

/** Events: name → what it carries. */
export interface Events {
  'catalog:changed': { readonly total: number };
  'export:progress': { readonly done: number; readonly total: number };
  'export:folder-changed': FolderState;
  'intake:progress': { readonly source: string; readonly done: number; readonly total: number };
  /** An import that the window did not ask for itself (menu, command line) ended. */
  'intake:ended': ImportEnded;
  /** The window is about to close and waits a moment for `shell:settled`. */
  'shell:closing': { readonly waitMs: number };
  /** A menu entry was chosen. */
  'shell:action': { readonly action: ActionId };
}

export type RequestName = keyof Requests;
export type EventName = keyof Events;
export type Arguments<N extends RequestName> = Parameters<Requests[N]>;
export type Answer<N extends RequestName> = ReturnType<Requests[N]>;

/** What the window sees: every request answers with a coded result and never throws. */
export type Client = {
  readonly [N in RequestName]: (...args: Arguments<N>) => Promise<Result<Answer<N>>>;
};

/** What the main process provides. */
export type Handlers = {
  readonly [N in RequestName]: (...args: Arguments<N>) => Promise<Result<Answer<N>>>;
};

/** Every request, so that the two ends can be built by walking a list. */
export const REQUEST_NAMES = Object.keys({
  'catalog:keep-papers': true,
  'catalog:rows': true,
  'catalog:facets': true,
  'catalog:ids-of': true,
  'catalog:counts-of': true,
  'catalog:complete': true,
  'catalog:paper': true,
  'catalog:place-of': true,
  'catalog:rows-of': true,
  'catalog:facts-of': true,
  'catalog:words-of': true,
  'catalog:topics-in': true,
  'catalog:related': true,
  'catalog:text-versions': true,
  'catalog:start-here': true,
  'intake:choose-files': true,
  'intake:import': true,
  'intake:import-complete-part': true,
  'export:save': true,
  'export:cancel': true,
  'export:folder': true,
  'export:choose-folder': true,
  'export:stop-folder': true,
  'share:save': true,
  'share:text': true,
  'mirror:write': true,
  'mirror:read': true,
  'mirror:history': true,
  'shell:open-external': true,
  'shell:info': true,
  'shell:painted': true,
  'shell:opening-notices': true,
  'shell:keep-shown': true,
  'shell:open-window': true,
  'shell:show-keys': true,
  'shell:settled': true,
} satisfies Record<RequestName, true>) as readonly RequestName[];

/** Every event. */
export const EVENT_NAMES = Object.keys({
  'catalog:changed': true,
  'export:progress': true,
  'export:folder-changed': true,
  'intake:progress': true,
  'intake:ended': true,
  'shell:action': true,
  'shell:closing': true,
} satisfies Record<EventName, true>) as readonly EventName[];

/** What the preload script puts on `window.carrel`. */
export interface Bridge {
  readonly request: Client;
  /** Calls `listener` on each event; answers with the function that stops it. */
  readonly on: <N extends EventName>(name: N, listener: (event: Events[N]) => void) => () => void;
}
