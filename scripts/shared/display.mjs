// @ts-check

const isLinux = process.platform === 'linux';

/** Is there a screen that a window could open on? */
export function hasDisplay() {
  return !isLinux || Boolean(process.env['DISPLAY']) || Boolean(process.env['WAYLAND_DISPLAY']);
}

/**
 * The same command on a screen of its own that nobody sees, so that no test depends on, or disturbs,
 * the screen of whoever starts it. Only Linux needs and has that.
 * @param {string} program
 * @param {readonly string[]} args
 * @returns {[program: string, args: readonly string[]]}
 */
export function onVirtualDisplay(program, args) {
  if (!isLinux) return [program, args];
  // Without -noreset the screen starts anew when its last window closes, and refuses one that opens meanwhile.
  return ['xvfb-run', ['-a', '-s', '-screen 0 1920x1080x24 -noreset', program, ...args]];
}
