/** Puts together what each action of the table does: one file for each, or for a family of them. */
import type { ActionId } from '../../../ipc/actions.ts';
import { addToList } from './add-to-list.ts';
import { backToInbox } from './back-to-inbox.ts';
import { CITE } from './cite.ts';
import { renameColours } from './colour-names.ts';
import { commentHighlight } from './comment-highlight.ts';
import { confirmAllMoved } from './confirm-moved.ts';
import type { Perform } from './context.ts';
import { copyQuote } from './copy-quote.ts';
import { deleteActive } from './delete-highlight.ts';
import { dismiss } from './dismiss.ts';
import { emptyInbox } from './empty-inbox.ts';
import { openExport } from './export.ts';
import { finish } from './finish.ts';
import { COLOUR, highlight } from './highlight.ts';
import { importChosen } from './import-files.ts';
import { MOVE_ENTRY } from './move-entry.ts';
import { newList } from './new-list.ts';
import { listInNewWindow, newWindow } from './new-window.ts';
import { openTemplates } from './note-templates.ts';
import { showVersions } from './note-versions.ts';
import { writeNote } from './note.ts';
import { ON_LIST } from './on-list.ts';
import { openPalette } from './open-palette.ts';
import { pastePage } from './paste-page.ts';
import { placeLostHighlight } from './place-highlight.ts';
import { PRIORITY } from './priority.ts';
import { QUEUE } from './queue.ts';
import { RATE } from './rate.ts';
import { readPaper } from './read-paper.ts';
import { toggleReadView } from './read-view.ts';
import { READING } from './reading.ts';
import { resetPanes } from './reset-panes.ts';
import { RESIZE_HIGHLIGHT } from './resize-highlight.ts';
import { askToSaveSearch } from './save-search.ts';
import { saveSmartList } from './save-smart-list.ts';
import { search } from './search.ts';
import { shareList } from './share-list.ts';
import { showHighlights } from './show-highlights.ts';
import { showInbox } from './show-inbox.ts';
import { showKeys } from './show-keys.ts';
import { showLibrary } from './show-library.ts';
import { showQueue } from './show-queue.ts';
import { SHOWN_LIST } from './shown-list.ts';
import { showStatistics } from './show-statistics.ts';
import { askForSnooze } from './snooze.ts';
import { askForStatus } from './status.ts';
import { STEP_HIGHLIGHT } from './step-highlight.ts';
import { STEP_INBOX } from './step-inbox.ts';
import { STEP_PANE } from './step-pane.ts';
import { STEP_PAPER } from './step-paper.ts';
import { tagHighlight } from './tag-highlight.ts';
import { tagPaper } from './tag-paper.ts';
import { TEXT_SIZE } from './text-size.ts';
import { THEME } from './theme.ts';
import { toggleFacets } from './toggle-facets.ts';
import { toggleNote } from './toggle-note.ts';
import { redo, undo } from './undo.ts';

export const PERFORM: Readonly<Record<ActionId, Perform>> = {
  ...CITE,
  ...COLOUR,
  ...MOVE_ENTRY,
  ...ON_LIST,
  ...PRIORITY,
  ...QUEUE,
  ...RATE,
  ...READING,
  ...RESIZE_HIGHLIGHT,
  ...SHOWN_LIST,
  ...STEP_HIGHLIGHT,
  ...STEP_INBOX,
  ...STEP_PANE,
  ...STEP_PAPER,
  ...TEXT_SIZE,
  ...THEME,
  'add-to-list': addToList,
  'back-to-inbox': backToInbox,
  'colour-names': renameColours,
  'comment-highlight': commentHighlight,
  'confirm-moved': confirmAllMoved,
  'copy-quote': copyQuote,
  'delete-highlight': deleteActive,
  dismiss,
  'empty-inbox': emptyInbox,
  export: openExport,
  finish,
  highlight,
  'import-files': importChosen,
  'list-in-new-window': listInNewWindow,
  'new-list': newList,
  'new-window': newWindow,
  'reset-panes': resetPanes,
  note: writeNote,
  'note-templates': openTemplates,
  'note-versions': showVersions,
  'open-palette': openPalette,
  'paste-page': pastePage,
  'place-highlight': placeLostHighlight,
  'read-paper': readPaper,
  'read-view': toggleReadView,
  redo,
  'save-search': askToSaveSearch,
  'save-smart-list': saveSmartList,
  search,
  'share-list': shareList,
  'show-highlights': showHighlights,
  'show-inbox': showInbox,
  'show-keys': showKeys,
  'show-library': showLibrary,
  'show-queue': showQueue,
  'show-statistics': showStatistics,
  snooze: askForSnooze,
  status: askForStatus,
  'status-in-inbox': askForStatus,
  'tag-highlight': tagHighlight,
  'tag-paper': tagPaper,
  'toggle-facets': toggleFacets,
  'toggle-note': toggleNote,
  undo,
};
