/**
 * What the library's own process may be asked, and what it says. Requests and events that the window
 * knows too have the types of its contract; everything else about the messages is derived.
 */
import type { ImportReport } from '../../domain/paper/import-report.ts';
import type { CodedError, Result } from '../../domain/result.ts';
import type { Events, HandedSource, Requests } from '../../ipc/contract.ts';
import type { ExportReport, ExportRequest, FolderState, ShareReport, ShareRequest } from '../../ipc/exports.ts';

export interface ImportSwitches {
  /** Imports the complete papers of a source that breaks off in the middle of one. */
  readonly partial: boolean;
}

/** Requests: name → what it takes and gives. */
interface LibraryRequests
  extends Pick<
    Requests,
    | 'catalog:keep-papers'
    | 'catalog:rows'
    | 'catalog:facets'
    | 'catalog:ids-of'
    | 'catalog:counts-of'
    | 'catalog:complete'
    | 'catalog:paper'
    | 'catalog:place-of'
    | 'catalog:rows-of'
    | 'catalog:facts-of'
    | 'catalog:words-of'
    | 'catalog:topics-in'
    | 'catalog:related'
    | 'catalog:text-versions'
    | 'catalog:start-here'
    | 'share:text'
    | 'mirror:write'
    | 'mirror:read'
    | 'mirror:history'
  > {
  'catalog:count': () => number;
  /** Reads a file without importing it, so that its bytes are at hand if the reader has to decide first. */
  'intake:import-source': (source: HandedSource, switches: ImportSwitches) => ImportReport;
  'intake:import-file': (path: string, switches: ImportSwitches) => ImportReport;
  /** Writes an export to a file, or to a folder of files. */
  'export:write': (request: ExportRequest, path: string) => ExportReport;
  /** Gives up every export that is running. */
  'export:cancel': () => { readonly noted: true };
  'export:folder': () => FolderState;
  /** Writes a reading list to a file. */
  'share:write': (request: ShareRequest, path: string) => ShareReport;
  /** Keeps a folder of Markdown files up to date from now on; null stops it. */
  'export:keep-folder': (folder: string | null) => FolderState;
}

/** Events: name → what it carries. */
type LibraryEvents = Pick<Events, 'catalog:changed' | 'intake:progress' | 'export:progress' | 'export:folder-changed'>;

export type LibraryRequestName = keyof LibraryRequests;
type LibraryEventName = keyof LibraryEvents;
export type LibraryArguments<N extends LibraryRequestName> = Parameters<LibraryRequests[N]>;
export type LibraryAnswer<N extends LibraryRequestName> = ReturnType<LibraryRequests[N]>;

/** What answers the requests. A handler may throw; that becomes an `internal` error. */
export type LibraryHandlers = {
  readonly [N in LibraryRequestName]: (
    ...args: LibraryArguments<N>
  ) => Result<LibraryAnswer<N>> | Promise<Result<LibraryAnswer<N>>>;
};

/** What the asking side sees. */
export type LibraryClient = {
  readonly [N in LibraryRequestName]: (...args: LibraryArguments<N>) => Promise<Result<LibraryAnswer<N>>>;
};

/** Every request, so that both ends can be built by walking a list. */
export const LIBRARY_REQUEST_NAMES = Object.keys({
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
  'catalog:count': true,
  'intake:import-source': true,
  'intake:import-file': true,
  'export:write': true,
  'export:cancel': true,
  'export:folder': true,
  'export:keep-folder': true,
  'share:write': true,
  'share:text': true,
  'mirror:write': true,
  'mirror:read': true,
  'mirror:history': true,
} satisfies Record<LibraryRequestName, true>) as readonly LibraryRequestName[];

/** From the program to the library's process. `id` counts the requests; `args` are checked on arrival. */
export type ToLibrary =
  | { readonly kind: 'request'; readonly id: number; readonly name: LibraryRequestName; readonly args: readonly unknown[] }
  /** Gives up the import with this id; it answers with `cancelled`. */
  | { readonly kind: 'cancel'; readonly id: number }
  /** Closes the library and ends the process. */
  | { readonly kind: 'close' };

/** A damaged file of annotations that was rebuilt while opening. */
interface RepairNotice {
  readonly movedTo: string;
  readonly rows: number;
}

/** What came of opening the library. */
export type LibraryOpened =
  | {
      readonly kind: 'ready';
      readonly folder: string;
      readonly papers: number;
      readonly repair?: RepairNotice;
      /** There when the starter library could not be loaded. */
      readonly starterError?: CodedError;
    }
  | { readonly kind: 'failed'; readonly error: CodedError };

/** From the library's process to the program. The first message is `ready` or `failed`. */
export type FromLibrary =
  | LibraryOpened
  | { readonly kind: 'answer'; readonly id: number; readonly result: Result<unknown> }
  | LibraryEventMessage;

export type LibraryEventMessage = {
  readonly [N in LibraryEventName]: {
    readonly kind: 'event';
    readonly name: N;
    readonly payload: LibraryEvents[N];
    /** The request whose progress this is; absent where it concerns everybody. */
    readonly of?: number;
  };
}[LibraryEventName];
