import { describe, expect, it } from 'vitest';
import { shortcutsOf, type ShortcutChanges } from '../../../domain/shortcuts/shortcuts.ts';
import { SHORTCUT_TABLE, type ActionId } from '../../../ipc/actions.ts';
import { judge, type Verdict } from './judge.ts';

const NONE = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, altGraph: false };

function judged(action: ActionId, key: string, held: Partial<typeof NONE> = {}, changes: ShortcutChanges = {}): Verdict {
  return judge({ key, code: '', ...NONE, ...held }, action, shortcutsOf(SHORTCUT_TABLE, changes, 'linux'), 'linux');
}

describe('new keys for an action', () => {
  it('are free, its own, or another’s', () => {
    expect(judged('note', 'x')).toEqual({ kind: 'free', keys: 'X' });
    expect(judged('note', 'n')).toEqual({ kind: 'same' });
    expect(judged('note', 'l')).toEqual({ kind: 'taken', keys: 'L', by: 'add-to-list', canExchange: true });
  });

  it('can’t be exchanged where there is nothing to give, or nothing the other may have', () => {
    expect(judged('theme-dark', 'l')).toMatchObject({ kind: 'taken', canExchange: false });
    expect(judged('read-paper', 'l')).toMatchObject({ kind: 'taken', canExchange: false });
  });

  it('may be those of an action that needs something else', () => {
    expect(judged('note', 't')).toEqual({ kind: 'free', keys: 'T' });
  });

  it('are refused with the reason where the system, a field or typing has them', () => {
    expect(judged('note', 'c', { ctrlKey: true })).toEqual({ kind: 'refused', reason: 'Ctrl C copies in every field and text.' });
    expect(judged('note', 'Tab')).toMatchObject({ kind: 'refused' });
    expect(judged('note', 'Enter')).toMatchObject({ kind: 'refused' });
    expect(judged('note', '€', { altGraph: true, ctrlKey: true, altKey: true })).toEqual({ kind: 'refused', reason: 'AltGr types characters on this keyboard.' });
    expect(judged('note', 'k', { metaKey: true })).toMatchObject({ kind: 'refused' });
    expect(judged('note', 'MediaPlayPause')).toMatchObject({ kind: 'refused' });
  });

  it('may be what the table gives the action, reserved or not', () => {
    expect(judged('read-paper', 'Enter', {}, { 'read-paper': null })).toEqual({ kind: 'free', keys: 'Enter' });
    expect(judged('undo', 'z', { ctrlKey: true }, { undo: 'CmdOrCtrl+U' })).toEqual({ kind: 'free', keys: 'CmdOrCtrl+Z' });
  });

  it('wait for more than a modifier', () => {
    expect(judged('note', 'Control', { ctrlKey: true })).toEqual({ kind: 'waiting' });
  });
});
