/** Undo and redo: what one thing that the reader did has changed, and the way back. */
import type { AnnotationTables, Change, TableName, Versioned } from './annotation.ts';
import type { Result } from '../result.ts';
import { fail, ok } from '../result.ts';

/** One row that a step changed. */
export interface Edit {
  readonly table: TableName;
  /** The row as it was; null when the step made it. */
  readonly before: AnnotationTables[TableName] | null;
  readonly after: AnnotationTables[TableName];
}

/** One thing that the reader did. */
export interface Step {
  /** What was done, as the reader was told: "Added to “Thesis”." */
  readonly sentence: string;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly at: number;
  readonly edits: readonly Edit[];
  /** Steps with one key that follow each other closely are one step, such as the saves of a note being typed. */
  readonly key?: string;
}

/** How long a pause may be between two steps that become one, in milliseconds. */
const PAUSE_MS = 30_000;

/** What compares two states of a row, but says nothing of what the reader made. */
const BOOKKEEPING: ReadonlySet<string> = new Set(['revision', 'createdAt', 'updatedAt'] satisfies (keyof Versioned)[]);

type Row = Readonly<Record<string, unknown>>;

/**
 * The rows that take a step back (`undo`) or make it again (`redo`), worked out on the rows as they
 * are now. Only the fields that the step changed are set, so that what was done elsewhere in the same
 * row stays. Fails with `write-refused`, and changes nothing, when one of these fields was changed
 * since, because that would take away something newer.
 */
export function reversal(
  step: Step,
  direction: 'undo' | 'redo',
  current: (table: TableName, id: string) => Versioned | undefined,
  now: number,
): Result<readonly Change[]> {
  const changes: Change[] = [];
  for (const { table, before, after } of direction === 'undo' ? step.edits.toReversed() : step.edits) {
    const [was, made]: readonly [Row, Row] = [{ ...(before ?? { ...after, deleted: true }) }, { ...after }];
    const [from, to] = direction === 'undo' ? [made, was] : [was, made];
    const row = current(table, after.id);
    const fields = [...new Set([...Object.keys(from), ...Object.keys(to)])].filter(
      (field) => !BOOKKEEPING.has(field) && !same(from[field], to[field]),
    );
    // Taking back the making of a row would take all of it away, also what was written into it later.
    const held = before === null && direction === 'undo' ? Object.keys(from).filter((field) => !BOOKKEEPING.has(field)) : fields;
    if (row === undefined) return changedSince(step);
    const values: Row = { ...row };
    // As it shall be already: nothing is to do, as when a long way back was interrupted.
    if (fields.every((field) => same(values[field], to[field]))) continue;
    if (held.some((field) => !same(values[field], from[field]))) return changedSince(step);
    const set = Object.fromEntries(fields.map((field) => [field, to[field]]));
    changes.push({ table, row: { ...row, ...set, revision: row.revision + 1, updatedAt: now } } as Change);
  }
  return ok(changes);
}

/** The two steps as one, where the second goes on with the first; undefined where they stay apart. */
export function joined(first: Step, second: Step): Step | undefined {
  if (first.key === undefined || first.key !== second.key || second.at - first.at > PAUSE_MS) return undefined;
  const known = new Set(first.edits.map(editKey));
  const last = new Map(second.edits.map((edit) => [editKey(edit), edit.after]));
  const kept = first.edits.map((edit) => ({ ...edit, after: last.get(editKey(edit)) ?? edit.after }));
  return { ...second, edits: [...kept, ...second.edits.filter((edit) => !known.has(editKey(edit)))] };
}

function editKey({ table, after }: Edit): string {
  return `${table}/${after.id}`;
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function changedSince({ sentence }: Step): Result<never> {
  return fail(
    'write-refused',
    `This can’t be taken back, because it was changed since: ${sentence}`,
    'Make the change by hand; nothing was altered.',
  );
}
