/**
 * Every action of the window: one table that feeds the menu (main process), the command palette, the
 * keys and the list of keys (window). What an action does is a file of its own in `src/renderer/app/actions`.
 */

export type MenuName = 'file' | 'edit' | 'view' | 'paper' | 'highlight' | 'help';

export type Condition = 'marked-words' | 'inbox';

export interface ActionInfo {
  /** Verb first, sentence case; ends in … when it asks something before it acts. */
  readonly label: string;
  readonly menu: MenuName;
  /**
   * Key in Electron's accelerator form: `CmdOrCtrl+K`, or a bare letter or sign. Bare ones never fire
   * while typing in a field.
   */
  readonly key?: string;
  /**
   * The key is there only while this holds: words are selected or a highlight is active, or the Inbox is
   * shown. At all other times it is free for other uses.
   */
  readonly needs?: Condition;
  /** A field that is typed in has this action itself, so its key belongs to the field then. */
  readonly fieldsHaveTheirOwn?: true;
}

const colour = <const L extends string, const K extends string>(label: L, key: K): { label: L; menu: 'highlight'; key: K; needs: 'marked-words' } => ({
  label,
  menu: 'highlight',
  key,
  needs: 'marked-words',
});

const ACTIONS = {
  'import-files': { label: 'Import files…', menu: 'file', key: 'CmdOrCtrl+O' },
  'paste-page': { label: 'Paste a page…', menu: 'file', key: 'CmdOrCtrl+Shift+V' },
  export: { label: 'Export…', menu: 'file', key: 'CmdOrCtrl+Shift+E' },
  'new-list': { label: 'New reading list…', menu: 'file', key: 'CmdOrCtrl+N' },
  'list-settings': { label: 'List settings…', menu: 'file' },
  'share-list': { label: 'Share this list…', menu: 'file' },
  'archive-list': { label: 'Archive this list, or bring it back', menu: 'file' },
  'delete-list': { label: 'Delete this list', menu: 'file' },
  undo: { label: 'Undo', menu: 'edit', key: 'CmdOrCtrl+Z', fieldsHaveTheirOwn: true },
  redo: { label: 'Redo', menu: 'edit', key: 'CmdOrCtrl+Shift+Z', fieldsHaveTheirOwn: true },
  'open-palette': { label: 'Command palette', menu: 'view', key: 'CmdOrCtrl+K' },
  search: { label: 'Search the library', menu: 'view', key: '/' },
  'toggle-facets': { label: 'Show or hide filters', menu: 'view', key: 'F' },
  'save-search': { label: 'Save this search…', menu: 'view', key: 'CmdOrCtrl+S' },
  'show-library': { label: 'Show the library', menu: 'view', key: 'G' },
  'show-inbox': { label: 'Show the Inbox', menu: 'view', key: 'I' },
  'show-highlights': { label: 'Show all highlights', menu: 'view', key: 'Shift+H' },
  'show-statistics': { label: 'Show the statistics', menu: 'view' },
  'read-view': { label: 'Read in the whole window', menu: 'view', key: 'F9' },
  'theme-system': { label: 'Theme: as the system', menu: 'view' },
  'theme-light': { label: 'Theme: light', menu: 'view' },
  'theme-dark': { label: 'Theme: dark', menu: 'view' },
  'theme-sepia': { label: 'Theme: sepia', menu: 'view' },
  'text-larger': { label: 'Larger text', menu: 'view', key: 'CmdOrCtrl+Plus' },
  'text-smaller': { label: 'Smaller text', menu: 'view', key: 'CmdOrCtrl+-' },
  'next-paper': { label: 'Next paper', menu: 'paper', key: 'J' },
  'previous-paper': { label: 'Previous paper', menu: 'paper', key: 'K' },
  'read-paper': { label: 'Go to the text', menu: 'paper', key: 'Enter' },
  'confirm-moved': { label: 'Confirm the highlights that moved', menu: 'highlight' },
  'place-highlight': { label: 'Place a highlight again on the selected words', menu: 'highlight', key: 'P' },
  note: { label: 'Write a note', menu: 'paper', key: 'N' },
  'toggle-note': { label: 'Switch the note between writing and reading', menu: 'paper', key: 'CmdOrCtrl+E' },
  'note-templates': { label: 'Note templates…', menu: 'paper' },
  'note-versions': { label: 'Versions of the note…', menu: 'paper' },
  'next-in-inbox': { label: 'Next paper of the Inbox', menu: 'paper', key: 'Space', needs: 'inbox' },
  'previous-in-inbox': { label: 'Previous paper of the Inbox', menu: 'paper', key: 'Shift+Space', needs: 'inbox' },
  'add-to-list': { label: 'Add to a reading list…', menu: 'paper', key: 'L' },
  'queue-paper': { label: 'Put in the queue', menu: 'paper', key: 'Q' },
  finish: { label: 'Finish, or put back', menu: 'paper', key: 'E' },
  cite: { label: 'Copy a citation…', menu: 'paper', key: 'C' },
  'cite-apa': { label: 'Copy citation: APA', menu: 'paper' },
  'cite-mla': { label: 'Copy citation: MLA', menu: 'paper' },
  'cite-chicago': { label: 'Copy citation: Chicago', menu: 'paper' },
  'cite-ieee': { label: 'Copy citation: IEEE', menu: 'paper' },
  'cite-bibtex': { label: 'Copy citation: BibTeX', menu: 'paper' },
  dismiss: { label: 'Dismiss', menu: 'paper', key: 'D' },
  snooze: { label: 'Snooze until a day…', menu: 'paper', key: 'S', needs: 'inbox' },
  'back-to-inbox': { label: 'Back to the Inbox', menu: 'paper', key: 'U' },
  'empty-inbox': { label: 'Empty the Inbox', menu: 'paper' },
  status: { label: 'Status…', menu: 'paper', key: 'S' },
  'status-in-inbox': { label: 'Status, in the Inbox…', menu: 'paper', key: 'Shift+S', needs: 'inbox' },
  'tag-paper': { label: 'Tag this paper', menu: 'paper', key: '#' },
  'rate-1': { label: 'Rate: one star', menu: 'paper', key: 'Alt+1' },
  'rate-2': { label: 'Rate: two stars', menu: 'paper', key: 'Alt+2' },
  'rate-3': { label: 'Rate: three stars', menu: 'paper', key: 'Alt+3' },
  'rate-4': { label: 'Rate: four stars', menu: 'paper', key: 'Alt+4' },
  'rate-5': { label: 'Rate: five stars', menu: 'paper', key: 'Alt+5' },
  'rate-none': { label: 'Take the rating away', menu: 'paper', key: 'Alt+0' },
  'move-up': { label: 'Move up in the list', menu: 'paper', key: 'Alt+Up' },
  'move-down': { label: 'Move down in the list', menu: 'paper', key: 'Alt+Down' },
  'move-to-top': { label: 'Move to the top of the list', menu: 'paper', key: 'Alt+Home' },
  'move-to-bottom': { label: 'Move to the bottom of the list', menu: 'paper', key: 'Alt+End' },
  'pick-up': { label: 'Pick up to move with the arrow keys', menu: 'paper', key: 'M' },
  highlight: { label: 'Highlight the selected words', menu: 'highlight', key: 'H' },
  'colour-yellow': colour('Highlight in the 1st colour (yellow)', '1'),
  'colour-green': colour('Highlight in the 2nd colour (green)', '2'),
  'colour-blue': colour('Highlight in the 3rd colour (blue)', '3'),
  'colour-pink': colour('Highlight in the 4th colour (pink)', '4'),
  'colour-orange': colour('Highlight in the 5th colour (orange)', '5'),
  'colour-purple': colour('Highlight in the 6th colour (purple)', '6'),
  'colour-teal': colour('Highlight in the 7th colour (teal)', '7'),
  'colour-grey': colour('Highlight in the 8th colour (grey)', '8'),
  'tag-highlight': { label: 'Tag the highlight…', menu: 'highlight', key: 'T', needs: 'marked-words' },
  'comment-highlight': { label: 'Comment on the highlight…', menu: 'highlight' },
  'copy-quote': { label: 'Copy as quote', menu: 'highlight', key: 'CmdOrCtrl+Shift+C', needs: 'marked-words' },
  'end-later': { label: 'Highlight one word more at its end', menu: 'highlight', key: 'Shift+Right', needs: 'marked-words' },
  'end-earlier': { label: 'Highlight one word less at its end', menu: 'highlight', key: 'Shift+Left', needs: 'marked-words' },
  'start-earlier': { label: 'Highlight one word more at its start', menu: 'highlight', key: 'Alt+Shift+Left', needs: 'marked-words' },
  'start-later': { label: 'Highlight one word less at its start', menu: 'highlight', key: 'Alt+Shift+Right', needs: 'marked-words' },
  'delete-highlight': { label: 'Delete the highlight', menu: 'highlight', key: 'Delete', needs: 'marked-words' },
  'next-highlight': { label: 'Next highlight', menu: 'highlight', key: '.' },
  'previous-highlight': { label: 'Previous highlight', menu: 'highlight', key: ',' },
  'colour-names': { label: 'Rename the colours…', menu: 'highlight' },
  'show-keys': { label: 'All keys', menu: 'help', key: '?' },
} as const satisfies Record<string, ActionInfo>;

export type ActionId = keyof typeof ACTIONS;
export const ACTION_IDS = Object.keys(ACTIONS) as readonly ActionId[];

/** What the table says of an action. */
export function actionInfo(id: ActionId): ActionInfo {
  return ACTIONS[id];
}
