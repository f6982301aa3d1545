import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, parseAccelerator, printAccelerator } from './accelerator.ts';

describe('keys as text', () => {
  it.each([
    ['CmdOrCtrl+Shift+V', { command: true, alt: false, shift: true, key: 'V' }],
    ['alt+up', { command: false, alt: true, shift: false, key: 'Up' }],
    ['?', { command: false, alt: false, shift: false, key: '?' }],
    ['CmdOrCtrl+Plus', { command: true, alt: false, shift: false, key: 'Plus' }],
    ['CmdOrCtrl+-', { command: true, alt: false, shift: false, key: '-' }],
    ['é', { command: false, alt: false, shift: false, key: 'É' }],
    ['ß', { command: false, alt: false, shift: false, key: 'ß' }],
    ['F9', { command: false, alt: false, shift: false, key: 'F9' }],
  ])('reads %s', (text, keys) => {
    expect(parseAccelerator(text)).toEqual(keys);
  });

  it.each(['', '+', 'Shift', 'CmdOrCtrl+', 'Hyper+K', 'Alt+Alt+K', 'KK', 'CmdOrCtrl+д', ' ', '\n', 'F25'])('finds no keys in %j', (text) => {
    expect(parseAccelerator(text)).toBeNull();
  });

  it('has one spelling: any order and case of the same keys, Shift only where it counts', () => {
    expect(canonical('shift+alt+cmdorctrl+k')).toBe('CmdOrCtrl+Alt+Shift+K');
    expect(canonical('Shift+?')).toBe('?');
    expect(canonical('Shift+1')).toBe('1');
    expect(canonical('Shift+Right')).toBe('Shift+Right');
  });

  it('reads what it prints, whatever the text', () => {
    const words = fc.constantFrom('CmdOrCtrl', 'Alt', 'Shift', 'K', 'é', '?', 'Up', 'Plus', 'F12', '', 'x y');
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.array(words, { maxLength: 5 }).map((parts) => parts.join('+'))), (text) => {
        const parsed = parseAccelerator(text);
        fc.pre(parsed !== null);
        expect(parseAccelerator(printAccelerator(parsed))).toEqual(parsed);
        expect(canonical(printAccelerator(parsed))).toBe(canonical(text));
      }),
    );
  });
});
