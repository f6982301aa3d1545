import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from './accelerator.ts';
import { acceleratorsOf, type KeyPress } from './press.ts';

const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  ...{ key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, altGraph: false },
  ...held,
});

describe('what a press stands for', () => {
  it.each<[what: string, KeyPress, platform: string, keys: readonly string[]]>([
    ['a letter', press('k', 'KeyK'), 'linux', ['K']],
    ['a letter with the caps lock', press('K', 'KeyK'), 'linux', ['K']],
    ['Shift and a letter', press('H', 'KeyH', { shiftKey: true }), 'linux', ['Shift+H']],
    ['Ctrl', press('k', 'KeyK', { ctrlKey: true }), 'linux', ['CmdOrCtrl+K']],
    ['Command on a Mac', press('k', 'KeyK', { metaKey: true }), 'darwin', ['CmdOrCtrl+K']],
    ['the Windows key', press('k', 'KeyK', { metaKey: true }), 'win32', []],
    ['Ctrl on a Mac', press('k', 'KeyK', { ctrlKey: true }), 'darwin', []],
    ['a sign that needs Shift', press('?', 'Slash', { shiftKey: true }), 'linux', ['?']],
    ['a digit that needs Shift on a French keyboard', press('1', 'Digit1', { shiftKey: true }), 'linux', ['1']],
    ['Z where a German keyboard has it', press('z', 'KeyY', { ctrlKey: true }), 'linux', ['CmdOrCtrl+Z']],
    ['a letter beyond ASCII', press('ö', 'Semicolon'), 'linux', ['Ö']],
    ['a Cyrillic letter, by its place', press('л', 'KeyK', { ctrlKey: true }), 'linux', ['CmdOrCtrl+K']],
    ['a Greek letter with Shift, by its place', press('Η', 'KeyH', { shiftKey: true }), 'linux', ['Shift+H']],
    ['a sign where a US keyboard has another', press('№', 'Digit3', { shiftKey: true }), 'linux', ['№', '#']],
    ['a dead key, by its place', press('Dead', 'Quote'), 'linux', ["'"]],
    ['AltGr typing a sign', press('#', 'Digit3', { ctrlKey: true, altKey: true, altGraph: true }), 'win32', ['#']],
    ['Option on a Mac', press('¡', 'Digit1', { altKey: true }), 'darwin', ['Alt+1']],
    ['Option and a dead key on a Mac', press('Dead', 'KeyN', { altKey: true }), 'darwin', ['Alt+N']],
    ['Option and an arrow on a Mac', press('ArrowUp', 'ArrowUp', { altKey: true }), 'darwin', ['Alt+Up']],
    ['plus without Shift', press('=', 'Equal', { ctrlKey: true }), 'linux', ['CmdOrCtrl+=', 'CmdOrCtrl+Plus']],
    ['plus with it', press('+', 'Equal', { ctrlKey: true, shiftKey: true }), 'linux', ['CmdOrCtrl+Plus']],
    ['the space bar', press(' ', 'Space'), 'linux', ['Space']],
    ['a bare modifier', press('Shift', 'ShiftLeft', { shiftKey: true }), 'linux', []],
    ['what an input method takes', press('Process', 'KeyK'), 'linux', []],
  ])('%s', (_, pressed, platform, keys) => {
    expect(acceleratorsOf(pressed, platform)).toEqual(keys);
  });

  it('is always spelled as the table of actions is', () => {
    const key = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }), fc.constantFrom('ArrowUp', 'Enter', 'Dead', 'F9', '+', ' ', 'Process'));
    const code = fc.constantFrom('KeyA', 'KeyZ', 'Digit0', 'Digit9', 'Slash', 'Quote', 'Equal', 'IntlBackslash', '');
    const held = fc.record({ ctrlKey: fc.boolean(), metaKey: fc.boolean(), altKey: fc.boolean(), shiftKey: fc.boolean(), altGraph: fc.boolean() });
    fc.assert(
      fc.property(key, code, held, fc.constantFrom('linux', 'darwin', 'win32'), (typed, place, modifiers, platform) => {
        for (const keys of acceleratorsOf({ key: typed, code: place, ...modifiers }, platform)) expect(canonical(keys)).toBe(keys);
      }),
    );
  });
});
