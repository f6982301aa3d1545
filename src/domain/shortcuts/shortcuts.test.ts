import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultOf, holderOf, readChanges, sharersOf, shortcutsOf, withKeys, type ShortcutChanges, type Table } from './shortcuts.ts';

const TABLE: Table = [
  { id: 'note', key: 'N' },
  { id: 'list', key: 'L' },
  { id: 'read', key: 'Enter' },
  { id: 'tag', key: 'T', needs: 'words' },
  { id: 'export' },
];

const inForce = (changes: ShortcutChanges) => shortcutsOf(TABLE, changes, 'linux');
const keysOf = (changes: ShortcutChanges) => Object.fromEntries(inForce(changes).keys);

describe('the keys in force', () => {
  it('are those of the table where the reader changed nothing', () => {
    expect(keysOf({})).toEqual({ note: 'N', list: 'L', read: 'Enter', tag: 'T' });
  });

  it('are the reader’s where there are some, and none where they took them away', () => {
    expect(keysOf({ note: 'ctrl+shift+n', export: 'CmdOrCtrl+Shift+E', list: null })).toEqual({ note: 'N', export: 'CmdOrCtrl+Shift+E', read: 'Enter', tag: 'T' });
    expect(inForce({ note: 'ctrl+shift+n' }).ignored).toEqual([{ action: 'note', keys: 'ctrl+shift+n', why: 'no-keys' }]);
  });

  it('swap', () => {
    expect(keysOf({ note: 'L', list: 'N' })).toMatchObject({ note: 'L', list: 'N' });
  });

  it('stand before a default that a newer version brings', () => {
    const { keys, displaced, ignored } = inForce({ export: 'L' });
    expect(keys.get('export')).toBe('L');
    expect(keys.has('list')).toBe(false);
    expect([...displaced]).toEqual([['list', 'export']]);
    expect(ignored).toEqual([]);
  });

  it('say which changes are left out: of unknown actions, of two that exclude each other, of reserved keys', () => {
    const { keys, ignored } = inForce({ future: 'B', note: 'B', export: 'B', list: 'CmdOrCtrl+C', tag: 'Tab' });
    expect(Object.fromEntries(keys)).toEqual({ note: 'B', list: 'L', read: 'Enter', tag: 'T' });
    expect(ignored).toEqual([
      { action: 'future', keys: 'B', why: 'unknown-action' },
      { action: 'list', keys: 'CmdOrCtrl+C', why: 'reserved' },
      { action: 'tag', keys: 'Tab', why: 'reserved' },
      { action: 'export', keys: 'B', why: 'taken', by: 'note' },
    ]);
  });

  it('may be the same under different conditions', () => {
    const shortcuts = inForce({ note: 'T' });
    expect(shortcuts.keys.get('note')).toBe('T');
    expect(shortcuts.keys.get('tag')).toBe('T');
    expect(holderOf(TABLE, shortcuts, 'note', 'T')).toBeUndefined();
    expect(sharersOf(TABLE, shortcuts, 'note', 'T')).toEqual(['tag']);
    expect(holderOf(TABLE, shortcuts, 'export', 'L')).toBe('list');
  });

  it('are read from whatever is stored', () => {
    expect(readChanges({ note: 'B', list: null, broken: 3 })).toEqual({ note: 'B', list: null });
    for (const stored of [undefined, null, 'L', 4, ['N']]) expect(readChanges(stored)).toEqual({});
  });
});

const action = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const keys = fc.constantFrom('K', 'L', 'M', 'CmdOrCtrl+K', 'Alt+1', 'Tab', 'nothing', '?');
const tables: fc.Arbitrary<Table> = fc
  .uniqueArray(fc.record({ id: action, key: keys, needs: fc.constantFrom('words', 'inbox', undefined) }), { selector: ({ id }) => id })
  .map((rows) => rows.map(({ id, key, needs }) => ({ id, key, ...(needs === undefined ? {} : { needs }) })))
  .filter((rows) => new Set(rows.map(({ key, needs }) => `${needs ?? ''} ${key}`)).size === rows.length);
const changed: fc.Arbitrary<ShortcutChanges> = fc.dictionary(fc.oneof(action, fc.string()), fc.oneof(keys, fc.constant(null)));

describe('whatever was stored', () => {
  it('no keys stand for two actions under one condition', () => {
    fc.assert(
      fc.property(tables, changed, (table, changes) => {
        const held = [...shortcutsOf(table, changes, 'linux').keys].map(([id, text]) => `${table.find((row) => row.id === id)?.needs ?? ''} ${text}`);
        expect(new Set(held).size).toBe(held.length);
      }),
    );
  });

  it('every change is either followed or said', () => {
    fc.assert(
      fc.property(tables, changed, (table, changes) => {
        const { keys: held, ignored } = shortcutsOf(table, changes, 'linux');
        for (const [id, text] of Object.entries(changes)) {
          if (ignored.some((row) => row.action === id)) continue;
          expect(held.get(id) ?? null).toBe(text);
        }
      }),
    );
  });

  it('giving keys back their default leaves no trace, and changes of unknown actions stay', () => {
    fc.assert(
      fc.property(tables, changed, keys, (table, changes, text) => {
        fc.pre(table.length > 0);
        const id = table[0]?.id ?? '';
        const unchanged = Object.fromEntries(Object.entries(changes).filter(([each]) => each !== id));
        const there = withKeys(table, changes, [[id, text]]);
        expect(withKeys(table, there, [[id, defaultOf(table, id)]])).toEqual(unchanged);
      }),
    );
  });
});
