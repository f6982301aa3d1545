import type { Entry, EntryGroup, FoundEntry } from './entry.ts';
import { findFuzzy } from './fuzzy.ts';

/** The entries that fit what was typed: by their names first, then by other words; what can't be chosen now comes last. */
export function findEntries(entries: readonly Entry[], typed: string): readonly FoundEntry[] {
  const byName = hits(entries, entries.map(({ name }) => name), typed);
  const known = new Set(byName.map(({ entry }) => entry));
  const byMore = hits(entries, entries.map(({ name, also }) => `${name} ${also ?? ''}`), typed).filter(({ entry }) => !known.has(entry));
  const all = [...byName, ...byMore];
  return [...all.filter(({ entry }) => entry.lacks === undefined), ...all.filter(({ entry }) => entry.lacks !== undefined)];
}

/** Entries as they are, nothing marked. */
export function unmarked(entries: readonly Entry[]): readonly FoundEntry[] {
  return entries.map((entry) => ({ entry, marks: [], level: 0 }));
}

/** From this level on a find is a guess, which only helps where nothing fits better. */
const GUESSED = 3;

/** Groups with what fits best first; guesses are left out where something fits without guessing. Empty groups too. */
export function bestFirst(groups: readonly EntryGroup[]): readonly EntryGroup[] {
  const best = Math.min(...groups.flatMap(({ entries }) => entries.map(({ level }) => level)));
  const kept = groups.map(({ name, entries }) => ({ name, entries: best < GUESSED ? entries.filter(({ level }) => level < GUESSED) : entries }));
  return kept.filter(({ entries }) => entries.length > 0).sort((a, b) => levelOf(a) - levelOf(b));
}

function levelOf({ entries }: EntryGroup): number {
  return Math.min(...entries.map(({ level }) => level));
}

/** What is shown before anything is typed: what was used last, then everything in its groups, nothing twice. */
export function withRecent(groups: readonly { readonly name: string; readonly entries: readonly Entry[] }[], known: readonly Entry[], recent: readonly string[]): readonly EntryGroup[] {
  const used = recent.flatMap((id) => known.find((entry) => entry.id === id) ?? []);
  const shown = new Set(used.map(({ id }) => id));
  const rest = groups.map(({ name, entries }) => ({ name, entries: unmarked(entries.filter(({ id }) => !shown.has(id))) }));
  return [{ name: 'Recent', entries: unmarked(used) }, ...rest].filter(({ entries }) => entries.length > 0);
}

function hits(entries: readonly Entry[], names: readonly string[], typed: string): readonly FoundEntry[] {
  return findFuzzy(names, typed).flatMap(({ index, marks, level }) => {
    const entry = entries[index];
    if (entry === undefined) return [];
    const length = entry.name.length;
    const inside = marks.filter(([start]) => start < length).map(([start, end]) => [start, Math.min(end, length)] as const);
    return [{ entry, marks: inside, level }];
  });
}
