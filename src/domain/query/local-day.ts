/** The day on the reader's calendar at that moment (milliseconds since 1970-01-01 UTC), as `2026-12-01`. */
export function localDay(moment: number): string {
  const date = new Date(moment);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
