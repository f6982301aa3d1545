/** What the reader is told when a change did not reach both copies of the annotations. */
import type { CodedError } from '../../domain/result.ts';

/** Which copies failed, each with the sentence that says why. */
interface FailedCopies {
  readonly window?: string;
  readonly mirror?: string;
}

const KEEP_OPEN = 'Keep Carrel open: it tries again by itself.';

/** The error of one change, or undefined when both copies took it. */
export function changeError({ window, mirror }: FailedCopies): CodedError | undefined {
  if (window === undefined && mirror === undefined) return undefined;
  if (window === undefined) {
    return unavailable(`Your change is in this window’s store, but not yet in the mirror. ${mirror ?? ''}`);
  }
  if (mirror === undefined) {
    return unavailable(`Your change is in the mirror, but not yet in this window’s store. ${window}`);
  }
  return unavailable(`Your change is only in memory: neither copy took it. ${window} ${mirror}`);
}

/** The error of a comparison of the two copies, or undefined when both took part. */
export function compareError({ window, mirror }: FailedCopies): CodedError | undefined {
  if (window === undefined && mirror === undefined) return undefined;
  const copies =
    window === undefined ? 'The mirror' : mirror === undefined ? 'This window’s store' : 'Neither copy';
  const verb = window === undefined || mirror === undefined ? 'could not be brought up to date' : 'could be brought up to date';
  return unavailable([`${copies} of your annotations ${verb}.`, window, mirror].filter((part) => part !== undefined).join(' '));
}

function unavailable(message: string): CodedError {
  return { code: 'library-unavailable', message: message.trim(), next: KEEP_OPEN };
}
