/** Where a key leads in a list; every list of rows has the same keys. */

/** The place a key goes to from `place` among `rows` rows, or null where it is not such a key. `page` is how many rows are seen at once. */
export function targetOf(key: string, place: number, rows: number, page: number): number | null {
  const within = (target: number): number => Math.max(0, Math.min(rows - 1, target));
  switch (key) {
    case 'ArrowDown':
      return within(place + 1);
    case 'ArrowUp':
      return within(place - 1);
    case 'PageDown':
      return within(place + page);
    case 'PageUp':
      return within(place - page);
    case 'Home':
      return within(0);
    case 'End':
      return within(rows - 1);
    default:
      return null;
  }
}
