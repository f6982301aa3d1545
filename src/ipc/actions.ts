/**
 * Every action of the window: one table that feeds the menu (main process), the command palette, the
 * keys and the list of keys (window). What an action does is a file of its own in `src/renderer/app/actions`.
 */

import type { ShortcutRow } from '../domain/shortcuts/shortcuts.ts';

/**
 * When the keys of an action are there, the narrowest first: where several actions share keys, the first
 * whose condition holds has them, and one without a condition comes last.
 */
export const CONDITIONS = ['marked-words', 'inbox'] as const;
export type Condition = (typeof CONDITIONS)[number];

/** What an action acts on. */
export type Subject = 'paper' | 'list' | 'entry' | 'words' | 'highlight' | 'search';

export type MenuName = 'file' | 'edit' | 'view' | 'paper' | 'highlight' | 'help';

interface ActionInfo {
  /** Verb first, sentence case; ends in … when it asks something before it acts. */
  readonly label: string;
  readonly menu: MenuName;
  /**
   * Key in Electron's accelerator form: `CmdOrCtrl+K`, or a bare letter or sign. Bare ones never fire
   * while typing in a field.
   */
  readonly key?: string;
  /** The key is there only while this holds, `marked-words`: words are selected or a highlight is active; `inbox`: the Inbox is shown. At all other times it is free for other uses. */
  readonly needs?: Condition;
  /** What it acts on. Without one it says what to do first, and the palette says so beforehand. */
  readonly about?: Subject;
  /** Other words that people look for it by. */
  readonly also?: string;
  /** A field that is typed in has this action itself, so its key belongs to the field then. */
  readonly fieldsHaveTheirOwn?: true;
}

const colour = <const L extends string, const K extends string>(label: L, key: K): { label: L; menu: 'highlight'; key: K; needs: 'marked-words'; about: 'words' } => ({
  label,
  menu: 'highlight',
  key,
  needs: 'marked-words',
  about: 'words',
});

