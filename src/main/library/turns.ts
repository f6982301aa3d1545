import { setImmediate } from 'node:timers/promises';

/** Lets what has arrived arrive before work begins, so that work nobody waits for any more is not begun. */
interface Turns {
  /**
   * Waits for the turn of a request that belongs to a search. False when meanwhile the same was asked for
   * another search: nobody waits for this one any more.
   */
  readonly wait: (name: string, search: number) => Promise<boolean>;
}

/**
 * The catalog answers one request after the other, and while one is being answered whole words are typed.
 * What has arrived in that time is looked at together, and only the last search of each kind is done.
 */
export function createTurns(): Turns {
  const latest = new Map<string, number>();
  return {
    wait: async (name, search) => {
      latest.set(name, search);
      await setImmediate();
      return latest.get(name) === search;
    },
  };
}
