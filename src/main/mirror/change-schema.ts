/** The shape of each annotation row, checked before it is written and after it is read. */
import * as v from 'valibot';
import { HIGHLIGHT_COLOURS, type Change } from '../../domain/annotation/annotation.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import { fail, ok, type Result } from '../../domain/result.ts';

const id = v.pipe(v.string(), v.nonEmpty());
const paperId = v.custom<PaperId>((value) => typeof value === 'string' && value !== '');
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const time = v.pipe(v.number(), v.finite());

const versioned = { id, revision: count, createdAt: time, updatedAt: time, deleted: v.boolean() };

const anchor = v.looseObject({
  start: count,
  end: count,
  exact: v.string(),
  prefix: v.string(),
  suffix: v.string(),
  textHash: v.string(),
});

/** Loose objects: a field that is not known here was written by the reader too, and is kept. */
const change = v.variant('table', [
  v.object({
    table: v.literal('highlights'),
    row: v.looseObject({
      ...versioned,
      paperId,
      field: v.picklist(['title', 'summary', 'abstract']),
      anchor,
      colour: v.picklist(HIGHLIGHT_COLOURS),
      comment: v.string(),
    }),
  }),
  v.object({ table: v.literal('notes'), row: v.looseObject({ ...versioned, paperId, markdown: v.string() }) }),
  v.object({
    table: v.literal('readingLists'),
    row: v.looseObject({ ...versioned, name: v.string(), description: v.string(), rank: v.string() }),
  }),
  v.object({
    table: v.literal('listEntries'),
    row: v.looseObject({ ...versioned, listId: id, paperId, rank: v.string(), finishedAt: v.nullable(time), note: v.string() }),
  }),
]);

const changes: v.GenericSchema<unknown, readonly Change[]> = v.array(change);

/** Reads changes of unknown origin; `write-refused` says which row has the wrong shape, and where. */
export function readChanges(value: unknown): Result<readonly Change[]> {
  const parsed = v.safeParse(changes, value, { abortEarly: true });
  if (parsed.success) return ok(parsed.output);
  const [issue] = parsed.issues;
  const path = v.getDotPath(issue) ?? 'the list of changes';
  return fail('write-refused', `An annotation was not written, because ${path} has the wrong shape: ${issue.message}.`);
}
