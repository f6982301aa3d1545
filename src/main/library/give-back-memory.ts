/** So long after an import: its answer is sent by then, and nothing holds the source any more. In milliseconds. */
const AFTERWARDS = 500;

/**
 * Gives the memory that a large import took back to the system. V8 keeps what it once had, and a process
 * that then only waits for searches would keep hundreds of megabytes for good. Works where the process was
 * started with `--expose-gc`.
 */
export function giveBackMemory(): void {
  setTimeout(() => void globalThis.gc?.({ type: 'major', execution: 'async', flavor: 'last-resort' }), AFTERWARDS).unref();
}
