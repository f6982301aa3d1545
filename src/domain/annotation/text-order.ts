import { MARKED_FIELDS, type Highlight } from './annotation.ts';

type Placed = Pick<Highlight, 'field' | 'anchor' | 'id'>;

/** Which of two highlights of a paper is read first, for sorting; of two on the same words, the one with the lower id. */
export function compareInText(a: Placed, b: Placed): number {
  const fields = MARKED_FIELDS.indexOf(a.field) - MARKED_FIELDS.indexOf(b.field);
  return fields || a.anchor.start - b.anchor.start || a.anchor.end - b.anchor.end || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
