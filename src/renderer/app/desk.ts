/** What the window is showing: one small store that the panels read and the actions change. */
import { create } from 'zustand';
import { BEST_FIRST, type FieldSort } from '../../domain/query/sort.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import type { CodedError } from '../../domain/result.ts';
import type { ImportEnded } from '../../ipc/contract.ts';

/** What the centre panel shows. */
export type View = { readonly kind: 'library' } | { readonly kind: 'list'; readonly listId: string } | { readonly kind: 'statistics' };

export type DialogState =
  | { readonly kind: 'palette' }
  | { readonly kind: 'keys' }
  | { readonly kind: 'paste'; readonly text: string }
  | { readonly kind: 'report'; readonly ended: readonly ImportEnded[] }
  | { readonly kind: 'add-to-list'; readonly paperId: PaperId }
  | { readonly kind: 'new-list' }
  | { readonly kind: 'unsaved' };

/** A sentence about something that was done, with a button where there is a way back. */
export interface Notice {
  readonly text: string;
  readonly action?: 'undo' | 'redo';
  /** Errors stay until they are closed. */
  readonly tone: 'done' | 'error';
}

export interface Desk {
  readonly view: View;
  readonly query: string;
  /** The order of the library. */
  readonly sort: FieldSort;
  readonly selectedId: PaperId | null;
  /** The highlight that text and notes both point at. */
  readonly activeHighlightId: string | null;
  /** The paper whose note the reader asked to write, until the cursor is in it. */
  readonly noteWantedFor: PaperId | null;
  readonly dialog: DialogState | null;
  readonly notice: Notice | null;
  readonly readView: boolean;
  /** Counts up when the catalog changed, so that rows are asked for again. */
  readonly catalogVersion: number;
  readonly importing: { readonly source: string; readonly done: number; readonly total: number } | null;
}

export const useDesk = create<Desk>(() => ({
  view: { kind: 'library' },
  query: '',
  sort: BEST_FIRST,
  selectedId: null,
  activeHighlightId: null,
  noteWantedFor: null,
  dialog: null,
  notice: null,
  readView: false,
  catalogVersion: 0,
  importing: null,
}));

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
