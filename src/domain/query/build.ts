/** Putting queries together in their one canonical form, so that equal meanings are equal data. */
import { EVERYTHING, isEverything, type Query } from './query.ts';

/** Papers that match all of these; without any, every paper. */
export function allOf(parts: readonly Query[]): Query {
  const flat = parts.flatMap((part) => (part.kind === 'all' ? part.of : [part]));
  return flat.length === 1 ? (flat[0] ?? EVERYTHING) : { kind: 'all', of: flat };
}

/** Papers that match one of these at least. A part that every paper matches says nothing and is left out. */
export function anyOf(parts: readonly Query[]): Query {
  const flat = parts.filter((part) => !isEverything(part)).flatMap((part) => (part.kind === 'any' ? part.of : [part]));
  if (flat.length === 0) return EVERYTHING;
  return flat.length === 1 ? (flat[0] ?? EVERYTHING) : { kind: 'any', of: flat };
}

/** Papers that don't match it. Not of everything is everything: nobody asks for nothing. */
export function notOf(part: Query): Query {
  if (isEverything(part)) return part;
  return part.kind === 'not' ? part.of : { kind: 'not', of: part };
}
