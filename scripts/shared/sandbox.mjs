// @ts-check
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const isLinux = process.platform === 'linux';

/** Does this run as the system's administrator? */
export function runsAsRoot() {
  return isLinux && process.getuid?.() === 0;
}

/**
 * Why Chromium can't make its sandbox here, where it can't: it then refuses to start unless it is told to
 * do without. An installed Carrel has a helper for this; one that runs from a checkout has not.
 * @returns {string | undefined} a clause, such as "you are root"
 */
export function whyNoSandbox() {
  if (!isLinux) return undefined;
  if (runsAsRoot()) return 'you are root';
  return isForbidden() || isRefused() ? 'this system does not let programs make one' : undefined;
}

/** What to tell Chromium about its sandbox. */
export function sandboxOptions() {
  return whyNoSandbox() === undefined ? [] : ['--no-sandbox'];
}

/** Do the kernel's settings forbid what the sandbox is made with? */
function isForbidden() {
  return (
    setting('kernel/apparmor_restrict_unprivileged_userns') === '1' ||
    setting('kernel/unprivileged_userns_clone') === '0' ||
    setting('user/max_user_namespaces') === '0'
  );
}

/** A container may forbid it whatever the settings say: only a try tells. */
function isRefused() {
  return spawnSync('unshare', ['--user', 'true']).status === 1;
}

/** @param {string} name of a kernel setting */
function setting(name) {
  try {
    return readFileSync(`/proc/sys/${name}`, 'utf8').trim();
  } catch {
    return undefined;
  }
}
