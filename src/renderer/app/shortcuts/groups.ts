import { ACTION_IDS, actionInfo, type ActionId, type MenuName } from '../../../ipc/actions.ts';

const NAMES: Readonly<Record<MenuName, string>> = { paper: 'Papers', highlight: 'Highlights', edit: 'Undo', view: 'Window', file: 'Files and lists', help: 'Help' };

/** The actions in the groups that the page of keys and the palette show them in. */
export const ACTION_GROUPS: readonly { readonly name: string; readonly actions: readonly ActionId[] }[] = (Object.keys(NAMES) as MenuName[]).map((menu) => ({
  name: NAMES[menu],
  actions: ACTION_IDS.filter((id) => actionInfo(id).menu === menu),
}));
