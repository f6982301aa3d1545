/** Trying again by itself, ever less often. */

/** Calls `task` after `ms` milliseconds; answers with the function that calls it off. */
export type Schedule = (task: () => void, ms: number) => () => void;

export const scheduleByTimer: Schedule = (task, ms) => {
  const timer = setTimeout(task, ms);
  return () => {
    clearTimeout(timer);
  };
};

const FIRST_MS = 1_000;
const LONGEST_MS = 60_000;

interface Retry {
  /** Plans the next try, unless one is planned: after 1, 2, 4 … and at most 60 seconds. */
  readonly plan: () => void;
  /** Calls off the planned try and starts over with a short wait. */
  readonly reset: () => void;
}

/** Retries `run`, which plans the next try itself when it fails again. */
export function createRetry(schedule: Schedule, run: () => void): Retry {
  let tries = 0;
  let callOff: (() => void) | undefined;
  return {
    plan: () => {
      if (callOff !== undefined) return;
      const wait = Math.min(FIRST_MS * 2 ** tries, LONGEST_MS);
      tries += 1;
      callOff = schedule(() => {
        callOff = undefined;
        run();
      }, wait);
    },
    reset: () => {
      tries = 0;
      callOff?.();
      callOff = undefined;
    },
  };
}
