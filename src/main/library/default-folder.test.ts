import { describe, expect, it } from 'vitest';
import { defaultLibraryFolder } from './default-folder.ts';

describe('the default library folder', () => {
  it.each([
    ['linux', {}, '/home/ada', '/home/ada/.config/Carrel/library'],
    ['linux', { XDG_CONFIG_HOME: '/data/config' }, '/home/ada', '/data/config/Carrel/library'],
    ['linux', { XDG_CONFIG_HOME: '' }, '/home/ada', '/home/ada/.config/Carrel/library'],
    ['darwin', {}, '/Users/ada', '/Users/ada/Library/Application Support/Carrel/library'],
    ['win32', { APPDATA: 'C:\\Users\\ada\\AppData\\Roaming' }, 'C:\\Users\\ada', 'C:\\Users\\ada\\AppData\\Roaming\\Carrel\\library'],
    ['win32', {}, 'C:\\Users\\ada', 'C:\\Users\\ada\\AppData\\Roaming\\Carrel\\library'],
  ] as const)('is on %s with %j and home %s: %s', (platform, env, home, expected) => {
    expect(defaultLibraryFolder({ platform, env, home })).toBe(expected);
  });
});
