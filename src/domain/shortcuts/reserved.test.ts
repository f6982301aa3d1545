import { describe, expect, it } from 'vitest';
import { parseAccelerator } from './accelerator.ts';
import { reservedBecause } from './reserved.ts';

function reason(text: string, platform = 'linux'): string | null {
  const keys = parseAccelerator(text);
  if (keys === null) throw new Error(`"${text}" are no keys`);
  return reservedBecause(keys, platform, text);
}

describe('keys that no action may have', () => {
  it.each(['Tab', 'Shift+Tab', 'CmdOrCtrl+Tab', 'Escape', 'Enter', 'Space', 'Up', 'Shift+Left', 'Home', 'PageDown'])('keeps %s for the controls', (text) => {
    expect(reason(text)).toMatch(new RegExp(`^${text.replace('+', '\\+')} .*\\.$`));
  });

  it.each(['A', 'C', 'V', 'X', 'Y', 'Z', 'Shift+Z', 'Shift+V', 'Left', 'Shift+Right', 'Backspace'])('keeps Ctrl+%s for editing', (text) => {
    expect(reason(`CmdOrCtrl+${text}`)).toContain('field');
    expect(reason(`CmdOrCtrl+${text}`, 'darwin')).toContain('field');
  });

  it.each(['CmdOrCtrl+Q', 'CmdOrCtrl+W', 'CmdOrCtrl+M', 'Alt+F4', 'F10', 'F11', 'Alt+Space', 'CmdOrCtrl+Alt+E', 'CmdOrCtrl+Alt+8'])('keeps %s for the system', (text) => {
    expect(reason(text)).not.toBeNull();
  });

  it('keeps for a Mac what a Mac needs, and no more', () => {
    expect(reason('CmdOrCtrl+H', 'darwin')).toContain('system');
    expect(reason('CmdOrCtrl+Alt+E', 'darwin')).toBeNull();
    expect(reason('F10', 'darwin')).toBeNull();
  });

  it.each(['N', '?', 'Shift+H', 'CmdOrCtrl+K', 'CmdOrCtrl+Shift+C', 'Alt+1', 'Alt+Up', 'F9', 'Delete', 'CmdOrCtrl+Enter', 'É'])('leaves %s to the reader', (text) => {
    expect(reason(text)).toBeNull();
  });
});
