/** Taking a change of a row back without touching what was changed since. */
import { nextRevision } from '../reading-list/revision.ts';
import type { Versioned } from './annotation.ts';

const OWN: ReadonlySet<string> = new Set(['id', 'revision', 'createdAt', 'updatedAt'] satisfies readonly (keyof Versioned)[]);

/**
 * The row with every field that went from `before` to `made` back as it was in `before`, unless the field
 * is no longer as it was made: a later change stands. The same row when there is nothing to take back.
 */
export function takenBack<Row extends Versioned>(before: Row, made: Row, current: Row, now: number): Row {
  const names = (Object.keys(made) as (keyof Row & string)[]).filter(
    (name) => !OWN.has(name) && !same(before[name], made[name]) && same(current[name], made[name]),
  );
  if (names.length === 0) return current;
  return { ...nextRevision(current, now), ...Object.fromEntries(names.map((name) => [name, before[name]])) };
}

/** Fields are plain data, which has one way to be written down. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
