/**
 * Every action of the window: one table that feeds the menu (main process), the command palette, the
 * keys and the list of keys (window). What an action does lives in `src/renderer/app/actions`.
 */

export type MenuName = 'file' | 'edit' | 'view' | 'paper' | 'help';

export interface ActionInfo {
  /** Verb first, sentence case; ends in … when it asks something before it acts. */
  readonly label: string;
  readonly menu: MenuName;
  /**
   * Key in Electron's accelerator form: `CmdOrCtrl+K`, or a bare letter or sign. Bare ones never fire
   * while typing in a field.
   */
  readonly key?: string;
  /** A field that is typed in has this action itself, so its key belongs to the field then. */
  readonly fieldsHaveTheirOwn?: true;
}

export const ACTIONS = {
  'import-files': { label: 'Import files…', menu: 'file', key: 'CmdOrCtrl+O' },
  'paste-page': { label: 'Paste a page…', menu: 'file', key: 'CmdOrCtrl+Shift+V' },
  'new-list': { label: 'New reading list…', menu: 'file', key: 'CmdOrCtrl+N' },
  undo: { label: 'Undo', menu: 'edit', key: 'CmdOrCtrl+Z', fieldsHaveTheirOwn: true },
  redo: { label: 'Redo', menu: 'edit', key: 'CmdOrCtrl+Shift+Z', fieldsHaveTheirOwn: true },
  'open-palette': { label: 'Command palette', menu: 'view', key: 'CmdOrCtrl+K' },
  search: { label: 'Search the library', menu: 'view', key: '/' },
  'show-library': { label: 'Show the library', menu: 'view', key: 'G' },
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
  highlight: { label: 'Highlight the selected words', menu: 'paper', key: 'H' },
  note: { label: 'Write a note', menu: 'paper', key: 'N' },
  'add-to-list': { label: 'Add to a reading list…', menu: 'paper', key: 'L' },
  finish: { label: 'Finish on this list, or put back', menu: 'paper', key: 'E' },
  'move-up': { label: 'Move up in the list', menu: 'paper', key: 'Alt+Up' },
  'move-down': { label: 'Move down in the list', menu: 'paper', key: 'Alt+Down' },
  'show-keys': { label: 'All keys', menu: 'help', key: '?' },
} as const satisfies Record<string, ActionInfo>;

export type ActionId = keyof typeof ACTIONS;
export const ACTION_IDS = Object.keys(ACTIONS) as readonly ActionId[];

/** What the table says of an action. */
export function actionInfo(id: ActionId): ActionInfo {
  return ACTIONS[id];
}
