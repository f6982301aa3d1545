/** No frame is drawn in a window that is hidden, so nothing waits longer than this, in milliseconds. */
const HIDDEN_MS = 100;

/** What would look at what the task changes, or change it as well. */
const NEXT_ACTS = ['keydown', 'pointerdown', 'click'] as const;

/**
 * Runs the task once: right before the next frame is drawn, or before the reader's next key or press if that
 * comes first. What was begun before it (a write) meanwhile has the thread to itself. Answers with the function
 * that runs it now, where it has not run.
 */
export function beforeNextFrame(task: () => void): () => void {
  let isDone = false;
  const run = (): void => {
    if (isDone) return;
    isDone = true;
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    for (const act of NEXT_ACTS) removeEventListener(act, run, { capture: true });
    task();
  };
  const frame = requestAnimationFrame(run);
  const timer = setTimeout(run, HIDDEN_MS);
  for (const act of NEXT_ACTS) addEventListener(act, run, { capture: true });
  return run;
}
