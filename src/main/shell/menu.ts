/** The application menu, built from the one table of actions. */
import { Menu, type MenuItemConstructorOptions } from 'electron';
import { ACTION_IDS, actionInfo, type ActionId, type MenuName } from '../../ipc/actions.ts';
import type { ActionKeys } from '../../ipc/contract.ts';

/** The keys of the table, which the menu shows until the window says what the reader changed. */
export const DEFAULT_KEYS: readonly ActionKeys[] = ACTION_IDS.flatMap((action) => {
  const { key } = actionInfo(action);
  return key === undefined ? [] : [{ action, keys: key }];
});

/** Installs the menu with these keys; choosing an entry hands its action to `perform`. */
export function installMenu(perform: (action: ActionId) => void, shown: readonly ActionKeys[]): void {
  const keys = new Map(shown.map((row) => [row.action, row.keys]));
  const items = (menu: MenuName): MenuItemConstructorOptions[] =>
    ACTION_IDS.filter((id) => actionInfo(id).menu === menu).map((id) => entry(id, keys.get(id), perform));
  const isMac = process.platform === 'darwin';
  const template: MenuItemConstructorOptions[] = [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    { label: 'File', submenu: [...items('file'), { type: 'separator' }, isMac ? { role: 'close' } : { role: 'quit' }] },
    // Not the roles undo and redo: those know only of the field that is typed in.
    { label: 'Edit', submenu: [...items('edit'), { type: 'separator' }, { role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }] },
    { label: 'View', submenu: [...items('view'), { type: 'separator' }, { role: 'togglefullscreen' }] },
    { label: 'Paper', submenu: items('paper') },
    { label: 'Highlight', submenu: items('highlight') },
    { role: 'windowMenu' },
    { label: 'Help', submenu: items('help') },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

function entry(id: ActionId, keys: string | undefined, perform: (action: ActionId) => void): MenuItemConstructorOptions {
  return {
    label: actionInfo(id).label,
    // The window handles the keys itself, because bare letters must not fire while typing.
    // Electron knows keys that type ASCII only; the others are told of by the window.
    ...(keys === undefined || !/^[\x20-\x7e]+$/.test(keys) ? {} : { accelerator: keys, registerAccelerator: false }),
    click: () => {
      perform(id);
    },
  };
}
