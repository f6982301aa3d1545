import { describe, expect, it } from 'vitest';
import { canonical, parseAccelerator } from '../domain/shortcuts/accelerator.ts';
import { reservedBecause } from '../domain/shortcuts/reserved.ts';
import { shortcutsOf } from '../domain/shortcuts/shortcuts.ts';
import { ACTION_IDS, actionInfo, SHORTCUT_TABLE, type ActionId } from './actions.ts';

/** Keys that fields have too, where the table has them for the same thing; Enter, which works while nothing has the focus; and Space, which turns the page in the Inbox where nothing with the focus can be pressed. */
const RESERVED_ALL_THE_SAME = ['paste-page CmdOrCtrl+Shift+V', 'undo CmdOrCtrl+Z', 'redo CmdOrCtrl+Shift+Z', 'read-paper Enter', 'next-in-inbox Space', 'previous-in-inbox Shift+Space', 'end-later Shift+Right', 'end-earlier Shift+Left'];

/** Keys that a reader may rely on. */
const PROMISED: Readonly<Record<string, ActionId>> = {
  J: 'next-paper',
  K: 'previous-paper',
  Enter: 'read-paper',
  '/': 'search',
  'CmdOrCtrl+K': 'open-palette',
  H: 'highlight',
  1: 'colour-yellow',
  8: 'colour-grey',
  N: 'note',
  L: 'add-to-list',
  S: 'status',
  D: 'dismiss',
  U: 'back-to-inbox',
  E: 'finish',
  '?': 'show-keys',
};

const twice = (values: readonly (string | undefined)[]): readonly (string | undefined)[] =>
  values.filter((value, at) => value !== undefined && values.indexOf(value) !== at);

describe('the table of actions', () => {
  it('gives no keys to two actions under one condition, and no label to two', () => {
    const { displaced } = shortcutsOf(SHORTCUT_TABLE, {}, 'linux');
    expect([...displaced]).toEqual([]);
    expect(twice(SHORTCUT_TABLE.map(({ key, needs }) => (key === undefined ? undefined : `${needs ?? ''} ${canonical(key) ?? ''}`)))).toEqual([]);
    expect(twice(ACTION_IDS.map((id) => actionInfo(id).label))).toEqual([]);
  });

  it('spells keys in the one way', () => {
    for (const { id, key } of SHORTCUT_TABLE) if (key !== undefined) expect(canonical(key), id).toBe(key);
  });

  it('takes reserved keys only for what they are reserved for', () => {
    const taken = SHORTCUT_TABLE.filter(({ key }) => {
      const parsed = key === undefined ? null : parseAccelerator(key);
      return parsed !== null && reservedBecause(parsed, 'linux', key ?? '') !== null;
    });
    expect(taken.map(({ id, key }) => `${id} ${key ?? ''}`)).toEqual(RESERVED_ALL_THE_SAME);
  });

  it('labels every action', () => {
    for (const id of ACTION_IDS) expect(actionInfo(id).label.trim(), id).not.toBe('');
  });

  it.each(Object.entries(PROMISED))('has %s for what the reader was promised', (key, action) => {
    expect(ACTION_IDS.filter((id) => actionInfo(id).key === key)).toContain(action);
  });
});
