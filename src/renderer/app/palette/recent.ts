/** What was chosen in the palette last. Kept in local storage, because it is a habit of this desk and nothing of the library. */

const KEY = 'carrel.palette-recent';
const KEPT = 5;

/** Ids of the entries chosen last, the latest first. */
export function recentEntries(): readonly string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((id): id is string => typeof id === 'string').slice(0, KEPT) : [];
  } catch {
    return [];
  }
}

/** Puts an entry before the others. */
export function rememberEntry(id: string): void {
  localStorage.setItem(KEY, JSON.stringify([id, ...recentEntries().filter((other) => other !== id)].slice(0, KEPT)));
}
