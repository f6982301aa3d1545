/** Versions of a note: what of a long history is worth a line. */

interface Dated {
  /** When it was written: milliseconds since 1970-01-01 UTC. */
  readonly at: number;
}

/** Text that is saved while it is typed has a version every few seconds; those within a minute are one. */
export const RUN_MS = 60_000;

/**
 * The last version of every run, newest first. A run are versions that follow each other with less than
 * a minute between, but a run longer than ten minutes is cut there: a whole evening is not one version.
 * `versions` are newest first.
 */
export function thinOut<V extends Dated>(versions: readonly V[]): readonly V[] {
  const kept: V[] = [];
  let previous: V | undefined;
  for (const version of versions) {
    const first = kept.at(-1);
    const sameRun = previous !== undefined && first !== undefined && previous.at - version.at < RUN_MS && first.at - version.at < 10 * RUN_MS;
    if (!sameRun) kept.push(version);
    previous = version;
  }
  return kept;
}
