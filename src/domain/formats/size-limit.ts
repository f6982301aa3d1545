/** How large a source may be. Checked before a file is read, in the window as well as in the library. */
import { fail, type Result } from '../result.ts';

/** In bytes. A copied page of 119 papers has 0.15 MiB; a source of this size is something else. */
export const SIZE_LIMIT = 32 * 1024 * 1024;

/** In bytes. An archive of 100,000 papers has about 250 MiB; what is larger is no text that JavaScript can hold. */
const ARCHIVE_SIZE_LIMIT = 480 * 1024 * 1024;

/** How large a source may be that begins with these bytes. */
export function sizeLimitOf(beginning: Uint8Array): number {
  const isArchive = ARCHIVE_START.every((byte, at) => beginning[at] === byte);
  return isArchive ? ARCHIVE_SIZE_LIMIT : SIZE_LIMIT;
}

const ARCHIVE_START = Array.from('{"format":"carrel-archive"', (character) => character.charCodeAt(0));

/** The refusal of a source that is larger than {@link SIZE_LIMIT}; `size` in bytes. */
export function tooLarge(name: string, size: number): Result<never> {
  return fail(
    'source-too-large',
    `“${name}” has ${mebibytes(size)} MiB, and a source can have ${mebibytes(SIZE_LIMIT)} MiB at most.`,
    'A copied page of papers is far smaller. Check that this is the right file, or divide it.',
  );
}

function mebibytes(size: number): string {
  const value = size / (1024 * 1024);
  // Rounded up, so that a file just above the limit isn't said to have exactly the limit.
  return (Math.ceil(value * 10) / 10).toLocaleString('en');
}
