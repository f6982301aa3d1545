/** How large a source may be. Checked before a file is read, in the window as well as in the library. */
import { fail, type Result } from '../result.ts';

/** In bytes. A copied page of 119 papers has 0.15 MiB; a source of this size is something else. */
export const SIZE_LIMIT = 32 * 1024 * 1024;

/** In bytes. An archive of 100,000 papers has about 250 MiB; what is larger is no text that JavaScript can hold. */
const ARCHIVE_SIZE_LIMIT = 480 * 1024 * 1024;

/** In bytes. A shared list of as many papers as one can have has about 25 MiB; abstracts may be longer than most. */
const LIST_SIZE_LIMIT = 96 * 1024 * 1024;

/** How large a source may be that begins with these bytes. */
export function sizeLimitOf(beginning: Uint8Array): number {
  if (beginsWith(beginning, '{"format":"carrel-archive"')) return ARCHIVE_SIZE_LIMIT;
  return beginsWith(beginning, '{"format":"carrel-list"') ? LIST_SIZE_LIMIT : SIZE_LIMIT;
}

function beginsWith(bytes: Uint8Array, start: string): boolean {
  return Array.from(start).every((character, at) => bytes[at] === character.charCodeAt(0));
}

/** The refusal of a source that is larger than its limit; both in bytes. */
export function tooLarge(name: string, size: number, limit: number): Result<never> {
  return fail(
    'source-too-large',
    `“${name}” has ${mebibytes(size)} MiB, and a source can have ${mebibytes(limit)} MiB at most.`,
    'A copied page of papers is far smaller. Check that this is the right file, or divide it.',
  );
}

function mebibytes(size: number): string {
  const value = size / (1024 * 1024);
  // Rounded up, so that a file just above the limit isn't said to have exactly the limit.
  return (Math.ceil(value * 10) / 10).toLocaleString('en');
}