const ACTIONS = {
  'import-files': { label: 'Import files…', menu: 'file', key: 'CmdOrCtrl+O', also: 'open add bibtex ris csv' },
  'paste-page': { label: 'Paste a page…', menu: 'file', key: 'CmdOrCtrl+Shift+V', also: 'clipboard import' },
  export: { label: 'Export…', menu: 'file', key: 'CmdOrCtrl+Shift+E', also: 'bibtex markdown csv save as' },
  'new-list': { label: 'New reading list…', menu: 'file', key: 'CmdOrCtrl+N' },
  'new-window': { label: 'New window', menu: 'file', key: 'CmdOrCtrl+Shift+N', also: 'second beside' },
  'list-in-new-window': { label: 'Open this list in a new window', menu: 'file', about: 'list', also: 'second beside' },
  'share-list': { label: 'Share this list…', menu: 'file', about: 'list', also: 'send export' },
  'list-settings': { label: 'List settings…', menu: 'file', about: 'list', also: 'rename colour goal' },
  'save-smart-list': { label: 'Save this search as a smart list…', menu: 'file', about: 'search', also: 'saved dynamic' },
  'list-by-hand': { label: 'Make a list to order by hand from this smart list…', menu: 'file', about: 'list', also: 'copy' },
  'archive-list': { label: 'Archive this list, or bring it back', menu: 'file', about: 'list' },
  'delete-list': { label: 'Delete this list', menu: 'file', about: 'list', also: 'remove' },
  undo: { label: 'Undo', menu: 'edit', key: 'CmdOrCtrl+Z', fieldsHaveTheirOwn: true },
  redo: { label: 'Redo', menu: 'edit', key: 'CmdOrCtrl+Shift+Z', fieldsHaveTheirOwn: true },
  'open-palette': { label: 'Command palette', menu: 'view', key: 'CmdOrCtrl+K', also: 'commands find anything' },
  search: { label: 'Search the library', menu: 'view', key: '/' },
  'toggle-facets': { label: 'Show or hide filters', menu: 'view', key: 'F', also: 'facets sidebar narrow' },
  'save-search': { label: 'Save this search…', menu: 'view', key: 'CmdOrCtrl+S', about: 'search' },
  'show-library': { label: 'Show the library', menu: 'view', key: 'G', also: 'home all papers' },
  'show-inbox': { label: 'Show the Inbox', menu: 'view', key: 'I', also: 'triage new arrivals' },
  'show-queue': { label: 'Show the queue', menu: 'view', key: 'Shift+G', also: 'next waiting' },
  'show-highlights': { label: 'Show all highlights', menu: 'view', key: 'Shift+H' },
  'show-statistics': { label: 'Show the statistics', menu: 'view', also: 'charts streak progress' },
  'read-view': { label: 'Read in the whole window', menu: 'view', key: 'F9', also: 'full screen focus zen' },
  'next-pane': { label: 'Go to the next pane', menu: 'view', key: 'F6' },
  'previous-pane': { label: 'Go to the pane before', menu: 'view', key: 'Shift+F6' },
  'reset-panes': { label: 'Give the panes their usual size', menu: 'view', also: 'width layout default' },
  'theme-system': { label: 'Theme: as the system', menu: 'view' },
  'theme-light': { label: 'Theme: light', menu: 'view', also: 'day mode colours' },
  'theme-dark': { label: 'Theme: dark', menu: 'view', also: 'night mode colours' },
  'theme-sepia': { label: 'Theme: sepia', menu: 'view' },
  'text-larger': { label: 'Larger text', menu: 'view', key: 'CmdOrCtrl+Plus', also: 'zoom in bigger font' },
  'text-smaller': { label: 'Smaller text', menu: 'view', key: 'CmdOrCtrl+-', also: 'zoom out smaller font' },
  'next-paper': { label: 'Next paper', menu: 'paper', key: 'J' },
  'previous-paper': { label: 'Previous paper', menu: 'paper', key: 'K' },
  'read-paper': { label: 'Go to the text', menu: 'paper', key: 'Enter', about: 'paper' },
  'confirm-moved': { label: 'Confirm the highlights that moved', menu: 'highlight', about: 'paper' },
  'place-highlight': { label: 'Place a highlight again on the selected words', menu: 'highlight', key: 'P', about: 'paper' },
  note: { label: 'Write a note', menu: 'paper', key: 'N', about: 'paper', also: 'annotate' },
  'toggle-note': { label: 'Switch the note between writing and reading', menu: 'paper', key: 'CmdOrCtrl+E', about: 'paper' },
  'note-templates': { label: 'Note templates…', menu: 'paper' },
  'note-versions': { label: 'Versions of the note…', menu: 'paper', about: 'paper' },
  'next-in-inbox': { label: 'Next undecided paper', menu: 'paper', key: 'Space', needs: 'inbox', also: 'triage skip' },
  'previous-in-inbox': { label: 'Previous undecided paper', menu: 'paper', key: 'Shift+Space', needs: 'inbox' },
  'add-to-list': { label: 'Add to a reading list…', menu: 'paper', key: 'L', about: 'paper', also: 'collection' },
  'what-next': { label: 'What next', menu: 'paper', key: 'W', also: 'best due suggest' },
  'begin-reading': { label: 'Begin reading', menu: 'paper', key: 'B', about: 'paper', also: 'start' },
  'continue-reading': { label: 'Continue what you were reading', menu: 'paper', key: 'Shift+B', also: 'resume last' },
  queue: { label: 'Queue, or take out of the queue', menu: 'paper', key: 'Q', about: 'paper', also: 'later' },
  'queue-top': { label: 'Put at the top of the queue', menu: 'paper', key: 'Shift+Q', about: 'paper', also: 'first next' },
  finish: { label: 'Finish, or put back', menu: 'paper', key: 'E', about: 'paper', also: 'done read' },
  cite: { label: 'Copy a citation…', menu: 'paper', key: 'C', about: 'paper', also: 'reference bibliography' },
  'cite-apa': { label: 'Copy citation: APA', menu: 'paper', about: 'paper' },
  'cite-mla': { label: 'Copy citation: MLA', menu: 'paper', about: 'paper' },
  'cite-chicago': { label: 'Copy citation: Chicago', menu: 'paper', about: 'paper' },
  'cite-ieee': { label: 'Copy citation: IEEE', menu: 'paper', about: 'paper' },
  'cite-bibtex': { label: 'Copy citation: BibTeX', menu: 'paper', about: 'paper' },
  dismiss: { label: 'Dismiss', menu: 'paper', key: 'D', about: 'paper', also: 'archive not interested' },
  snooze: { label: 'Snooze until a day…', menu: 'paper', key: 'S', needs: 'inbox', about: 'paper', also: 'later remind' },
  'back-to-inbox': { label: 'Back to the Inbox', menu: 'paper', key: 'U', about: 'paper', also: 'new unread' },
  'empty-inbox': { label: 'Empty the Inbox', menu: 'paper', also: 'clear keep all' },
  status: { label: 'Status…', menu: 'paper', key: 'S', about: 'paper', also: 'queued reading finished dismissed' },
  'status-in-inbox': { label: 'Status of the undecided paper…', menu: 'paper', key: 'Shift+S', needs: 'inbox', about: 'paper' },
  'tag-paper': { label: 'Tag this paper', menu: 'paper', key: '#', about: 'paper' },
  'rate-1': { label: 'Rate: one star', menu: 'paper', key: 'Alt+1', about: 'paper' },
  'rate-2': { label: 'Rate: two stars', menu: 'paper', key: 'Alt+2', about: 'paper' },
  'rate-3': { label: 'Rate: three stars', menu: 'paper', key: 'Alt+3', about: 'paper' },
  'rate-4': { label: 'Rate: four stars', menu: 'paper', key: 'Alt+4', about: 'paper' },
  'rate-5': { label: 'Rate: five stars', menu: 'paper', key: 'Alt+5', about: 'paper' },
  'rate-none': { label: 'Take the rating away', menu: 'paper', key: 'Alt+0', about: 'paper', also: 'stars' },
  'priority-next': { label: 'Raise the priority; after high comes low', menu: 'paper', key: '!', about: 'paper', also: 'important urgent' },
  'priority-high': { label: 'Priority: high', menu: 'paper', about: 'paper', also: 'important urgent' },
  'priority-normal': { label: 'Priority: normal', menu: 'paper', about: 'paper' },
  'priority-low': { label: 'Priority: low', menu: 'paper', about: 'paper' },
  'move-up': { label: 'Move up in the list or queue', menu: 'paper', key: 'Alt+Up', about: 'entry' },
  'move-down': { label: 'Move down in the list or queue', menu: 'paper', key: 'Alt+Down', about: 'entry' },
  'move-to-top': { label: 'Move to the top of the list or queue', menu: 'paper', key: 'Alt+Home', about: 'entry' },
  'move-to-bottom': { label: 'Move to the bottom of the list or queue', menu: 'paper', key: 'Alt+End', about: 'entry' },
  'entry-details': { label: 'Note, due date and priority on the list', menu: 'paper', key: 'Alt+Enter', about: 'entry', also: 'deadline why edit' },
  'take-off-list': { label: 'Take off the list', menu: 'paper', about: 'entry', also: 'remove delete' },
  'sort-list': { label: 'Sort this list once…', menu: 'paper', about: 'list', also: 'order arrange' },
  'find-on-list': { label: 'Find on this list', menu: 'view', key: 'CmdOrCtrl+F', about: 'list', also: 'filter search' },
  'pick-up': { label: 'Pick up to move with the arrow keys', menu: 'paper', key: 'M', about: 'entry', also: 'drag reorder' },
  highlight: { label: 'Highlight the selected words', menu: 'highlight', key: 'H', about: 'words', also: 'mark annotate' },
  'colour-yellow': colour('Highlight in the 1st colour (yellow)', '1'),
  'colour-green': colour('Highlight in the 2nd colour (green)', '2'),
  'colour-blue': colour('Highlight in the 3rd colour (blue)', '3'),
  'colour-pink': colour('Highlight in the 4th colour (pink)', '4'),
  'colour-orange': colour('Highlight in the 5th colour (orange)', '5'),
  'colour-purple': colour('Highlight in the 6th colour (purple)', '6'),
  'colour-teal': colour('Highlight in the 7th colour (teal)', '7'),
  'colour-grey': colour('Highlight in the 8th colour (grey)', '8'),
  'tag-highlight': { label: 'Tag the highlight…', menu: 'highlight', key: 'T', needs: 'marked-words', about: 'words' },
  'comment-highlight': { label: 'Comment on the highlight…', menu: 'highlight', about: 'words' },
  'copy-quote': { label: 'Copy as quote', menu: 'highlight', key: 'CmdOrCtrl+Shift+C', needs: 'marked-words', about: 'words' },
  'end-later': { label: 'Highlight one word more at its end', menu: 'highlight', key: 'Shift+Right', needs: 'marked-words', about: 'highlight' },
  'end-earlier': { label: 'Highlight one word less at its end', menu: 'highlight', key: 'Shift+Left', needs: 'marked-words', about: 'highlight' },
  'start-earlier': { label: 'Highlight one word more at its start', menu: 'highlight', key: 'Alt+Shift+Left', needs: 'marked-words', about: 'highlight' },
  'start-later': { label: 'Highlight one word less at its start', menu: 'highlight', key: 'Alt+Shift+Right', needs: 'marked-words', about: 'highlight' },
  'delete-highlight': { label: 'Delete the highlight', menu: 'highlight', key: 'Delete', needs: 'marked-words', about: 'highlight', also: 'remove' },
  'next-highlight': { label: 'Next highlight', menu: 'highlight', key: '.', about: 'paper' },
  'previous-highlight': { label: 'Previous highlight', menu: 'highlight', key: ',', about: 'paper' },
  'colour-names': { label: 'Rename the colours…', menu: 'highlight' },
  'show-keys': { label: 'Show and change the keys', menu: 'help', key: '?', also: 'all keys shortcuts hotkeys keyboard' },
} as const satisfies Record<string, ActionInfo>;

export type ActionId = keyof typeof ACTIONS;
export const ACTION_IDS = Object.keys(ACTIONS) as readonly ActionId[];

/** What the table says of an action. */
export function actionInfo(id: ActionId): ActionInfo {
  return ACTIONS[id];
}

/** The table as the rules of keys need it. */
export const SHORTCUT_TABLE: readonly ShortcutRow<ActionId>[] = ACTION_IDS.map((id) => ({ id, ...actionInfo(id) }));
