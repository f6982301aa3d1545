/** Brings rows of an import into the library's: nothing newer is replaced, and a second import changes nothing. */
import type { Change, Note, TableName, Versioned } from '../annotation/annotation.ts';
import { nextRevision } from '../annotation/revision.ts';
import { canonical } from '../annotation/row-order.ts';

/**
 * - `added`: the library did not have the row.
 * - `updated`: it had an older state of the same row, or a note that the imported words were added to.
 * - `unchanged`: it says the same already.
 * - `kept`: it has a newer row, or one that was made here; that one stands.
 */
type RowOutcome = 'added' | 'updated' | 'unchanged' | 'kept';

export type RowCounts = Readonly<Record<RowOutcome, number>>;

/** Finds a row of the library by table and id. */
export type FindRow = (table: TableName, id: string) => Versioned | undefined;

export interface MergedRows {
  /** What there is to write. */
  readonly changes: readonly Change[];
  readonly counts: RowCounts;
  /** What the source says and the library says otherwise; deletions are not among them. */
  readonly outdone: readonly Change[];
}

/** `now` in milliseconds since 1970-01-01 UTC. */
export function mergeImported(incoming: readonly Change[], find: FindRow, now: number): MergedRows {
  const counts = { added: 0, updated: 0, unchanged: 0, kept: 0 };
  const changes: Change[] = [];
  const outdone: Change[] = [];
  for (const change of incoming) {
    const merged = mergeOne(change, find(change.table, change.row.id), now);
    counts[merged.outcome] += 1;
    if (merged.change !== undefined) changes.push(merged.change);
    if (merged.outcome === 'kept' && !change.row.deleted) outdone.push(change);
  }
  return { changes, counts, outdone };
}

interface MergedRow {
  readonly outcome: RowOutcome;
  readonly change?: Change;
}

function mergeOne(change: Change, existing: Versioned | undefined, now: number): MergedRow {
  if (existing === undefined) return { outcome: 'added', change };
  const { row } = change;
  if (sameContent(existing, row)) return { outcome: 'unchanged' };
  const sameRow = existing.createdAt === row.createdAt;
  if (sameRow && row.revision > existing.revision) return { outcome: 'updated', change };
  // The source was changed there, and nobody touched the row here.
  if (sameRow && row.revision === existing.revision && row.updatedAt > existing.updatedAt) {
    return { outcome: 'updated', change: { ...change, row: { ...row, revision: existing.revision + 1 } } as Change };
  }
  if (change.table === 'notes' && !sameRow && !change.row.deleted) return joinNotes(existing as Note, change.row, now);
  return { outcome: 'kept' };
}

/** Two notes on one paper that have nothing to do with each other: both texts stay. */
function joinNotes(existing: Note, incoming: Note, now: number): MergedRow {
  const [here, there] = [existing.deleted ? '' : existing.markdown.trim(), incoming.markdown.trim()];
  if (here.includes(there)) return { outcome: existing.deleted ? 'kept' : 'unchanged' };
  const markdown = here === '' || there.includes(here) ? incoming.markdown : `${here}\n\n---\n\n${there}`;
  return { outcome: 'updated', change: { table: 'notes', row: { ...nextRevision(existing, now), deleted: false, markdown } } };
}

const VERSION_KEYS = new Set(['revision', 'createdAt', 'updatedAt']);

/** Whether two rows say the same, whenever and however often they were written. */
function sameContent(a: Versioned, b: Versioned): boolean {
  return contentOf(a) === contentOf(b);
}

function contentOf(row: Versioned): string {
  return canonical(Object.fromEntries(Object.entries(row).filter(([name]) => !VERSION_KEYS.has(name))));
}

/** The rows as the source has them, each as the next state of the one that is here. */
export function takenAsImported(outdone: readonly Change[], find: FindRow, now: number): readonly Change[] {
  return outdone.map((change) => {
    const here = find(change.table, change.row.id);
    return here === undefined ? change : ({ ...change, row: { ...change.row, createdAt: here.createdAt, revision: here.revision + 1, updatedAt: now } } as Change);
  });
}
