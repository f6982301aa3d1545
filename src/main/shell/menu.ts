/** The application menu, built from the one table of actions. */
import { Menu, type MenuItemConstructorOptions } from 'electron';
import { ACTION_IDS, actionInfo, type ActionId, type MenuName } from '../../ipc/actions.ts';

/** Installs the menu; choosing an entry hands its action to `perform`. */
export function installMenu(perform: (action: ActionId) => void): void {
  const items = (menu: MenuName): MenuItemConstructorOptions[] =>
    ACTION_IDS.filter((id) => actionInfo(id).menu === menu).map((id) => entry(id, perform));
  const isMac = process.platform === 'darwin';
  const template: MenuItemConstructorOptions[] = [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    { label: 'File', submenu: [...items('file'), { type: 'separator' }, isMac ? { role: 'close' } : { role: 'quit' }] },
    // Not the roles undo and redo: those know only of the field that is typed in.
    { label: 'Edit', submenu: [...items('edit'), { type: 'separator' }, { role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }] },
    { label: 'View', submenu: [...items('view'), { type: 'separator' }, { role: 'togglefullscreen' }] },
    { label: 'Paper', submenu: items('paper') },
    { role: 'windowMenu' },
    { label: 'Help', submenu: items('help') },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

function entry(id: ActionId, perform: (action: ActionId) => void): MenuItemConstructorOptions {
  const { label, key } = actionInfo(id);
  return {
    label,
    // The window handles the keys itself, because bare letters must not fire while typing.
    ...(key === undefined ? {} : { accelerator: key, registerAccelerator: false }),
    click: () => {
      perform(id);
    },
  };
}
