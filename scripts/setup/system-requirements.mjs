// @ts-check

/**
 * What Electron needs of a Linux system, and the Debian package that has it. Newer Debian and Ubuntu
 * renamed some of the packages: the second name is theirs.
 *
 * @typedef {object} Requirement
 * @property {'library' | 'program' | 'folder'} kind
 * @property {string} name file name of a library, name of a program, or path of a folder
 * @property {readonly [name: string, newerName?: string]} debian
 * @property {'window' | 'tests'} for needed for any window, or only for what runs without a screen
 */

/** @type {readonly Requirement[]} */
export const requirements = [
  { kind: 'library', name: 'libgtk-3.so.0', debian: ['libgtk-3-0', 'libgtk-3-0t64'], for: 'window' },
  { kind: 'library', name: 'libnss3.so', debian: ['libnss3'], for: 'window' },
  { kind: 'library', name: 'libasound.so.2', debian: ['libasound2', 'libasound2t64'], for: 'window' },
  { kind: 'library', name: 'libgbm.so.1', debian: ['libgbm1'], for: 'window' },
  { kind: 'library', name: 'libatk-bridge-2.0.so.0', debian: ['libatk-bridge2.0-0', 'libatk-bridge2.0-0t64'], for: 'window' },
  { kind: 'library', name: 'libatspi.so.0', debian: ['libatspi2.0-0', 'libatspi2.0-0t64'], for: 'window' },
  { kind: 'library', name: 'libdrm.so.2', debian: ['libdrm2'], for: 'window' },
  { kind: 'library', name: 'libcups.so.2', debian: ['libcups2', 'libcups2t64'], for: 'window' },
  { kind: 'library', name: 'libxkbcommon.so.0', debian: ['libxkbcommon0'], for: 'window' },
  // Electron opens these two when it runs: it crashes without the first, and says a lot without the second.
  { kind: 'library', name: 'libX11-xcb.so.1', debian: ['libx11-xcb1'], for: 'window' },
  { kind: 'library', name: 'libGL.so.1', debian: ['libgl1'], for: 'window' },
  { kind: 'library', name: 'libXss.so.1', debian: ['libxss1'], for: 'tests' },
  { kind: 'library', name: 'libxshmfence.so.1', debian: ['libxshmfence1'], for: 'tests' },
  { kind: 'library', name: 'libXtst.so.6', debian: ['libxtst6'], for: 'tests' },
  { kind: 'library', name: 'libnotify.so.4', debian: ['libnotify4'], for: 'tests' },
  { kind: 'library', name: 'libsecret-1.so.0', debian: ['libsecret-1-0'], for: 'tests' },
  { kind: 'program', name: 'Xvfb', debian: ['xvfb'], for: 'tests' },
  { kind: 'program', name: 'xvfb-run', debian: ['xvfb'], for: 'tests' },
  { kind: 'program', name: 'xauth', debian: ['xauth'], for: 'tests' },
  { kind: 'program', name: 'dbus-daemon', debian: ['dbus'], for: 'tests' },
  { kind: 'folder', name: '/usr/share/fonts/truetype/liberation', debian: ['fonts-liberation'], for: 'tests' },
];
