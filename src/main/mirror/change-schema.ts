/** The shape of each annotation row, checked before it is written and after it is read. */
import * as v from 'valibot';
import { HIGHLIGHT_COLOURS, MARKED_FIELDS, PRIORITIES, STARS, STATUSES, type Change, type JsonValue } from '../../domain/annotation/annotation.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import { SORT_FIELDS } from '../../domain/query/sort.ts';
import { fail, ok, type Result } from '../../domain/result.ts';

const id = v.pipe(v.string(), v.nonEmpty());
const paperId = v.custom<PaperId>((value) => typeof value === 'string' && value !== '');
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const time = v.pipe(v.number(), v.finite());
const day = v.pipe(v.string(), v.isoDate());
const tags = v.array(v.pipe(v.string(), v.nonEmpty()));
const priority = v.picklist(PRIORITIES);
const colour = v.picklist(HIGHLIGHT_COLOURS);
const json = v.custom<JsonValue>((value) => value !== undefined);

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
      field: v.picklist(MARKED_FIELDS),
      anchor,
      colour,
      comment: v.string(),
      tags,
    }),
  }),
  v.object({ table: v.literal('notes'), row: v.looseObject({ ...versioned, paperId, markdown: v.string() }) }),
  v.object({
    table: v.literal('readingLists'),
    row: v.looseObject({
      ...versioned,
      name: v.string(),
      description: v.string(),
      rank: v.string(),
      parentId: v.nullable(id),
      colour: v.nullable(colour),
      goalDate: v.nullable(day),
      archivedAt: v.nullable(time),
      query: v.nullable(v.string()),
    }),
  }),
  v.object({
    table: v.literal('listEntries'),
    row: v.looseObject({
      ...versioned,
      listId: id,
      paperId,
      rank: v.string(),
      finishedAt: v.nullable(time),
      note: v.string(),
      dueDate: v.nullable(day),
      priority,
    }),
  }),
  v.object({
    table: v.literal('paperStates'),
    row: v.looseObject({
      ...versioned,
      paperId,
      status: v.picklist(STATUSES),
      statusAt: time,
      startedAt: v.nullable(time),
      finishedAt: v.nullable(time),
      rating: v.nullable(v.picklist(STARS)),
      priority,
      snoozedUntil: v.nullable(time),
      queueRank: v.nullable(v.string()),
      tags,
    }),
  }),
  v.object({
    table: v.literal('savedSearches'),
    row: v.looseObject({
      ...versioned,
      name: v.string(),
      query: v.string(),
      sort: v.looseObject({ by: v.picklist(SORT_FIELDS), direction: v.picklist(['asc', 'desc']) }),
      rank: v.string(),
    }),
  }),
  v.object({
    table: v.literal('noteTemplates'),
    row: v.looseObject({ ...versioned, name: v.string(), markdown: v.string(), rank: v.string() }),
  }),
  v.object({ table: v.literal('preferences'), row: v.looseObject({ ...versioned, value: json }) }),
  v.object({
    table: v.literal('resurfacings'),
    row: v.looseObject({ ...versioned, highlightId: id, lastShownAt: time, times: count, dismissed: v.boolean() }),
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
