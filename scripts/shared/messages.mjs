// @ts-check

/** A reason to stop that is a sentence for the person at the terminal, not a mistake of the program. */
export class Stop extends Error {}

/**
 * Tells how far things are. Goes to stderr, so that stdout carries only what a command is for.
 * @param {string} line
 */
export function progress(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Says what a command was asked for.
 * @param {string} line
 */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/**
 * Runs a script's work and makes its answer the exit status. A `Stop` is shown as its sentence alone.
 * @param {() => Promise<number>} work answers with the exit status
 */
export async function main(work) {
  try {
    process.exitCode = await work();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    progress(error.message);
    process.exitCode = 1;
  }
}
