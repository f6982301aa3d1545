/** The last millisecond that a date can name (ECMA-262, section 21.4.1.1). */
const LAST = 8.64e15;

/** A time in milliseconds since 1970-01-01 UTC as ISO 8601; one that no date can name becomes the nearest that can. */
export function isoTime(ms: number): string {
  return new Date(Math.max(-LAST, Math.min(LAST, Number.isFinite(ms) ? Math.trunc(ms) : 0))).toISOString();
}
