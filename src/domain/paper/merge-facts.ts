/** How single facts are joined. Each function gives back the value it was given when nothing changes. */
import type { Identifiers, Link, PaperRecord } from './paper.ts';

/** Adds the identifiers that are missing. */
export function mergeIdentifiers(existing: Identifiers, incoming: Identifiers): Identifiers {
  const added = Object.entries(incoming).filter(([scheme, value]) => value !== '' && !Object.hasOwn(existing, scheme));
  return added.length === 0 ? existing : { ...existing, ...Object.fromEntries(added) };
}

/** Takes the incoming people where the library has none, or has only some and the source has all. */
export function mergePeople(
  existing: PaperRecord,
  incoming: PaperRecord,
): Pick<PaperRecord, 'people' | 'peopleIncomplete'> {
  const blank = existing.people.length === 0;
  const completed = existing.peopleIncomplete && !incoming.peopleIncomplete;
  const source = incoming.people.length > 0 && (blank || completed) ? incoming : existing;
  return { people: source.people, peopleIncomplete: source.peopleIncomplete };
}

/** Takes a date where there is none, or the same date said more exactly: `2022-03` beats `2022`. */
export function mergeDate(existing: string | undefined, incoming: string | undefined): string | undefined {
  if (existing === undefined) return incoming;
  return incoming?.startsWith(`${existing}-`) === true ? incoming : existing;
}

/** Joins links by address. */
export function mergeLinks(existing: readonly Link[], incoming: readonly Link[]): readonly Link[] {
  return union(existing, incoming, (link) => link.url);
}

/** Joins topics; upper and lower case are the same topic. */
export function mergeTopics(existing: readonly string[], incoming: readonly string[]): readonly string[] {
  return union(existing, incoming, (topic) => topic.toLowerCase());
}

function union<T>(existing: readonly T[], incoming: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const byKey = new Map(existing.map((item) => [keyOf(item), item]));
  for (const item of incoming) if (!byKey.has(keyOf(item))) byKey.set(keyOf(item), item);
  return byKey.size === existing.length ? existing : [...byKey.values()];
}
