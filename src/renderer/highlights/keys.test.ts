import { expect, test } from 'vitest';
import { commandOf } from './keys.ts';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = {}): unknown =>
  commandOf({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held });

test('keys of the list', () => {
  expect(press('a', { ctrlKey: true })).toEqual({ kind: 'all' });
  expect(press('A', { metaKey: true, shiftKey: true })).toEqual({ kind: 'group' });
  expect(press(' ')).toEqual({ kind: 'toggle' });
  expect(press('3')).toEqual({ kind: 'colour', colour: 'blue' });
  expect(press('T', { shiftKey: true })).toEqual({ kind: 'tags' });
});

test('keys of the window are left to it', () => {
  for (const key of ['a', 'c', 'j', 'h', '9', '0', 'F9']) expect(press(key)).toBeNull();
  expect(press('3', { ctrlKey: true })).toBeNull();
  expect(press('Enter', { altKey: true })).toBeNull();
});
