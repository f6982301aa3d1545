/** One task at a time, in the order they were handed in. */

/** Runs the task when every task before it has settled; a task that throws does not stop the lane. */
export type Lane = <T>(task: () => Promise<T>) => Promise<T>;

/** A new, empty lane. */
export function createLane(): Lane {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const run = last.then(task);
    last = run.catch(() => undefined);
    return run;
  };
}
